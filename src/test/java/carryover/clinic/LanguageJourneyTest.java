package carryover.clinic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Language and form of address can change in the middle of anything. */
class LanguageJourneyTest {
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
  void theExercisesNameIsSaidInTheNewLanguageToo() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").taps("That's enough for today").taps("6");
    ada.hears("How did it go with Grounding");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    ada.hears("Wie ging es mit 5-4-3-2-1-Übung?")
        .sees("Ganz", "Teilweise", "Anders", "Diesmal nicht");
  }

  @Test
  void fromEnglishToDuToSieNothingThatWasAnsweredIsLost() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").hears("five things you see");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    ada.hears("fünf Dinge")
        .taps("Das reicht für heute")
        .taps("6")
        .hears("Wie ging es mit 5-4-3-2-1-Übung?");
    ada.says("/settings").taps("Anrede").taps("Sie").taps("Nichts mehr");
    ada.hears("Wie ging es mit 5-4-3-2-1-Übung?")
        .sees("Ganz")
        .taps("Ganz")
        .taps("2")
        .says("Die Lampe summt.");
    ada.hears("Möchten Sie").taps("Nein").hears("Danke. Sie haben sich Zeit");
    drLind.says("/digest Ada").hears("1 fully", "Being present: 3 → 6", "Die Lampe summt.");
  }
}
