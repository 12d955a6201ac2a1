package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps 6, 7 and 9: the offer, the exercise, the check-in, and what the therapist reads of it. */
class ExerciseJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final ZoneId LIMA = ZoneId.of("America/Lima");

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAgreedOnGroundingEveryDayAtSix() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
  }

  @Test
  void theOfferComesAtTheAgreedTimeAndSaysNothingOnALockScreen() {
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.").doesNotHear("Grounding").sees("Start", "Later");
  }

  @Test
  void theAgreedTimeIsThePatientsOwn() {
    var tomas = CLINIC.somebody("Tomás", "en").joins(drLind.invites("Tomás"), "Lima");
    tomas.listens();
    drLind.assigns("Tomás re-03 daily 18:00");
    CLINIC.clock.goesTo("06:59", LIMA);
    tomas.hearsNothing();
    CLINIC.clock.goesTo("07:00", LIMA);
    tomas.agrees();
    CLINIC.clock.goesTo("18:00");
    tomas.hearsNothing();
    CLINIC.clock.goesTo("18:00", LIMA);
    tomas.hears("It's the time you chose.");
  }

  @Test
  void anExerciseBegunTwiceIsAskedAgainAndDoneOnce() {
    ada.says("/exercises").taps("Grounding 5-4-3-2-1").taps("Do it now").taps("Do it now");
    ada.hears("how fully here").taps("3").taps("Do it now").taps("I have five, go on");
    ada.says("/stop").hears("we stop here").says("what now?").hears("No question is open");
  }

  @Test
  void aCommandSentTwiceIsAskedAgainAndASecondNoteIsAnother() {
    ada.says("/mood").says("/mood").taps("4").says("what now?");
    ada.hears("No question is open").says("/note").says("Tea helps.").says("/note");
    ada.says("Rain too.").taps("Share it").hears("Is this note for Dr. Lind too").taps("Share it");
    ada.says("what now?").hears("No question is open");
  }

  @Test
  void startGuidesThroughTheExerciseAndTheCheckInToTheEnd() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").hears("You asked me to remind you: Grounding", "how fully here?");
    ada.taps("3").taps("I have five, go on").taps("I have four").taps("I have a few");
    ada.taps("I have two").taps("I took a slow breath").hears("how fully here?");
    ada.taps("6").hears("From 3 to 6", "How did it go with Grounding").taps("Fully");
    ada.hears("How hard was it?").taps("2").says("The lamp hums.").taps("No");
    ada.hears("Thank you. You took time for this").says("what now?").hears("No question is open");
    drLind.says("/digest Ada").hears("1 fully", "Grounding", "Noticed: “The lamp hums.”");
    drLind.hears("Difficulty: 2 of 10", "Being present: 3 → 6 of 10");
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").hears("Last time you noticed: “The lamp hums.”");
  }

  @Test
  void anObstacleReachesTheTherapistWithTheDigest() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").taps("That's enough for today").taps("6").taps("Partly").taps("7");
    ada.taps("Nothing to add").hears("What got in the way?").taps("It was too hard right now");
    ada.taps("It slipped my mind").taps("That's all").says("My legs gave out.").taps("Yes");
    ada.hears("You gave it a try");
    CLINIC.clock.goesTo("07:30");
    drLind.hears("A digest is ready.").doesNotHear("Ada").doesNotHear("Grounding").taps("Open");
    drLind.hears("Ada, since", "1 partly", "too hard right now, slipped the mind");
    drLind.hears("“My legs gave out.”", "Wants to talk about: Grounding", "Difficulty: 7 of 10");
  }

  @Test
  void aForeseenHurdleIsAskedAbout() {
    drLind.assigns("Ada wo-01 mon 20:00");
    ada.taps("Open").taps("Go on").taps("Done").says("at the desk").says("Visitors");
    ada.says("I go outside.").taps("9").taps("Fits");
    ada.says("/exercises").taps("Worry time").taps("Tell how it went").taps("Fully").taps("4");
    ada.taps("5").taps("6");
    ada.taps("Nothing to add").hears("“Visitors”", "Did it come up?").taps("Yes");
    ada.hears("“I go outside.”", "Did it help?").taps("A little").taps("No").hears("Thank you.");
  }

  @Test
  void laterAsksAgainInAnHour() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").hears("When shall I ask you again?").taps("In one hour");
    ada.hears("I'll ask you again today at 19:0");
    CLINIC.clock.goesTo("18:59");
    ada.hearsNothing();
    CLINIC.clock.passes(Duration.ofMinutes(2));
    ada.hears("It's the time you chose.").taps("Not today").hears("All right, not today.");
  }

  @Test
  void laterCanBeThisEveningOrTomorrow() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").taps("This evening");
    CLINIC.clock.goesTo("20:00");
    ada.hears("It's the time you chose.").taps("Later").taps("Tomorrow");
    CLINIC.clock.goesTo("10:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void notTodayIsAnAnswerAndTomorrowIsAnotherDay() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today").hears("All right, not today. Thank you for telling me.");
    drLind.says("/digest Ada").hears("1 not this time");
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void oneReminderAndAfterTwoSilencesOneMessageThenSilenceOutsideQuietHours() {
    CLINIC.clock.goesTo("20:30");
    ada.hears("My question is still open here");
    CLINIC.clock.goesTo("06:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("17:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("20:59");
    ada.hears("It's the time you chose.");
    CLINIC.clock.goesTo("06:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("17:00");
    assertThat(ada.rings()).hasSize(1);
    ada.hears("No pressure. I'll be quiet now.");
    CLINIC.clock.passes(Duration.ofDays(3));
    ada.hearsNothing();
    drLind.says("/digest Ada").hears("2 without an answer");
    ada.says("/plan").hears("Grounding");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void nothingIsAskedInQuietHours() {
    drLind.assigns("Ada ba-03 daily 20:00");
    ada.agrees();
    new Settled(CLINIC).rhythm(drLind, "Ada", "mon,tue,wed,thu,fri,sat,sun 22:00");
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today");
    CLINIC.clock.goesTo("08:00");
    ada.hearsNothing();
  }

  @Test
  void aPromptNeverBreaksIntoATalkButWaits() {
    CLINIC.clock.goesTo("17:59");
    ada.says("/note");
    CLINIC.clock.goesTo("18:05");
    ada.hearsNothing();
    ada.says("I slept well.").taps("Keep it to myself");
    CLINIC.clock.rings();
    ada.hears("It's the time you chose.");
  }

  @Test
  void anExerciseCanBeLeftAndTakenUpAgain() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").says("/mood").hears("How is your mood right now?").taps("5");
    ada.hears("I've noted it.", "five things you see").taps("That's enough for today").taps("6");
    ada.hears("How did it go with Grounding").says("/stop").hears("What you saved is kept");
    drLind.says("/digest Ada").hears("Being present: 3 → 6", "Mood, 0 to 10: 5 (1 entry)");
  }
}
