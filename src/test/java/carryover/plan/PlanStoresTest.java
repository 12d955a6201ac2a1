package carryover.plan;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Slot;
import carryover.people.Person.Patient;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.rhythm.Rhythm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class PlanStoresTest {
  private static final Instant NOW = Practice.NOW;
  private static final Agreement AGREED =
      new Agreement(
          "fits", NOW, "more air", "at the river", "rain", "take the umbrella", 6, 7, "shorter");

  @ParameterizedTest
  @EnumSource
  void anAssignmentIsKeptOnceHoweverOftenItIsTapped(TestDatabase database) {
    var practice = Practice.on(database);
    var walk = practice.walk(practice.joined("Ada", 7));
    assertThat(practice.assignments.add(walk)).isTrue();
    assertThat(practice.assignments.add(walk)).isFalse();
    assertThat(practice.assignments.byId(walk.id())).contains(walk);
    assertThat(practice.assignments.byId(UUID.randomUUID())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAgreedIsKeptAndSealed(TestDatabase database) {
    var practice = Practice.on(database);
    var walk = practice.walks(practice.joined("Ada", 7));
    var agreed = walk.with(Rhythm.daily(LocalTime.of(9, 30)), AGREED, Status.ACCEPTED);
    practice.assignments.change(agreed);
    assertThat(practice.assignments.byId(walk.id())).contains(agreed);
    var sealed = practice.db.sql("select sealed from assignment").query(byte[].class).single();
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("river", "fits");
  }

  @ParameterizedTest
  @EnumSource
  void whatHasEndedIsTheTherapistsHistoryOnly(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var first = practice.walks(ada);
    var second = practice.walks(ada);
    practice.assignments.change(first.with(first.rhythm(), AGREED, Status.ENDED));
    assertThat(practice.assignments.of(ada.id())).containsExactly(second);
    assertThat(practice.assignments.by(practice.drLind.id()))
        .extracting(Assignment::id)
        .containsExactlyInAnyOrder(first.id(), second.id());
    practice.assignments.removeOf(ada.id());
    assertThat(practice.assignments.by(practice.drLind.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anOccasionEndsOnceAndInOneWay(TestDatabase database) {
    var practice = Practice.on(database);
    var walk = practice.walks(practice.joined("Ada", 7));
    var slot = Slot.of(walk.id(), NOW);
    var id = slot.id();
    assertThat(practice.occasions.plan(slot)).isTrue();
    assertThat(practice.occasions.end(id, Ending.PARTLY, NOW)).isTrue();
    assertThat(practice.occasions.end(id, Ending.UNANSWERED, NOW)).isFalse();
    assertThat(practice.occasions.byId(id).orElseThrow().ending()).isEqualTo(Ending.PARTLY);
    assertThat(practice.occasions.openOf(walk.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneMomentIsPlannedOnce(TestDatabase database) {
    var practice = Practice.on(database);
    var walk = practice.walks(practice.joined("Ada", 7));
    assertThat(practice.occasions.plan(Slot.of(walk.id(), NOW))).isTrue();
    assertThat(practice.occasions.plan(Slot.of(walk.id(), NOW))).isFalse();
    assertThat(practice.occasions.plan(Slot.of(UUID.randomUUID(), NOW))).isFalse();
    assertThat(practice.occasions.openOf(walk.id())).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasPlannedSinceAMomentIsFound(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var walk = practice.walks(ada);
    for (int day = 0; day < 3; day++) {
      var planned = NOW.plus(Duration.ofDays(day));
      assertThat(practice.occasions.plan(Slot.of(walk.id(), planned))).isTrue();
    }
    var second = NOW.plus(Duration.ofDays(1));
    assertThat(practice.occasions.since(ada.id(), second))
        .extracting(Occasion::planned)
        .containsExactly(second, NOW.plus(Duration.ofDays(2)));
    practice.occasions.removeOf(ada.id());
    assertThat(practice.occasions.since(ada.id(), Instant.EPOCH)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAskedInOneMessageIsFoundByItUntilItEnds(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var slots = List.of(planned(practice, ada, NOW), planned(practice, ada, NOW.plusSeconds(60)));
    var offer = UUID.randomUUID();
    practice.occasions.ask(slots, offer, NOW);
    assertThat(practice.occasions.inOffer(offer)).extracting(Occasion::id).isEqualTo(slots);
    assertThat(practice.occasions.inOffer(offer))
        .allMatch(it -> it.due() == null && NOW.equals(it.offered()) && !it.isPutOff());
    practice.occasions.putOff(slots.getFirst(), NOW.plusSeconds(3600));
    assertThat(practice.occasions.byId(slots.getFirst()).orElseThrow().isPutOff()).isTrue();
    assertThat(practice.occasions.end(slots.getFirst(), Ending.FULL, NOW)).isTrue();
    practice.occasions.putOff(slots.getFirst(), NOW.plusSeconds(7200));
    assertThat(practice.occasions.byId(slots.getFirst()).orElseThrow().due()).isNull();
    assertThat(practice.occasions.inOffer(offer))
        .extracting(Occasion::id)
        .containsExactly(slots.getLast());
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeAskedTakesNoTimeAndWhatWasAskedIsNotForgotten(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var dropped = planned(practice, ada, NOW);
    var paused = planned(practice, ada, NOW);
    var unanswered = planned(practice, ada, NOW);
    var open = planned(practice, ada, NOW);
    practice.occasions.end(dropped, Ending.DROPPED, NOW);
    practice.occasions.end(paused, Ending.PAUSED, NOW);
    practice.occasions.end(unanswered, Ending.UNANSWERED, NOW);
    assertThat(practice.occasions.taken(ada.id(), NOW))
        .extracting(Occasion::id)
        .containsExactlyInAnyOrder(unanswered, open);
    practice.occasions.ask(List.of(open), UUID.randomUUID(), NOW);
    practice.occasions.forget(open);
    assertThat(practice.occasions.open(ada.id())).extracting(Occasion::id).containsExactly(open);
  }

  private static UUID planned(Practice practice, Patient patient, Instant moment) {
    var slot = Slot.of(practice.walks(patient).id(), moment);
    assertThat(practice.occasions.plan(slot)).isTrue();
    return slot.id();
  }
}
