package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.assigning.AssignLine.Named;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.library.Exercise;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignLineTest {
  static final Library LIBRARY = new Library(RealConversations.SCRIPTS);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Patient ADA = named("Ada");
  private static final Patient ANNA = named("Anna M");
  private static final Patient ANNE = named("Anne");
  private static final Patient TOMAS = named("Tomás");
  private static final List<Patient> ALL = List.of(ADA, ANNA, ANNE, TOMAS);
  static final Rhythm EVENINGS = Rhythm.daily(LocalTime.of(18, 0));
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  static final Titles TITLES =
      new Titles(
          LIBRARY.all().stream()
              .map(each ->
                  new Titles.Title(
                      each,
                      List.of(
                          LIBRARY.title(Voice.ENGLISH, each),
                          LIBRARY.title(new Voice("de", true), each))))
              .toList(),
          LIBRARY::find);

  private static Patient named(String label) {
    return new Patient(
        PersonId.random(),
        new ChatId(1),
        PersonId.random(),
        label,
        Voice.ENGLISH,
        BERLIN,
        null,
        Standing.ACTIVE,
        null,
        0,
        null);
  }

  static AssignLine read(String line) {
    return AssignLine.read(line, ALL, TITLES, new AssignLine.Typed("en", NOW, BERLIN));
  }

  private static Exercise exercise(String id) {
    return LIBRARY.byId(id).orElseThrow();
  }

  private static void isClear(String line, String id, String rhythm, Patient... patients) {
    var read = read(line);
    assertThat(read.unclear()).as(line).isEmpty();
    assertThat(read.patients()).as(line).containsExactly(patients);
    assertThat(read.exercise()).as(line).isEqualTo(new Named.Known(exercise(id)));
    assertThat(read.times()).as(line).isEqualTo(new TypedTimes.Ordered(Rhythm.of(rhythm)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada ba-02 mon,wed,fri 18:30",
        " ada  BA02  mon wed fri 18:30 ",
        "Ad ba_02 mon, wed, fri 6:30pm",
        "ad pleasant mon, wed, fri 18:30",
        "ada a pleas act mon wed fri 18:30",
        "ada angenehme mon wed fri 18:30"
      })
  void aLineNamesPatientExerciseAndTimes(String line) {
    isClear(line, "ba-02", "mon,wed,fri 18:30", ADA);
  }

  @Test
  void aVariantIsNamedByItsIdOrByWordsThatNoBaseHas() {
    isClear("ada ba-02e daily 18:00", "ba-02e", EVENINGS.toString(), ADA);
    isClear("ada two pleasant minutes daily 18:00", "ba-02e", EVENINGS.toString(), ADA);
  }

  @Test
  void severalPatientsStandBetweenCommas() {
    isClear("Ada, Tomás ba-02 daily 18:00", "ba-02", EVENINGS.toString(), ADA, TOMAS);
    isClear("tomas,anna m,ad body scan mon,wed 7:00", "mi-02", "mon,wed 07:00", TOMAS, ANNA, ADA);
    isClear("Ada, Ada ba-02 daily 18:00", "ba-02", EVENINGS.toString(), ADA);
  }

  @Test
  void aNameMayHaveSeveralWordsAndAnExactOneWins() {
    isClear("anna m ba-02 mon 18:00", "ba-02", "mon 18:00", ANNA);
    isClear("Anne ba-02 mon 18:00", "ba-02", "mon 18:00", ANNE);
  }

  @Test
  void anUnclearNameIsKeptWithAllTheRest() {
    var read = read("Ada, Ann, Bob ba-02 daily 18:00");
    assertThat(read.patients()).containsExactly(ADA);
    assertThat(read.unclear()).containsExactly("Ann", "Bob");
    assertThat(read.exercise()).isEqualTo(new Named.Known(exercise("ba-02")));
    assertThat(read("ba-02 mon 18:00").patients()).isEmpty();
    assertThat(read("ba-02 mon 18:00").unclear()).isEmpty();
  }

  @Test
  void whoIsMeantByAnUnclearNameAreThoseItFitsOrElseAllNearestFirst() {
    assertThat(AssignLine.meant("Ann", ALL)).containsExactly(ANNA, ANNE);
    assertThat(AssignLine.meant("Thomas", ALL)).startsWith(TOMAS).hasSize(4);
  }

  @Test
  void wordsThatFitSeveralExercisesAreAskedBack() {
    var worry = read("ada worry daily 18:00");
    assertThat(worry.exercise()).isInstanceOf(Named.Unclear.class);
    assertThat(((Named.Unclear) worry.exercise()).fits())
        .extracting(Exercise::id)
        .containsExactlyInAnyOrder("wo-01", "wo-02");
    assertThat(worry.times()).isEqualTo(new TypedTimes.Ordered(EVENINGS));
  }

  @Test
  void wordsThatFitNoTitleAreSearchedForAndTheTimesAreKept() {
    var typo = read("ada plesant aktivity daily 18:00");
    assertThat(((Named.Unclear) typo.exercise()).fits()).contains(exercise("ba-02"));
    assertThat(typo.times()).isEqualTo(new TypedTimes.Ordered(EVENINGS));
    var nothing = read("Ada zz-99 mon 18:00");
    assertThat(nothing.exercise()).isEqualTo(new Named.Unclear("zz-99", List.of()));
  }

  @Test
  void whatIsNotTypedIsMissing() {
    assertThat(read("").patients()).isEmpty();
    assertThat(read("Ada").exercise()).isEqualTo(new Named.None());
    assertThat(read("Ada ba-02").times()).isEqualTo(new TypedTimes.None());
    var noExercise = read("Ada daily 18:00");
    assertThat(noExercise.exercise()).isEqualTo(new Named.None());
    assertThat(noExercise.times()).isEqualTo(new TypedTimes.Ordered(EVENINGS));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada ba-02 every day except when it rains, CONDITION",
    "Ada ba-02 mon 25:00, NO_SUCH_TIME",
    "Ada ba-02 1 March 18:00, GONE",
    "Ada ba-02 mon, UNKNOWN",
    "Ada ba-02 mon wed 18:00 fri 9:00, UNKNOWN",
    "Ada pleasant mon at dawn, UNKNOWN"
  })
  void unreadableTimesAreNamed(String line, Why why) {
    assertThat(read(line).times())
        .isInstanceOfSatisfying(
            TypedTimes.Unclear.class, unclear -> assertThat(unclear.why().why()).isEqualTo(why));
    assertThat(read(line).exercise()).isEqualTo(new Named.Known(exercise("ba-02")));
  }

  @Test
  void everyRhythmCanBeTypedAsTherapistsSayIt() {
    isClear("Ada ba-02 3 times a week", "ba-02", "3 a week 09:00", ADA);
    isClear("Ada ba-02 every other day 18:30", "ba-02", "every 2 from 2026-03-02 18:30", ADA);
    isClear("Ada ba-02 the evening before the session", "ba-02", "before session 19:00", ADA);
  }

  @Test
  void moreThanFourTimesADayAreTooMany() {
    assertThat(read("Ada ba-02 daily 8:00 11:00 14:00 17:00 20:00").times())
        .isEqualTo(new TypedTimes.TooOften());
  }

  @Test
  void belowTheLineStandsAnExerciseInOwnWords() {
    var read = read("Ada mon,wed 17:30\nRing the bell\nOnce, at the door.");
    assertThat(read.ownWords()).isEqualTo("Ring the bell\nOnce, at the door.");
    assertThat(read.patients()).containsExactly(ADA);
    assertThat(read.times()).isEqualTo(new TypedTimes.Ordered(Rhythm.of("mon,wed 17:30")));
  }
}
