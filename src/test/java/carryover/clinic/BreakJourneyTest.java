package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breaks: from everything or from one exercise, for days, until a day, or open. */
class BreakJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final Settled SETTLED = new Settled(CLINIC);
  private static final String OFFER = "It's the time you chose.";

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

  private void adaHasASecondExerciseAtSeven() {
    drLind.assigns("Ada re-01e daily 19:00");
    ada.agrees();
    CLINIC.clock.goesTo("20:59");
    CLINIC.clock.goesTo("09:00"); // a new day: on the first the two plans were asked for
    ada.says("/stop");
  }

  @Test
  void oneDayEndsAtTheSameTimeAndIsAnnouncedOnce() {
    ada.says("/pause").hears("How long would you like a break?").taps("One day");
    ada.hears("I won't write first. It ends tomorrow at 09:00.");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("09:01");
    ada.hears("Your break is over. Everything goes on as planned.");
    assertThat(ada.rings()).hasSize(1);
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER);
    assertThat(SETTLED.endings(drLind, "Ada")).startsWith("paused");
  }

  @Test
  void tenDaysCanBeTyped() {
    ada.says("/pause").says("10 days").hears("It ends on Thursday,");
    CLINIC.clock.passes(Duration.ofDays(9).plusHours(23));
    ada.hears("Your break is over.");
  }

  @Test
  void untilFridayMeansThatFridayGoesOnAgain() {
    ada.says("/pause").says("until Friday").hears("It ends on Friday,");
    CLINIC.clock.passes(Duration.ofHours(93)); // Friday at six in the morning
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    ada.hears("Your break is over.");
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER);
  }

  @Test
  void anOpenBreakLastsUntilSheEndsItAndNothingIsAnnounced() {
    ada.says("/pause").taps("Until I come back").hears("until you end it with /pause");
    CLINIC.clock.passes(Duration.ofDays(20));
    ada.hearsNothing();
    ada.says("/pause").hears("You have a break now. It lasts until you end it.");
    ada.taps("I'd like to go on").hears("Everything goes on as planned");
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER);
  }

  @Test
  void aBreakThatIsEndedByHandIsNotAnnouncedAgain() {
    ada.says("/pause").taps("One day");
    ada.says("/pause").hears("You have a break now. It ends tomorrow at 09:00.");
    ada.taps("I'd like to go on").hears("Your break is over.");
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER).taps("Not today");
    CLINIC.clock.goesTo("12:00");
    ada.hearsNothing();
  }

  @Test
  void oneOfSeveralExercisesCanRestAlone() {
    adaHasASecondExerciseAtSeven();
    ada.says("/pause").hears("What would you like a break from?");
    ada.sees("Grounding 5-4-3-2-1", "Five slow breaths", "Everything").taps("Five slow breaths");
    ada.hears("A break from Five slow breaths", "How long").taps("One day");
    ada.hears("a break from Five slow breaths. It ends tomorrow at 09:00.", "All else goes on.");
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER).taps("Not today");
    CLINIC.clock.goesTo("20:00");
    ada.hearsNothing();
    ada.says("/pause").hears("You have a break from Five slow breaths. It ends tomorrow at 09:00.");
    ada.sees("Go on: Five slow breaths", "Another break");
    CLINIC.clock.goesTo("09:01");
    ada.hears("Your break from one exercise is over.").doesNotHear("Five slow breaths");
    assertThat(SETTLED.endings(drLind, "Ada")).contains("paused");
  }

  @Test
  void theBreakFromOneExerciseIsEndedByHandAndNotAnnounced() {
    adaHasASecondExerciseAtSeven();
    ada.says("/pause").taps("Five slow breaths").taps("One day");
    ada.says("/pause")
        .taps("Go on: Five slow breaths")
        .hears("Five slow breaths goes on as planned");
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER).taps("Not today");
    CLINIC.clock.goesTo("19:00");
    ada.hears(OFFER).taps("Not today");
    CLINIC.clock.goesTo("12:00");
    ada.hearsNothing();
  }

  @Test
  void besideABreakFromOneThereCanBeOneFromEverything() {
    adaHasASecondExerciseAtSeven();
    ada.says("/pause").taps("Five slow breaths").taps("Until I come back");
    ada.says("/pause").taps("Another break").sees("Grounding 5-4-3-2-1", "Everything");
    assertThat(ada.last().labels()).doesNotContain("Five slow breaths");
    ada.taps("Everything").taps("One day").hears("I won't write first");
    ada.says("/pause").hears("You have a break now.", "a break from Five slow breaths");
    ada.sees("I'd like to go on", "Go on: Five slow breaths");
  }

  @Test
  void noBreakAfterAllChangesNothing() {
    ada.says("/pause").taps("No break, go on as planned").hears("Everything goes on as planned.");
    CLINIC.clock.goesTo("18:00");
    ada.hears(OFFER);
  }

  @Test
  void whatIsNoDayIsAskedOnceMoreAndNothingIsLost() {
    ada.says("/pause");
    for (var words :
        List.of(
            "half past",
            "25:00",
            "31 February",
            "every day except when it rains",
            "yesterday",
            "xyzzy")) {
      ada.says(words).doesNotHear("All right, a break");
      assertThat(ada.rings()).as(words).isNotEmpty();
    }
    ada.taps("One day").hears("It ends tomorrow at 09:00.");
  }

  @Test
  void inGermanADayIsUnderstoodAndWhatIsNoneIsAskedOnceMore() {
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    ada.says("/pause").hears("Du kannst es auch schreiben").says("31. Februar").says("halb");
    ada.sees("Einen Tag").says("bis Freitag").hears("Sie endet am Freitag,");
    ada.says("/pause").hears("Gerade ist Pause. Sie endet am Freitag,");
    ada.taps("Ich möchte weitermachen").hears("Alles geht weiter wie geplant.");
  }

  @Test
  void anOpenQuestionIsLeftInPeaceDuringABreakAndIsNoSilence() {
    CLINIC.clock.goesTo("18:00");
    ada.says("/pause").taps("One week").doesNotHear("It's the time you chose.");
    assertThat(SETTLED.endings(drLind, "Ada")).startsWith("paused");
    CLINIC.clock.passes(Duration.ofDays(3));
    ada.hearsNothing();
    assertThat(SETTLED.endings(drLind, "Ada")).startsWith("paused");
  }
}
