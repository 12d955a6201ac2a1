package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords.Why;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignLineTest {
  private static final Library LIBRARY = new Library(RealConversations.SCRIPTS);
  private static final Patient ADA = named("Ada");
  private static final Patient ANNA = named("Anna M");
  private static final Patient ANNE = named("Anne");
  private static final List<Patient> ALL = List.of(ADA, ANNA, ANNE);

  private static Patient named(String label) {
    return new Patient(
        PersonId.random(),
        new ChatId(1),
        PersonId.random(),
        label,
        Voice.ENGLISH,
        ZoneId.of("Europe/Berlin"),
        null,
        Standing.ACTIVE,
        null,
        0,
        null);
  }

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private static AssignLine read(String line) {
    return AssignLine.read(line, ALL, LIBRARY, new AssignLine.Typed("en", NOW));
  }

  private static AssignLine clear(Patient patient, String rhythm) {
    var exercise = LIBRARY.byId("ba-02").orElseThrow();
    return new AssignLine.Clear(patient, exercise, Rhythm.of(rhythm));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada ba-02 mon,wed,fri 18:30",
        " ada  BA02  mon wed fri 18:30 ",
        "Ad ba_02 mon, wed, fri 6:30pm"
      })
  void aLineNamesPatientExerciseAndTimes(String line) {
    assertThat(read(line)).isEqualTo(clear(ADA, "mon,wed,fri 18:30"));
  }

  @Test
  void withoutTimesItIsEveryEvening() {
    assertThat(read("Ada ba-02"))
        .isEqualTo(
            new AssignLine.Clear(
                ADA, LIBRARY.byId("ba-02").orElseThrow(), Rhythm.daily(LocalTime.of(18, 0))));
  }

  @Test
  void aNameMayHaveSeveralWordsAndAnExactOneWins() {
    assertThat(read("anna m ba-02 mon 18:00")).isEqualTo(clear(ANNA, "mon 18:00"));
    assertThat(read("Anne ba-02 mon 18:00")).isEqualTo(clear(ANNE, "mon 18:00"));
  }

  @Test
  void anUnclearNameIsAskedBack() {
    assertThat(read("Ann ba-02"))
        .isEqualTo(new AssignLine.WhichPatient("Ann", List.of("Anna M", "Anne")));
    assertThat(read("Tomás ba-02"))
        .isEqualTo(new AssignLine.WhichPatient("Tomás", List.of("Ada", "Anna M", "Anne")));
    assertThat(read("ba-02 mon 18:00")).isInstanceOf(AssignLine.WhichPatient.class);
  }

  @Test
  void anUnknownExerciseAndUnreadableTimesAreNamed() {
    assertThat(read("Ada zz-99 mon 18:00")).isEqualTo(new AssignLine.WhichExercise());
    assertThat(read("")).isEqualTo(new AssignLine.WhichExercise());
    assertThat(why("Ada ba-02 every day except when it rains")).isEqualTo(Why.CONDITION);
    assertThat(why("Ada ba-02 mon 25:00")).isEqualTo(Why.NO_SUCH_TIME);
    assertThat(why("Ada ba-02 1 March 18:00")).isEqualTo(Why.GONE);
    assertThat(why("Ada ba-02 mon")).isEqualTo(Why.UNKNOWN);
  }

  @Test
  void everyRhythmCanBeTypedAsTherapistsSayIt() {
    assertThat(read("Ada ba-02 3 times a week")).isEqualTo(clear(ADA, "3 a week 09:00"));
    assertThat(read("Ada ba-02 every other day 18:30"))
        .isEqualTo(clear(ADA, "every 2 from 2026-03-02 18:30"));
    assertThat(read("Ada ba-02 the evening before the session"))
        .isEqualTo(clear(ADA, "before session 19:00"));
  }

  @Test
  void moreThanFourTimesADayAreTooMany() {
    assertThat(read("Ada ba-02 daily 8:00 11:00 14:00 17:00 20:00"))
        .isEqualTo(new AssignLine.TooOften());
  }

  @Test
  void eachDayWithATimeOfItsOwnIsAskedBack() {
    assertThat(why("Ada ba-02 mon wed 18:00 fri 9:00")).isEqualTo(Why.UNKNOWN);
  }

  private static Why why(String line) {
    return read(line) instanceof AssignLine.When(_, var misheard) ? misheard.why() : null;
  }
}
