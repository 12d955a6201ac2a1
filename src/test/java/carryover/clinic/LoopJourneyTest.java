package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loop closes: what was foreseen and expected meets what happened. */
class LoopJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final Settled SETTLED = new Settled(CLINIC);

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAgreedOnAPleasantActivityEveryDayAtSix() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.agrees();
  }

  private void doesItAndItWas(String pleasure) {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("Enough for two minutes").says("Tea").says("now").taps("2");
    ada.taps("I'm back").taps(pleasure).taps("5").taps("Nothing special");
    ada.taps("Fully").taps("1");
  }

  @Test
  void whatWasExpectedIsComparedWithWhatCameBeforeTheNextQuestion() {
    SETTLED.expects(drLind, "Ada", 3);
    doesItAndItWas("6");
    ada.hears("“How pleasant do you expect it to be?”", "You said 3, and it turned out to be 6.");
    ada.hears("What did you notice?");
  }

  @Test
  void itIsComparedToldWithoutTheGuideToo() {
    SETTLED.expects(drLind, "Ada", 7);
    ada.says("/exercises").taps("A pleasant activity").taps("Tell how it went").taps("Partly");
    ada.taps("5").taps("5").taps("Nothing special").taps("3");
    ada.hears("You said 7, and it turned out to be 5.", "What did you notice?");
  }

  @Test
  void withoutAnExpectationNothingIsCompared() {
    SETTLED.expectsNothing(drLind, "Ada");
    doesItAndItWas("6");
    ada.hears("What did you notice?").doesNotHear("turned out");
  }

  @Test
  void theForeseenObstacleAndThePlanAreAskedAbout() {
    SETTLED.ifThen(drLind, "Ada", "Visitors", "I go outside.");
    doesItAndItWas("6");
    ada.says("Tea helps.").hears("get in the way: “Visitors”", "Did it come up?").taps("Yes");
    ada.hears("was: “I go outside.”", "Did it help?").sees("I didn't use it").taps("A little");
    ada.taps("No").hears("Thank you.");
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").hears("Last time you noticed: “Tea helps.”", "Then: I go outside.");
  }

  @Test
  void whoLeavesTheExerciseIsNotAskedHowItWent() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("Enough for two minutes").says("Tea").says("now").taps("2");
    ada.taps("Not this time").hears("That's all right.", "What got in the way?");
    ada.doesNotHear("How did it go").taps("It slipped my mind").taps("That's all");
    ada.taps("No, that's all").hears("Thank you for telling me.").says("what now?");
    ada.hears("No question is open");
    assertThat(SETTLED.endings(drLind, "Ada")).containsExactly("not_done", "open");
    drLind.says("/digest Ada").hears("1 not this time", "slipped the mind");
  }

  @Test
  void whoLeavesAnExerciseThatNobodyAskedForIsNotAskedHowItWentEither() {
    ada.says("/exercises").taps("A pleasant activity").taps("Do it now");
    ada.taps("Enough for two minutes").says("Tea").says("now").taps("2").taps("Not this time");
    ada.hears("What got in the way?").doesNotHear("How did it go");
    ada.taps("That's all");
    assertThat(ada.chat()).doesNotContain("How did it go");
  }

  @Test
  void whoLeavesAndSaysNoMoreHasSaidNotThisTime() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("Enough for two minutes").says("Tea").says("now").taps("2");
    ada.taps("Not this time");
    CLINIC.clock.passes(Duration.ofHours(23));
    CLINIC.clock.passes(Duration.ofHours(14));
    assertThat(SETTLED.endings(drLind, "Ada")).startsWith("not_done");
  }

  @Test
  void silenceInTheExerciseIsNoAnswerAndIsNotFollowedByACheckIn() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("Enough for two minutes");
    CLINIC.clock.passes(Duration.ofHours(40));
    assertThat(ada.chat()).doesNotContain("How did it go");
    assertThat(SETTLED.endings(drLind, "Ada")).startsWith("unanswered");
  }

  @Test
  void twoSilentCheckInsAreFollowedByOneMessageAndThenByNothing() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("Enough for two minutes").says("Tea").says("now").taps("2");
    ada.taps("I'm back").taps("5").taps("5").taps("Nothing special").hears("How did it go");
    CLINIC.clock.goesTo("07:30");
    ada.hears("No hurry. My question is still open here");
    CLINIC.clock.goesTo("17:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
    CLINIC.clock.goesTo("20:59");
    CLINIC.clock.goesTo("12:00");
    assertThat(ada.chat()).contains("No pressure. I'll be quiet now.");
    CLINIC.clock.passes(Duration.ofDays(4));
    ada.hearsNothing();
    ada.says("/plan");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }
}
