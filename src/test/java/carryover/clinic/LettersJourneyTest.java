package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A therapist's words reach the patient kindly, once, and in their own time. */
class LettersJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WAITING = "Dr. Lind left you a word.";
  private static final String BEGUN = "It's good that you have begun.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  private Person encourages(String label) {
    return drLind.says("/patients Ada").taps("A word").taps(label);
  }

  @Test
  void oneNeutralLineTellsOfAllAndATapShowsThem() {
    encourages(BEGUN).hears("✓ On its way.");
    drLind.says("/patients Ada").taps("A word").taps("Write one …").hears("What would you like");
    drLind.says("x".repeat(301)).hears("a little long");
    drLind.says("The lamp & the <river>, well seen.").hears("✓ On its way.");
    CLINIC.clock.rings();
    assertThat(ada.rings()).containsOnlyOnce(WAITING).noneMatch(each -> each.contains(BEGUN));
    var line = ada.last();
    ada.taps("Read").hears("Dr. Lind", BEGUN, "The lamp & the <river>, well seen.").hearsNothing();
    ada.tapsData(line, "p:letters").hearsNothing();
    assertThat(ada.notice()).isEqualTo("You have read everything that is here.");
    CLINIC.clock.passes(Duration.ofDays(1));
    ada.doesNotHear(WAITING);
    ada.says("/mydata");
    assertThat(ada.file()).contains("KIND_WORD", BEGUN);
  }

  @Test
  void aSecondTapOnAKindWordWritesItOnce() {
    drLind.says("/patients Ada").taps("A word");
    var page = drLind.last();
    drLind.taps(BEGUN);
    drLind.tapsData(page, page.keys().getFirst().getFirst().data());
    assertThat(letters()).isOne();
  }

  private int letters() {
    return CLINIC
        .db
        .sql("select count(*) from letter where patient = :p")
        .param("p", CLINIC.tables().patient("Ada", drLind.id))
        .query(Integer.class)
        .single();
  }

  @Test
  void inQuietHoursItWaitsForTheMorning() {
    CLINIC.clock.goesTo("22:00");
    encourages(BEGUN);
    CLINIC.clock.goesTo("06:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    ada.hears(WAITING);
  }

  @Test
  void nobodyIsWrittenToWhileAnAlertIsOpenAndTheTherapistKnows() {
    ada.says("I want to kill myself");
    encourages(BEGUN).hears("An alert about Ada is open.");
    CLINIC.clock.rings();
    ada.doesNotHear(WAITING).says("/plan").doesNotHear(WAITING);
    CLINIC.clock.passes(Duration.ofHours(2));
    ada.doesNotHear(WAITING);
  }

  @Test
  void whatCouldNotBeToldIsToldWhenThePatientIsHere() {
    ada.says("/pause").taps("One week");
    encourages(BEGUN);
    CLINIC.clock.passes(Duration.ofDays(1));
    ada.doesNotHear(WAITING).says("/note").says("It went well.").taps("Share it").hears(WAITING);
    ada.taps("Read").hears(BEGUN);
  }

  @Test
  void readIsToldOnceADayAndOnlyWhereThereWasSomething() {
    drLind.says("/digest Ada").taps("Seen");
    CLINIC.clock.rings();
    CLINIC.clock.passes(Duration.ofMinutes(1));
    ada.doesNotHear(WAITING).says("/mood").taps("6");
    drLind.says("/digest Ada").taps("Seen").sees("✓ Seen");
    drLind.taps("Seen");
    CLINIC.clock.rings();
    ada.hears(WAITING).taps("Read").hears("has read what you shared");
    assertThat(letters()).isOne();
    CLINIC.clock.passes(Duration.ofMinutes(1));
    ada.says("/note").says("One more thing.").taps("Keep it to myself");
    CLINIC.clock.passes(Duration.ofDays(1));
    drLind.says("/digest Ada").taps("Seen");
    assertThat(letters()).as("what stays private is not news").isOne();
  }

  @Test
  void germanIsSpokenAsThePatientLikesIt() {
    var ben = CLINIC.somebody("Ben", "de").opens(drLind.invites("Ben")).taps("Einverstanden");
    ben.says("/stop");
    drLind.says("/patients Ben").taps("A word").taps(BEGUN);
    CLINIC.clock.rings();
    ben.hears("Dr. Lind hat Ihnen ein Wort dagelassen.").taps("Lesen");
    ben.hears("Gut, dass Sie angefangen haben.");
  }
}
