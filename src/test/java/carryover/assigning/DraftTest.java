package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.assigning.Draft.For;
import carryover.assigning.Draft.Made;
import carryover.assigning.Draft.Missing;
import carryover.kernel.PersonId;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  private static final For ADA = new For(PersonId.random(), "Ada");
  private static final For TOMAS = new For(PersonId.random(), "Tomás");
  private static final Rhythm EVENINGS = Rhythm.daily(LocalTime.of(18, 0));
  private static final List<Choice> CHOICES =
      List.of(
          new Choice.One(ADA),
          new Choice.One(TOMAS),
          new Choice.Mark(ADA),
          new Choice.Mark(TOMAS),
          new Choice.Unmark(ADA.id()),
          new Choice.Is(ADA),
          new Choice.LeaveOut(),
          new Choice.Take("ba-02"),
          new Choice.Take("re-03"),
          new Choice.Often(EVENINGS),
          new Choice.Often(new Rhythm.After(UUID.randomUUID())),
          new Choice.Allow(new Allowed(false, true, 8)),
          new Choice.Until(LocalDate.of(2026, 4, 1)),
          new Choice.Until(null),
          new Choice.Goal("more air"),
          new Choice.Reason("it helped before"),
          new Choice.Assigned(NOW, List.of(new Made(UUID.randomUUID(), ADA.id()))),
          new Choice.TakenBack());

  private static Draft empty() {
    return Draft.empty(UUID.randomUUID());
  }

  private static Draft quick(List<String> unclear) {
    var plan = Draft.Plan.NONE.of("ba-02").at(EVENINGS);
    return Draft.of(UUID.randomUUID(), List.of(ADA), unclear, plan, true);
  }

  @Test
  void oneThingAfterTheOtherIsAsked() {
    var draft = empty();
    assertThat(draft.missing()).isEqualTo(Missing.PATIENT);
    draft = draft.after(new Choice.One(ADA));
    assertThat(draft.missing()).isEqualTo(Missing.EXERCISE);
    draft = draft.after(new Choice.Take("ba-02"));
    assertThat(draft.missing()).isEqualTo(Missing.TIMES);
    draft = draft.after(new Choice.Often(EVENINGS));
    assertThat(draft.missing()).isEqualTo(Missing.NOTHING);
    assertThat(draft.only()).contains(ADA.id());
  }

  @Test
  void unclearNamesAreClearedUpOneByOne() {
    var draft = quick(List.of("Thomas", "Bob"));
    assertThat(draft.missing()).isEqualTo(Missing.CLEAR_NAME);
    draft = draft.after(new Choice.Is(TOMAS));
    assertThat(draft.unclear()).containsExactly("Bob");
    draft = draft.after(new Choice.LeaveOut());
    assertThat(draft.patients()).containsExactly(ADA, TOMAS);
    assertThat(draft.missing()).isEqualTo(Missing.NOTHING);
    assertThat(draft.quick()).isTrue();
  }

  @Test
  void whatIsChangedOnTheLastPageIsLookedAtOnceMore() {
    assertThat(quick(List.of()).after(new Choice.Take("ba-02e")).quick()).isFalse();
  }

  @Test
  void whatComesAfterOnePatientsExerciseIsNotForAnother() {
    var draft =
        empty()
            .after(new Choice.One(ADA))
            .after(new Choice.Often(new Rhythm.After(ADA.id().value())));
    assertThat(draft.after(new Choice.Mark(TOMAS)).plan().rhythm()).isNull();
    assertThat(draft.after(new Choice.Mark(ADA)).plan().rhythm()).isNotNull();
  }

  @Test
  void nothingOfItsWordsIsPrinted() {
    var draft = quick(List.of("Bob")).after(new Choice.Goal("more air"));
    assertThat(draft.toString() + draft.plan() + ADA + new Choice.Goal("more air"))
        .doesNotContain("more air", "Ada", "Bob");
  }

  @Provide
  Arbitrary<List<Choice>> taps() {
    return Arbitraries.of(CHOICES).list().ofMaxSize(12);
  }

  @Property(tries = 200)
  void aSecondTapChangesNothing(@ForAll("taps") List<Choice> taps) {
    var draft = empty();
    for (var each : taps) {
      draft = draft.after(each);
      boolean oneByOne = each instanceof Choice.Is || each instanceof Choice.LeaveOut;
      assertThat(oneByOne ? draft : draft.after(each)).isEqualTo(draft);
      assertThat(draft.patients()).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 200)
  void whatIsDoneStays(@ForAll("taps") List<Choice> taps) {
    var done = quick(List.of()).after(CHOICES.get(16));
    var after = done;
    for (var each : taps) {
      after = after.after(each);
    }
    assertThat(after.plan()).isEqualTo(done.plan());
    assertThat(after.patients()).isEqualTo(done.patients());
    assertThat(after.done()).isNotNull();
    assertThat(after.done().takenBack()).isEqualTo(taps.contains(new Choice.TakenBack()));
  }
}
