package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several exercises at one time are one message; and reports that nobody asked for. */
class SeveralJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final Settled SETTLED = new Settled(CLINIC);
  private static final String SEVERAL = "for more than one exercise. Does it suit you now?";
  private static final String ONE = "It's the time you chose. Does it suit you now?";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasTwoExercisesAtSix() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    drLind.assigns("Ada re-01e daily 18:00");
    ada.agrees();
  }

  private void tellsThatBreathingWentFully() {
    ada.says("/exercises").taps("Five slow breaths").taps("Tell how it went").taps("Fully");
    while (!ada.canTap("Nothing to add")) {
      ada.taps("4");
    }
    ada.taps("Nothing to add").taps("No");
  }

  private int unasked() {
    return CLINIC
        .db
        .sql("select count(*) from unasked where patient = :p")
        .param("p", CLINIC.tables().patient("Ada", drLind.id))
        .query(Integer.class)
        .single();
  }

  @Test
  void theyAreOfferedInOneMessageThatNamesNone() {
    CLINIC.clock.goesTo("18:00");
    assertThat(ada.rings()).hasSize(1);
    ada.hears(SEVERAL).doesNotHear("Grounding").sees("Choose one", "Later", "Not today");
  }

  @Test
  void theOthersComeAfterTheChosenOneAndCountNoMore() {
    CLINIC.clock.goesTo("18:00");
    int before = unasked();
    ada.taps("Choose one").sees("Grounding 5-4-3-2-1", "Five slow breaths", "Later");
    ada.taps("Five slow breaths").hears("remind you: Five slow breaths").taps("5").taps("Not now");
    ada.hears("What got in the way?").taps("It slipped my mind").taps("That's all");
    ada.taps("No, that's all");
    CLINIC.clock.rings();
    ada.hears("Thank you for telling me.", ONE).taps("Start").hears("remind you: Grounding");
    assertThat(unasked()).isEqualTo(before);
  }

  @Test
  void laterAndNotTodayAreForAll() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").taps("In one hour").hears("I'll ask you again today at 19:00.");
    CLINIC.clock.goesTo("19:01");
    ada.hears(SEVERAL).taps("Not today").hears("All right, not today. Thank you");
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
    assertThat(SETTLED.endings(drLind, "Ada"))
        .containsExactlyInAnyOrder("not_done", "not_done", "open", "open");
  }

  @Test
  void laterCanBeSaidInTheListToo() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Choose one").taps("Later").taps("In one hour");
    CLINIC.clock.goesTo("19:01");
    ada.hears(SEVERAL);
  }

  @Test
  void oneThatIsToldUnaskedLeavesTheMessageAndTheOtherIsAskedAlone() {
    CLINIC.clock.goesTo("18:00");
    tellsThatBreathingWentFully();
    ada.doesNotHear(SEVERAL);
    CLINIC.clock.rings();
    ada.hears("Thank you.", ONE).taps("Start").hears("remind you: Grounding");
    CLINIC.clock.goesTo("19:59");
    ada.hearsNothing();
  }

  @Test
  void aReportClearsTheOfferThatWaits() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today");
    SETTLED.rhythm(drLind, "Ada", "mon,tue,wed,thu,fri,sat,sun 17:00");
    CLINIC.clock.goesTo("17:00");
    ada.hears(ONE);
    tellsThatBreathingWentFully();
    ada.hears("Thank you.").doesNotHear(ONE).says("what now?").hears("No question is open");
    CLINIC.clock.goesTo("17:59");
    ada.hearsNothing();
  }

  @Test
  void aReportClearsOneThatWasPutOff() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Later").taps("In one hour");
    tellsThatBreathingWentFully();
    CLINIC.clock.goesTo("19:01");
    ada.hears(ONE).taps("Start").hears("remind you: Grounding");
  }

  @Test
  void aReportClearsWhatIsPlannedForLaterToday() {
    tellsThatBreathingWentFully();
    CLINIC.clock.goesTo("18:00");
    ada.hears(ONE).taps("Start").hears("remind you: Grounding");
    assertThat(SETTLED.endings(drLind, "Ada")).contains("full");
  }

  @Test
  void aSecondReportOnOneDayStaysAReportAndTomorrowIsAskedAsEver() {
    tellsThatBreathingWentFully();
    tellsThatBreathingWentFully();
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today");
    CLINIC.clock.goesTo("18:00");
    ada.hears(SEVERAL);
  }

  @Test
  void whatIsPutOffOverTheNextTimeIsOverWhenThatIsDone() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Choose one").taps("Later").says("tomorrow at 20:00");
    CLINIC.clock.goesTo("18:00");
    ada.hears(SEVERAL).taps("Choose one").taps("Five slow breaths").taps("5").taps("I'm ready");
    ada.taps("I have five").taps("That's enough").taps("4").taps("Fully").taps("2");
    ada.taps("Nothing to add").taps("No");
    CLINIC.clock.rings();
    ada.hears(ONE).taps("Not today");
    CLINIC.clock.goesTo("20:00");
    ada.hears(ONE).taps("Start").hears("remind you: Grounding"); // it alone was put off still
  }

  @Test
  void aDayOfFourTimesAsksThreeTimesAtMost() {
    SETTLED.rhythm(drLind, "Ada", "mon,tue,wed,thu,fri,sat,sun 10:00,12:00,14:00,16:00");
    CLINIC.clock.goesTo("20:59"); // this Monday is over
    int heard = 0;
    CLINIC.clock.goesTo("09:00");
    for (int hour = 10; hour < 21; hour++) {
      CLINIC.clock.goesTo(hour + ":30");
      heard += ada.rings().size();
      if (ada.canTap("Not today")) {
        ada.taps("Not today");
      }
    }
    assertThat(heard).isEqualTo(3);
    CLINIC.clock.passes(Duration.ofHours(1));
    ada.hearsNothing();
  }

  @Test
  void nudgesCountToo() {
    drLind.assigns("Ada sc-01 daily 10:00");
    ada.agrees();
    CLINIC.clock.goesTo("20:59");
    CLINIC.clock.goesTo("09:00");
    int heard = 0;
    for (int hour = 10; hour < 21; hour++) {
      CLINIC.clock.goesTo(hour + ":30");
      heard += ada.rings().size();
    }
    assertThat(heard).isLessThanOrEqualTo(3);
  }

  @Test
  void anOfferWaitsWhileANoteIsWritten() {
    CLINIC.clock.goesTo("17:59");
    ada.says("/note");
    CLINIC.clock.goesTo("18:30");
    ada.hearsNothing();
    ada.says("I slept well.").taps("Keep it to myself");
    CLINIC.clock.rings();
    ada.hears(SEVERAL);
  }
}
