package carryover.clinic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the answer to a plan is, it is heard, it leads on, and the therapist sees it. */
class AnswersJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void drLindHasAPatientAda() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  @Test
  void littleConfidenceOffersToChangeThePlan() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.taps("Open").taps("Go on").taps("Done").taps("Go on").taps("Nothing comes to mind");
    ada.taps("I can't tell").taps("6").hears("Thanks for answering openly");
    ada.sees("Keep it, it fits", "A smaller step", "Talk it over in the session");
    ada.taps("Another time").says("tue 8:00").hears("🕒 Tue at 08:00").taps("Keep it, it fits");
    ada.hears("Then that's the plan").says("/plan").hears("Tue at 08:00");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("08:00");
    ada.hears("It's the time you chose");
  }

  @Test
  void whoeverIsSureEnoughIsNotAskedMore() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.taps("Open").taps("Go on").taps("Done").taps("Go on").taps("Nothing comes to mind");
    ada.taps("I can't tell").taps("7").doesNotHear("Thanks for answering openly");
    ada.sees("Fits", "Too much", "Not sure how", "Not now");
  }

  @Test
  void talkingItOverIsAnAnswerToo() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.taps("Open").taps("Go on").taps("Done").taps("Go on").taps("Nothing comes to mind");
    ada.taps("I can't tell").taps("3").taps("Talk it over in the session");
    ada.hears("Dr. Lind will see that you would like to talk it over.");
    nothingIsPlannedAnd("Not agreed, “talk it over first”: ");
  }

  @Test
  void whoeverIsOverwhelmedDoesNotPlanFirst() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("It doesn't suit me yet").hears("That's all right. What is it?");
    ada.sees("Too much", "Not sure how", "Not now").taps("Not now");
    ada.hears("I won't remind you of it");
    nothingIsPlannedAnd("Not agreed, “not now”: ");
  }

  @Test
  void tooMuchOffersTheEasierFormWhichIsAgreedOnAnew() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("It doesn't suit me yet").taps("Too much");
    ada.hears("There is an easier form: Two pleasant minutes").taps("Yes, the easier one");
    ada.hears("A smaller step is still a step.", "Dr. Lind and you planned this: Two pleasant");
    ada.taps("Go on").taps("Done").taps("Go on").taps("Nothing comes to mind").taps("4").taps("8");
    ada.hears("📌 Two pleasant minutes").taps("Fits").hears("Then that's the plan");
    drLind.says("/digest Ada").hears("Two pleasant minutes", "“too much” (last on ");
  }

  @Test
  void theEasierFormCanBeLeftForTheSession() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("It doesn't suit me yet").taps("Too much").taps("No, talk it over first");
    ada.hears("Until then I won't remind you of it.");
    nothingIsPlannedAnd("Not agreed, “too much”: A pleasant activity");
  }

  @Test
  void anEasierFormThatIsNotAllowedIsNotOffered() {
    drLind.says("/assign Ada ba-02 daily 18:00");
    CLINIC.db.sql("update assignment set easier_allowed = false").update();
    CLINIC.clock.rings();
    ada.taps("Open").taps("It doesn't suit me yet").taps("Too much");
    ada.hears("you can look for a smaller step together").doesNotHear("easier form");
  }

  @Test
  void notSureHowShowsAnExampleAndAsksAgain() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("It doesn't suit me yet").taps("Not sure how");
    ada.hears("This is how it can look:", "I played the guitar", "Shall we go on with it?");
    ada.taps("Still not sure how").hears("you can go through it together");
    nothingIsPlannedAnd("Not agreed, “not sure how”: ");
  }

  @Test
  void afterTheExampleThePlanGoesOn() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("It doesn't suit me yet").taps("Not sure how").taps("Go on");
    ada.taps("Done").taps("Go on").taps("Nothing comes to mind").taps("3").taps("8");
    ada.taps("Not sure how").hears("I played the guitar", "Does the plan fit you like this?");
    ada.taps("Fits").hears("Then that's the plan");
    drLind.says("/digest Ada").hears("A pleasant activity: “not sure how” ×2 (last on ");
  }

  @Test
  void notSureHowAfterThePlanIsHeardToo() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("Go on").taps("Done").taps("Go on").taps("Nothing comes to mind");
    ada.taps("3").taps("8").taps("Not sure how").taps("Still not sure how");
    ada.hears("you can go through it together");
    nothingIsPlannedAnd("Not agreed, “not sure how”: ");
  }

  private void nothingIsPlannedAnd(String inTheDigest) {
    CLINIC.clock.goesTo("18:01");
    ada.hearsNothing();
    drLind.says("/digest Ada").hears(inTheDigest);
  }
}
