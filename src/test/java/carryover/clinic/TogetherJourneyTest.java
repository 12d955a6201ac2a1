package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Therapist and patient fill the plan in on the therapist's phone; the patient confirms it. */
class TogetherJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String TOGETHER = "Agree on it now, together";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void drLindHasAssignedAnActivity() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
  }

  private void theyFillItIn() {
    drLind.taps(TOGETHER).hears("A pleasant activity with Ada", "What would Ada like it to do?");
    drLind.says("Feel alive again").says("tue thu 17:00").says("in the garden");
    drLind.taps("It slips my mind").taps("I do it right after a meal").taps("4").taps("8");
    drLind.hears("🎯 Feel alive again", "🕒 Tue, Thu at 17:00", "Shall I ask Ada to confirm it?");
    drLind.taps("Yes, please").hears("Ada is now asked to confirm it.");
    CLINIC.clock.rings();
  }

  @Test
  void thePatientIsAskedAndSaysFits() {
    theyFillItIn();
    ada.hears("You have a message.").doesNotHear("pleasant").taps("Open");
    ada.hears("Dr. Lind and you filled this in together.", "🎯 Feel alive again");
    ada.hears("🕒 Tue, Thu at 17:00", "📍 in the garden", "Then: I do it right after a meal");
    ada.sees("Fits", "Change the time", "Too much", "Not sure how", "Not now");
    ada.taps("Fits").hears("Then that's the plan");
    CLINIC.clock.goesTo("17:00");
    ada.hearsNothing(); // Monday
    CLINIC.clock.goesTo("17:00");
    ada.hears("It's the time you chose");
  }

  @Test
  void untilThenNothingIsPlannedAndTheTherapistSeesIt() {
    theyFillItIn();
    drLind.says("/digest Ada").hears("Planned together, waits for the patient's yes: ");
    drLind.says("/patients").taps("Ada").hears("waits for the patient's yes");
    CLINIC.clock.goesTo("17:00");
    CLINIC.clock.goesTo("17:01");
    ada.doesNotHear("It's the time you chose");
  }

  @Test
  void theTimeCanStillBeChangedBeforeTheYes() {
    theyFillItIn();
    ada.taps("Open").taps("Change the time").says("sat 10:00").hears("🕒 Sat at 10:00");
    ada.taps("Fits").hears("Then that's the plan").says("/plan").hears("🕒 Sat at 10:00");
  }

  @Test
  void everyOtherAnswerIsHeardAsWell() {
    theyFillItIn();
    ada.taps("Open").taps("Not sure how").hears("I played the guitar").taps("Too much");
    ada.hears("There is an easier form: ").taps("No, talk it over first");
    drLind
        .says("/digest Ada")
        .hears("Not agreed, “too much”: ", "“not sure how”, “too much” (last");
  }

  @Test
  void thePatientsOwnQuestionGoesWhileItIsAnsweredOnTheOtherPhone() {
    ada.hears("You have a message.");
    var old = ada.last();
    var open = ada.firstButton();
    drLind.taps(TOGETHER);
    ada.tapsData(old, open).hearsNothing();
    assertThat(ada.notice()).isEqualTo("This one is closed by now.");
    drLind.says("/stop");
    ada.says("/plan").taps("Plan it now").hears("What would you like it to do for you?");
  }

  @Test
  void whatIsLeftOpenIsAskedInTheUsualWayADayLater() {
    drLind.taps(TOGETHER).says("Feel alive again").says("/stop");
    CLINIC.clock.passes(Duration.ofHours(24));
    ada.hears("You have a message.").taps("Open").hears("What it is for: Feel alive again");
  }

  @Test
  void notYetAsksThePatientInTheUsualWay() {
    drLind.taps(TOGETHER).taps("Go on").taps("Leave it like that").taps("Go on");
    drLind.taps("Nothing comes to mind").taps("I can't tell").taps("I can't tell");
    drLind.taps("Not yet").hears("Ada is asked about it in the usual way.");
    CLINIC.clock.rings();
    ada.hears("You have a message.").taps("Open").hears("What would you like it to do for you?");
  }

  @Test
  void afterATooMuchTheyCanAgreeFromThePatientsPage() {
    ada.taps("Open").taps("It doesn't suit me yet").taps("Not now");
    drLind
        .says("/patients")
        .taps("Ada")
        .taps("Exercises …")
        .taps("Agree together: A pleasant activity");
    drLind.taps("Go on").says("sat 10:00").taps("Go on").taps("Nothing comes to mind");
    drLind.taps("I can't tell").taps("8").taps("Yes, please");
    CLINIC.clock.rings();
    ada.taps("Open").hears("🕒 Sat at 10:00").taps("Fits").hears("Then that's the plan");
  }

  @Test
  void whatIsAgreedOnHasNoSuchButtonAndAnOldOneDoesNothing() {
    var assigned = drLind.last();
    var together = drLind.firstButton();
    ada.agrees();
    drLind.tapsData(assigned, together).hearsNothing();
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    drLind.says("/patients").taps("Ada");
    assertThat(drLind.canTap("Agree together: A pleasant activity")).isFalse();
  }

  @Test
  void anotherTherapistsButtonDoesNothing() {
    var together = drLind.firstButton();
    var drWu = CLINIC.therapist("Dr. Wu");
    drWu.tapsData(drWu.last(), together).hearsNothing();
    assertThat(drWu.notice()).isEqualTo("This button is from an earlier step.");
    drWu.tapsData(drWu.last(), "a:").hearsNothing();
    drWu.tapsData(drWu.last(), "a:nobody").hearsNothing();
    ada.tapsData(ada.last(), together).hearsNothing();
  }

  @Test
  void aSecondTapAsksTheSameQuestionAgain() {
    var assigned = drLind.last();
    var together = drLind.firstButton();
    drLind.tapsData(assigned, together).tapsData(assigned, together).says("Feel alive again");
    drLind.hears("When does it fit best?").says("/stop").says("/stop");
    drLind.hears("Nothing is open right now.");
  }

  @Test
  void inTheMiddleTheTherapistsLanguageCanChange() {
    drLind.taps(TOGETHER).says("Feel alive again").says("tue 17:00").taps("Go on");
    drLind.taps("It slips my mind").taps("I do it right after a meal");
    drLind.says("/settings").taps("Language").taps("Deutsch");
    drLind.hears("Wie angenehm wird es wohl?").taps("4").taps("8");
    drLind.hears("🕒 Di um 17:00, etwa 20 Min.", "Soll Ada das jetzt bestätigen?");
  }

  @Test
  void inGermanTheTherapistIsSpokenToPolitely() {
    drLind.says("/settings").taps("Language").taps("Deutsch");
    drLind
        .says("/patients")
        .taps("Ada")
        .taps("Übungen …")
        .taps("Gemeinsam vereinbaren: Eine angenehme Aktivität");
    drLind.hears("Was soll es für Ada bewirken?").says("Wieder lachen").says("di 17:00");
    drLind.says("im Garten").taps("Ich habe keine Lust").taps("Ich denke daran, wofür ich es will");
    drLind.taps("4").taps("8").hears("🎯 Wieder lachen", "Soll Ada das jetzt bestätigen?");
    drLind.taps("Ja, bitte").hears("Ada wird jetzt um die Bestätigung gebeten.");
    CLINIC.clock.rings();
    ada.taps("Open").hears("Dr. Lind and you filled this in together.", "🕒 Tue at 17:00");
  }
}
