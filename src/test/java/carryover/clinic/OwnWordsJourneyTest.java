package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A therapist types an exercise and gives it to a patient. */
class OwnWordsJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsDrLindsPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  @Test
  void oneMessageIsAnExercise() {
    asked().says("Count the swans\n1. Go to the river.\n2. Count all swans.");
    drLind.hears("How often?").taps("every day at 18:00").hears("Count the swans for Ada");
    drLind.taps("I have read this").hears("Assigned. Ada now decides");
    CLINIC.clock.rings();
    ada.agrees();
    ada.says("/exercises").taps("Count the swans").hears("1. Go to the river.");
    drLind.says("/library swans").sees("2 · Count the swans");
  }

  @Test
  void aMessageOfOneLineIsTitleAndInstructionsAtOnce() {
    asked().says("Feed the ducks at noon").hears("How often?").taps("every day at 18:00");
    drLind.hears("Feed the ducks at noon for Ada");
    asked().says("Walk to the letterbox and back, slowly, and look at three trees");
    drLind.taps("every day at 18:00").hears("Walk to the letterbox and back,… for Ada");
  }

  @Test
  void tooLongSaysByHowMuchAndTheQuestionStaysOpen() {
    asked().says("Ducks\n" + "x".repeat(1000)).hears("100 characters too long. Up to 900 fit.");
    drLind.says("Ducks\n" + "x".repeat(3000)).hears("2,100 characters too long");
    drLind.says("y".repeat(41) + "\nFeed them.").hears("The title is one character too long");
    drLind.says("Ducks of Ada\nFeed them.").hears("How often?");
  }

  @Test
  void whatPatientsShouldNotReadIsNamed() {
    asked().says("Homework\nDo it.").hears("Patients should not read it like this").says("/stop");
    drLind.says("Ducks").hears("I have not kept this");
  }

  @Test
  void aTapOnAnotherButtonMeanwhileLosesNothing() {
    asked().says("/patients").says("Listen to a blackbird\nAt the window.").hears("How often?");
  }

  @Test
  void aLineAboveAssignsItAtOnce() {
    drLind.says("/assign Ada mon,wed 17:30\nRing the bell\nOnce, at the door.");
    drLind.hears("Ring the bell for Ada", "Assigned.").says("/patients").taps("Ada");
    drLind.hears("Ring the bell");
    drLind.says("/assign Ada\nSing a song\nAny song.").hears("Sing a song for Ada, every day");
  }

  @Test
  void aLineThatIsNotClearNamesWhatIsMissing() {
    drLind.says("/assign Adda mon 18:00\nSing\nAny song.").hears("“Adda” is not clear");
    drLind.sees("Ada").taps("Ada").hears("Sing for Ada, Mon at 18:00", "Assigned.");
    drLind.says("/assign Ada sometimes\nSing\nAny song.").hears("could not read “sometimes”");
    assertThat(CLINIC.tables().assignments(CLINIC.tables().patient("Ada", drLind.id))).isOne();
  }

  private Person asked() {
    return drLind
        .says("/assign")
        .taps("Ada")
        .taps("In my own words")
        .hears("Please send the exercise for Ada in one message.");
  }
}
