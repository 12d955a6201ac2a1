package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be answered when an exercise is offered: now, the plan, later, another day. */
class OfferJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final Settled SETTLED = new Settled(CLINIC);

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

  private void adaChoosesTheDaysHerself() {
    SETTLED.rhythm(drLind, "Ada", "3 a week 09:00");
    CLINIC.clock.goesTo("09:00");
    ada.hears("You choose the days as they come. Is today a good one?");
  }

  @Test
  void withoutAnIfThenPlanThereIsNoButtonForIt() {
    CLINIC.clock.goesTo("18:00");
    assertThat(ada.last().labels()).containsExactly("Start", "Later", "Not today");
  }

  @Test
  void theIfThenPlanIsOneTapAwayAndAsksAgainAndComesRightBeforeTheExercise() {
    SETTLED.ifThen(drLind, "Ada", "Visitors", "I go outside.");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.").doesNotHear("Visitors").sees("My plan");
    ada.taps("My plan").hears("If this comes up: Visitors", "Then: I go outside.");
    ada.hears("Does it suit you now?")
        .taps("Start")
        .hears("Then: I go outside.", "how fully here?")
        .doesNotHear("What it is for");
  }

  @Test
  void whatTheTherapistSaidItIsForComesWithThePlanAndTheStartAndTheOwnGoalDoesNot() {
    var bo = drLind.hasAPatient("Bo");
    drLind.says("/assign").taps("Bo").taps("Low mood").taps("A pleasant activity");
    drLind.taps("every day at 18:00").taps("More").taps("What it is for …").says("Music again.");
    drLind.taps("Why it can help …").says("It helped you\nin spring.").taps("Back");
    drLind.taps("I have read this");
    var cy = drLind.hasAPatient("Cy");
    drLind.assigns("Cy re-03 daily 18:00");
    cy.taps("Open").says("To sleep").taps("Leave it like that").taps("Go on");
    cy.taps("Nothing comes to mind").taps("8");
    (cy.canTap("Fits") ? cy : cy.taps("8")).taps("Fits");
    bo.agrees();
    SETTLED.ifThen(drLind, "Bo", "Visitors", "I go outside.");
    CLINIC.clock.goesTo("18:00");
    bo.doesNotHear("in spring").taps("My plan").hears("What it is for: It helped you in spring.");
    bo.taps("Start").hears("What it is for: It helped you in spring.");
    cy.taps("Start").hears("You asked me to remind you").doesNotHear("What it is for");
  }

  @Test
  void laterIsAnsweredWithTheExactTime() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").taps("In one hour").hears("I'll ask you again today at 19:00.");
    CLINIC.clock.goesTo("18:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("19:01");
    ada.hears("It's the time you chose.").taps("Later").taps("Tomorrow");
    ada.hears("I'll ask you again tomorrow at 10:00.");
    CLINIC.clock.goesTo("10:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void aTypedTimeDoesToo() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").says("20:15").hears("I'll ask you again today at 20:15.");
    CLINIC.clock.goesTo("20:15");
    ada.hears("It's the time you chose.").taps("Later").says("tomorrow at 9");
    ada.hears("I'll ask you again tomorrow at 09:00.");
  }

  @Test
  void aTimeInQuietHoursIsAnsweredWithTheTimeAfterThem() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").says("22:30");
    ada.hears("22:30 is in your quiet hours. I'll ask you again tomorrow at 07:00.");
    CLINIC.clock.goesTo("06:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void whatIsNoTimeIsAskedOnceMoreAndNothingIsLost() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later");
    for (var words :
        List.of("half past", "25:00", "31 February", "every day except when it rains", "xyzzy")) {
      ada.says(words).doesNotHear("I'll ask you again");
      assertThat(ada.rings()).as(words).isNotEmpty();
    }
    ada.taps("In one hour").hears("I'll ask you again today at 19:00.");
  }

  @Test
  void laterCanStillBecomeNotToday() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").taps("Not today after all").hears("All right, not today. Thank you");
    assertThat(SETTLED.endings(drLind, "Ada")).containsExactly("not_done", "open");
  }

  @Test
  void whoChoosesTheDaysSaysNotTodayAndIsAskedTheNextMorning() {
    adaChoosesTheDaysHerself();
    assertThat(ada.last().labels()).containsExactly("Now", "Later today", "Not today");
    ada.taps("Not today").hears("All right, not today. I'll ask you again tomorrow at 09:00.");
    CLINIC.clock.goesTo("08:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("09:00");
    ada.hears("Is today a good one?").taps("Now").hears("You asked me to remind you: Grounding");
  }

  @Test
  void whoChoosesTheDaysCanSayLaterToday() {
    adaChoosesTheDaysHerself();
    ada.taps("Later today").hears("When shall I ask you again?");
    assertThat(ada.canTap("Tomorrow")).isFalse();
    ada.says("16:00").hears("I'll ask you again today at 16:00.");
    CLINIC.clock.goesTo("16:00");
    ada.hears("Is today a good one?").taps("Now").hears("how fully here?");
  }

  @Test
  void threeDoneAreEnoughForTheWeekAndNotTodayOnItsLastDayEndsIt() {
    adaChoosesTheDaysHerself(); // Tuesday, for it was settled on Monday after nine
    for (int i = 0; i < 5; i++) {
      ada.taps("Not today").hears("I'll ask you again tomorrow at 09:00.");
      CLINIC.clock.goesTo("09:00");
      ada.hears("Is today a good one?");
    }
    ada.taps("Not today").hears("All right, not today. Thank you for telling me.");
    CLINIC.clock.goesTo("09:00");
    ada.hears("Is today a good one?");
    assertThat(SETTLED.endings(drLind, "Ada")).containsExactly("not_done", "open");
  }

  @Test
  void theIfThenPlanIsThereForWhoChoosesTheDaysToo() {
    SETTLED.ifThen(drLind, "Ada", "Visitors", "I go outside.");
    adaChoosesTheDaysHerself();
    ada.taps("My plan").hears("Then: I go outside.", "Is today a good one?");
  }

  @Test
  void inGermanItIsSaidToSie() {
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Sie").taps("Nichts mehr");
    CLINIC.clock.goesTo("18:00");
    ada.taps("Später").hears("Sie können auch eine Zeit schreiben").says("halb");
    ada.says("25 Uhr").says("22:30");
    ada.hears("22:30 Uhr liegt in Ihrer Ruhezeit. Ich frage morgen um 07:00 Uhr wieder.");
  }

  @Test
  void inGermanItIsSaidToDu() {
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    SETTLED.rhythm(drLind, "Ada", "3 a week 09:00");
    CLINIC.clock.goesTo("09:00");
    ada.hears("Du suchst dir die Tage selbst aus. Passt es heute?").taps("Später am Tag");
    ada.says("in zwei Stunden").hears("Gut. Ich frage heute um 11:0");
    CLINIC.clock.goesTo("11:05");
    ada.taps("Heute nicht").hears("Gut, heute nicht. Ich frage morgen um 09:00 Uhr wieder.");
  }

  @Test
  void nobodyIsAskedTwiceAboutOneTime() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").taps("In one hour");
    CLINIC.clock.passes(Duration.ofMinutes(61));
    assertThat(ada.rings()).hasSize(1);
    ada.taps("Not today");
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
  }
}
