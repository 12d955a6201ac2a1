package carryover.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.PersonId;
import carryover.rhythm.QuietHours;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutinesTest {
  private static final Routine OWN =
      Routine.USUAL
          .showing(Set.of("easier_step", "goals"))
          .rich(false)
          .hoursBefore(24)
          .morning(LocalTime.of(6, 45))
          .pushWish(false)
          .quiet(new QuietHours(LocalTime.of(18, 0), LocalTime.of(9, 0)))
          .formal(false)
          .saying(List.of("Good that you wrote.", "Schön, dass du\nda bist 🙂"));

  @ParameterizedTest
  @EnumSource
  void theUsualHoldsUntilATherapistChooses(TestDatabase database) {
    var practice = Practice.on(database);
    assertThat(practice.routines.of(practice.drLind.id())).isEqualTo(Routine.USUAL);
    assertThat(practice.routines.of(PersonId.random())).isEqualTo(Routine.USUAL);
    assertThat(Routine.USUAL.points()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceIsKeptAndTheLastOneCounts(TestDatabase database) {
    var practice = Practice.on(database);
    var drLind = practice.drLind.id();
    practice.routines.keep(drLind, Routine.USUAL);
    practice.routines.keep(drLind, OWN);
    assertThat(practice.routines.of(drLind)).isEqualTo(OWN);
    var never = OWN.morning(null).quiet(null).saying(List.of()).showing(Set.of()).hoursBefore(0);
    practice.routines.keep(drLind, never);
    assertThat(practice.routines.of(drLind)).isEqualTo(never);
  }

  @ParameterizedTest
  @EnumSource
  void kindWordsAreSealedAndNotPrinted(TestDatabase database) {
    var practice = Practice.on(database);
    practice.routines.keep(practice.drLind.id(), OWN);
    var row = practice.db.sql("select * from routine").query().singleRow();
    assertThat(new String((byte[]) row.get("kind_words"), UTF_8)).doesNotContain("Good");
    assertThat(OWN.toString()).doesNotContain("Good");
  }
}
