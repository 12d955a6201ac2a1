package carryover.clinic;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exercises that hang on something other than a clock. */
class RhythmJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAgreedOnFiveBreathsAtSix() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-01e daily 18:00");
    ada.agrees();
  }

  private void kindNoteIsAssigned(String howOften) {
    drLind.says("/assign").taps("Ada").taps("Self-criticism").taps("A kind note to yourself");
    drLind.taps(howOften).taps("I have read this");
    CLINIC.clock.rings();
  }

  private void keepsWhatWasProposed() {
    ada.taps("Open").taps("Go on").taps("Leave it like that").taps("Go on");
    ada.taps("Nothing comes to mind").taps("8");
    (ada.canTap("Fits") ? ada : ada.taps("8")).taps("Fits");
  }

  private void doesTheBreaths() {
    CLINIC.clock.passes(Duration.ofDays(1)); // a day has its three messages
    CLINIC.clock.goesTo("18:00");
    ada.says("/exercises").taps("Five slow breaths").taps("Tell how it went").taps("Fully");
    while (!ada.canTap("Nothing to add")) {
      ada.taps("4");
    }
    ada.taps("Nothing to add").taps("No");
    CLINIC.clock.rings();
  }

  @Test
  void oneComesRightAfterAnotherWasDone() {
    kindNoteIsAssigned("right after “Five slow breaths”");
    drLind.hears("right after “Five slow breaths”");
    keepsWhatWasProposed();
    ada.says("/plan").hears("right after “Five slow breaths”");
    doesTheBreaths();
    ada.hears("It's the time you chose.").taps("Start").hears("A kind note to yourself");
  }

  @Test
  void itIsNotAskedWhenTheOtherWasNotDone() {
    kindNoteIsAssigned("right after “Five slow breaths”");
    keepsWhatWasProposed();
    CLINIC.clock.passes(Duration.ofDays(1)); // a day has its three messages
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today").hears("not today");
    CLINIC.clock.passes(Duration.ofMinutes(30));
    ada.hearsNothing();
  }

  @Test
  void itIsNeverAfterAnotherPatientsExercise() {
    var bo = drLind.hasAPatient("Bo");
    drLind.says("/assign").taps("Ada").taps("Self-criticism").taps("A kind note to yourself");
    var forAda =
        drLind.last().keys().stream()
            .flatMap(row -> row.stream())
            .filter(key -> String.valueOf(key.data()).contains(":a"))
            .map(key -> String.valueOf(key.data()))
            .findFirst()
            .orElseThrow();
    var forged = forAda.replace(brief("Ada"), brief("Bo"));
    bo.listens();
    drLind.tapsData(drLind.last(), forged).hearsNothing();
    bo.hearsNothing();
  }

  private String brief(String label) {
    return new carryover.kernel.PersonId(CLINIC.tables().patient(label, drLind.id)).brief();
  }
}
