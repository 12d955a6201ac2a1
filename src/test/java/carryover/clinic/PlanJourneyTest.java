package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan is at hand, and its time, place and if-then plan can be changed at any later moment. */
class PlanJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

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
  void oneExerciseHasItsButtonsBelowTheNote() {
    ada.says("/plan").hears("📌 Grounding", "🕒 every day at 18:00, about ");
    ada.sees("Change the time", "Change the place", "Change the if-then plan");
  }

  @Test
  void anotherTimeCountsFromNowOnAndTheYesStays() {
    ada.says("/plan").taps("Change the time").hears("When does it fit best?");
    ada.says("daily 20:15").hears("This is the plan now:", "🕒 every day at 20:15");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("20:15");
    ada.hears("It's the time you chose");
    drLind.says("/digest Ada").doesNotHear("Not yet agreed");
  }

  @Test
  void placeAndIfThenPlanAreWrittenOnTheNote() {
    ada.says("/plan").taps("Change the place").hears("Where will that be").says("on the balcony");
    ada.hears("📍 on the balcony");
    ada.says("/plan").taps("Change the if-then plan").taps("There is no chance for it");
    ada.taps("I do a short bit where I am").hears("This is the plan now:", "📍 on the balcony");
    ada.hears("If this comes up: There is no chance for it", "Then: I do a short bit where I am");
    ada.says("/plan").hears("Then: I do a short bit where I am");
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").hears("There is no chance for it");
  }

  @Test
  void whatWasPlannedForAnotherObstacleGoesWithIt() {
    ada.says("/plan").taps("Change the if-then plan").taps("It slips my mind");
    ada.taps("I do it right after a meal").hears("Then: I do it right after a meal");
    ada.says("/plan").taps("Change the if-then plan").taps("It feels too scary");
    ada.taps("Nothing comes to mind").doesNotHear("right after a meal");
    ada.says("/plan").doesNotHear("right after a meal").hears("📌 Grounding");
  }

  @Test
  void whoeverLeavesTheChangeHasThePlanAsItWas() {
    ada.says("/plan").taps("Change the time").says("/stop").hears("we stop here");
    ada.says("/plan").taps("Change the time").taps("Leave it like that");
    ada.hears("🕒 every day at 18:00");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose");
  }

  @Test
  void severalExercisesAreOpenedInPlace() {
    drLind.assigns("Ada ba-02 mon 20:00");
    ada.agrees();
    drLind.assigns("Ada cg-01 tue 20:00");
    ada.says("/plan").hears("📌 Grounding", "📌 A pleasant activity", "❔");
    assertThat(ada.last().labels()).doesNotContain("Change the time").contains("Plan it now");
    ada.taps("✏️ A pleasant activity").hearsNothing().hears("📌 A pleasant activity");
    ada.sees("Change the time", "All of the plan").taps("All of the plan").hears("📌 Grounding");
    ada.taps("✏️ A pleasant activity").taps("Change the time").says("sun 9:00");
    ada.hears("📌 A pleasant activity", "🕒 Sun at 09:00");
    ada.says("/plan").hears("every day at 18:00", "Sun at 09:00");
  }

  @Test
  void aBreakStandsOnTheNote() {
    ada.says("/pause").taps("Three days");
    ada.says("/plan").hears("⏸ Break until ");
  }

  @Test
  void anOldOrForgedButtonChangesNothing() {
    ada.says("/plan");
    var page = ada.last();
    var change = ada.firstButton();
    var bo = drLind.hasAPatient("Bo");
    bo.says("/plan").tapsData(bo.last(), change).hearsNothing();
    assertThat(bo.notice()).isEqualTo("This one is closed by now.");
    bo.tapsData(bo.last(), "n:agree:x").hearsNothing();
    bo.tapsData(bo.last(), "n:time").hearsNothing();
    bo.tapsData(bo.last(), "n:").hearsNothing();
    drLind.says("/patients").taps("Ada").taps("Exercises …").taps("End …").taps("Yes, end it");
    ada.tapsData(page, change).hearsNothing();
    assertThat(ada.notice()).isEqualTo("This one is closed by now.");
  }

  @Test
  void inGermanItIsTheSame() {
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Sie").taps("Nichts mehr");
    ada.says("/plan").hears("Ihr Plan", "🕒 täglich um 18:00").taps("Die Zeit ändern");
    ada.says("täglich 20:15").hears("Der Plan sieht jetzt so aus:", "täglich um 20:15");
    ada.says("/plan").taps("Den Ort ändern").says("auf dem Balkon").hears("📍 auf dem Balkon");
    ada.says("/plan").taps("Den Wenn-dann-Plan ändern").says("Besuch kommt");
    ada.taps("Ich mache es später am Tag").hears("Falls das dazwischenkommt: Besuch kommt");
  }
}
