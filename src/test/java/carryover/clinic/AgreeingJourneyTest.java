package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps 4 and 5 of the journey: an exercise is assigned, and agreed on, or not. */
class AgreeingJourneyTest {
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
  void fiveTapsAssignAnExercise() {
    drLind.says("/assign").taps("Ada").hears("What is it about?").taps("Low mood");
    drLind.hears("Which exercise?").taps("A pleasant activity").hears("How often?");
    drLind.taps("Mon, Wed, Fri at 18:00").hears("A pleasant activity for Ada", "Please note");
    drLind.taps("I have read this").hears("Assigned. Ada now decides");
    CLINIC.clock.rings();
    ada.hears("You have a message.");
  }

  @Test
  void aSecondTapOnTheLastButtonAssignsNothingMore() {
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    drLind.taps("Mon, Wed, Fri at 18:00");
    var confirm = drLind.last();
    var assign = drLind.firstButton();
    drLind.tapsData(confirm, assign).tapsData(confirm, assign);
    assertThat(CLINIC.tables().assignments(CLINIC.tables().patient("Ada", drLind.id))).isEqualTo(1);
  }

  @Test
  void oneLineAssignsAnExercise() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00").hears("Assigned. Ada now decides");
    ada.hears("You have a message.").doesNotHear("pleasant");
    ada.taps("Open").hears("Dr. Lind and you planned this exercise: ", "Why it can help");
  }

  @Test
  void aLineThatIsNotClearIsAskedAbout() {
    drLind.says("/assign Bob ba-02 daily 18:00").hears("“Bob” is not clear to me", "Ada");
    drLind.says("/assign Ada zz-99 daily 18:00").hears("In one line: patient, exercise, times");
    drLind.says("/assign Ada ba-02 half past").hears("I could not read “half past”");
  }

  @Test
  void whatHasToBePractisedFirstIsConfirmedFirst() {
    ada.listens();
    drLind.assigns("Ada ex-02 daily 18:00").hears("First together in the appointment");
    ada.hearsNothing();
    drLind.taps("Yes, practised together").hears("Assigned.");
    CLINIC.clock.rings();
    ada.hears("You have a message.");
  }

  @Test
  void agreeingIsWhyWhatWhenWhereHurdlePlanConfidenceFits() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open").hears("Why it can help", "What you do", "How does this sound to you?");
    ada.taps("Fits").hears("Mon, Wed, Fri at 18:00", "When would suit you?");
    ada.taps("Fri").taps("Done").hears("Where will you be then?");
    ada.says("by the river").hears("What could get in the way?");
    ada.says("Rain").hears("what small step could you take").says("I take the umbrella.");
    ada.hears("If this comes up: Rain", "Then: I take the umbrella.");
    ada.hears("When: Mon, Wed at 18:00", "Where: by the river", "How sure are you").taps("9");
    ada.hears("How does this plan fit you?").taps("Fits").hears("Then that's the plan");
    ada.says("/plan").hears("Mon, Wed at 18:00", "“by the river”", "Rain – then: I take");
  }

  @Test
  void littleConfidenceOffersToChangeThePlan() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.taps("Open").taps("Fits").taps("Done").taps("I'll see then").taps("Nothing comes to mind");
    ada.taps("4").hears("What would make it easier?").taps("Another time");
    ada.says("tue 8:00").hears("Then this is the new time: Tue at 08:00").taps("Fits");
    ada.hears("Then that's the plan").says("/plan").hears("Tue at 08:00");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("08:00");
    ada.hears("It's the time you chose");
  }

  @Test
  void tooMuchIsHeardAndNothingIsPlanned() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("Too much").hears("Thanks for saying so. Dr. Lind will see it");
    nothingIsPlannedAnd("Not agreed, “too much”: ");
  }

  @Test
  void notSureHowIsExplainedOnceMore() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("Not sure how").hears("Here it is once more", "How does this sound");
    ada.taps("Not now").hears("I won't remind you of it");
    nothingIsPlannedAnd("Not agreed, “not now”: ");
  }

  @Test
  void notNowAfterThePlanIsHeardToo() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("Fits").taps("Done").taps("I'll see then").taps("Nothing comes to mind");
    ada.taps("8").taps("Not sure how").hears("you can go through it together");
    nothingIsPlannedAnd("Not agreed, “not sure how”: ");
  }

  @Test
  void beforeAFitsThereIsNoReminder() {
    drLind.assigns("Ada ba-02 daily 18:00");
    CLINIC.clock.goesTo("18:00");
    ada.doesNotHear("It's the time you chose");
    ada.says("/plan").hears("I still have a question about it");
    drLind.says("/digest Ada").hears("Not yet agreed: ");
  }

  private void nothingIsPlannedAnd(String inTheDigest) {
    CLINIC.clock.goesTo("18:01");
    ada.hearsNothing();
    drLind.says("/digest Ada").hears(inTheDigest);
  }
}
