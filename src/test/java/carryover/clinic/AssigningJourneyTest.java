package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assigning by taps and by lines, to one or several. */
class AssigningJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;
  private Person tomas = drLind;

  @BeforeEach
  void adaAndTomasAreDrLindsPatients() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    tomas = drLind.hasAPatient("Tomás");
  }

  private int assigned(String label) {
    return CLINIC.tables().assignments(CLINIC.tables().patient(label, drLind.id));
  }

  /** Taps these one after the other; their number is what a job costs. */
  private int taps(String... labels) {
    for (var each : labels) {
      drLind.taps(each);
    }
    return labels.length;
  }

  @Test
  void byTopicItTakesFiveTapsAndARecentOneFour() {
    drLind.says("/assign");
    int taps = taps("Ada", "Low mood", "A pleasant activity", "every day at 18:00");
    assertThat(taps + taps("I have read this")).isLessThanOrEqualTo(5);
    drLind.hears("Assigned. Ada now decides").says("/assign");
    taps = taps("Tomás", "↻ A pleasant activity", "every day at 18:00", "I have read this");
    assertThat(taps).isLessThanOrEqualTo(4);
    drLind.hears("Assigned. Tomás now decides");
    assertThat(assigned("Ada")).isEqualTo(1);
    assertThat(assigned("Tomás")).isEqualTo(1);
  }

  @Test
  void whoHasBegunASequenceIsOfferedItsNextExerciseFirst() {
    drLind.says("/assign").taps("Ada").taps("Sequences").hears("nothing happens by itself");
    drLind.taps("Panic").sees("Catch a thought", "A fear ladder").taps("A fear ladder");
    taps("every day at 18:00", "I have read this");
    drLind.says("/assign").taps("Ada").sees("→ Bringing on body signals");
    drLind.says("/assign").taps("Tomás");
    assertThat(drLind.last().labels()).doesNotContain("→ Bringing on body signals");
  }

  @Test
  void anExerciseIsFoundByTypedWordsWithTypingErrors() {
    drLind.says("/assign").taps("Ada").taps("Search").hears("What are you looking for?");
    drLind.says("xyzzy").hears("I know no exercise for “xyzzy”").taps("Search");
    drLind.says("plesant").hears("These fit “plesant” best:").taps("A pleasant activity");
    drLind.hears("How often?").taps("Other times …").hears("When should Ada do it?");
    drLind
        .says("sometimes")
        .hears("I could not read “sometimes”")
        .says("mon 8:00 12:00 17:00 19:00");
    drLind.hears("A pleasant activity for Ada").taps("I have read this").hears("Assigned.");
  }

  @Test
  void behindMoreStandGoalReasonAndEndAndThePatientReadsThem() {
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    drLind.taps("every day at 18:00").taps("More").taps("What it is for …");
    drLind.hears("Please write it for Ada").says("x".repeat(301)).hears("one character too long");
    drLind.says("No homework").hears("Patients should not read it like this: “homework”");
    drLind.says("Music again.").hears("What it is for: Music again.").taps("Why it can help …");
    drLind.says("It helped you in spring.").hears("Why it can help: It helped you in spring.");
    drLind.taps("End …").hears("no end").taps("On another day …").says(daysAgo(5));
    drLind
        .hears("“%s” has passed already".formatted(daysAgo(5)))
        .says("31 February")
        .hears("no such date");
    drLind.says("in 3 weeks").hears("Until ").taps("End …").taps("In 2 weeks").taps("Back");
    drLind.taps("I have read this").hears("Assigned.");
    CLINIC.clock.rings();
    ada.taps("Open").hears("It helped you in spring.", "What it is for: Music again.");
    ada.taps("Go on").taps("Leave it like that").taps("Go on").taps("Nothing comes to mind");
    ada.taps("8").taps("8").taps("Fits");
    ada.says("/plan").hears("A pleasant activity", "Music again.");
    CLINIC.settles();
    CLINIC.db.sql("delete from alarm where kind = 'diary'").update();
    CLINIC.clock.passes(Duration.ofDays(14));
    ada.says("/plan").hears("A pleasant activity"); // the last day counts
    CLINIC.db.sql("delete from alarm where kind = 'diary'").update();
    CLINIC.clock.passes(Duration.ofDays(1));
    assertThat(ada.rings()).containsExactly("Dr. Lind left you a word.");
    ada.taps("Read").hears("A pleasant activity has come to its end, as Dr. Lind and you planned");
    ada.says("/plan").doesNotHear("A pleasant activity");
  }

  private static String daysAgo(int days) {
    var day = CLINIC.clock.now().atZone(ZoneOffset.UTC).minusDays(days);
    return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(day);
  }

  @Test
  void severalGetItAtOnce() {
    drLind.says("/assign").taps("Several …").taps("Ada").taps("Tomás").sees("✓ Ada", "✓ Tomás");
    drLind.taps("Go on").taps("Low mood").taps("A pleasant activity").taps("every day at 18:00");
    drLind.hears("A pleasant activity for Ada, Tomás").taps("I have read this");
    drLind.hears("Each of them now decides");
    CLINIC.clock.rings();
    ada.hears("You have a message.");
    tomas.hears("You have a message.");
  }

  @Test
  void aLineNamesSeveralAndIsCompletedByBeginnings() {
    drLind.assigns("ad, tom pleasant daily 18:00").hears("Assigned. Each of them");
    ada.hears("You have a message.");
    tomas.hears("You have a message.");
  }

  @Test
  void whatIsNotClearInALineIsATapAndAllElseIsKept() {
    drLind.hasAPatient("Adam");
    drLind.says("/assign ad worry daily 18:00").hears("These fit “worry” best:");
    drLind
        .taps("Worry time")
        .hears("“ad” is not clear to me. Do you mean one of these: Ada, Adam?");
    drLind.taps("Adam").hears("Worry time for Adam, every day at 18:00", "Assigned.");
    drLind.says("/assign Berta ba-02 daily 18:00").taps("Ada").hears("Assigned. Ada now");
    drLind.says("/assign ada re-03").hears("How often?").taps("every day at 18:00");
    drLind.hears("Grounding 5-4-3-2-1 for Ada").taps("I have read this").hears("Assigned.");
    assertThat(assigned("Adam")).isEqualTo(1);
    assertThat(assigned("Ada")).isEqualTo(2);
  }

  @Test
  void manyPatientsStandOnPagesAndThoseOfTodayFirst() {
    for (int i = 1; i <= 11; i++) {
      drLind.hasAPatient("P%02d".formatted(i));
    }
    drLind.says("/session P11 today 17:00").says("/assign").hears("With an appointment today: P11");
    assertThat(drLind.last().labels()).startsWith("P11", "Ada").doesNotContain("Tomás");
    drLind.taps("More →").sees("Tomás", "← Back").taps("Tomás").hears("What is it about?");
  }

  @Test
  void whoIsSilentWaitsAndCanBeAskedAgain() {
    CLINIC
        .db
        .sql("update person set standing = 'silent' where id = :id")
        .param("id", CLINIC.tables().patient("Ada", drLind.id))
        .update();
    ada.listens();
    drLind.assigns("Ada ba-02 daily 18:00").hears("Ada has not answered lately, so this waits");
    ada.hearsNothing();
    drLind.taps("Ask again, gently");
    CLINIC.clock.rings();
    ada.hears("Dr. Lind");
  }

  @Test
  void inGermanItIsTheSame() {
    drLind.says("/settings").taps("Language").taps("Deutsch");
    drLind.says("/assign Ada, Tomás angenehme").hears("Wie oft?").taps("täglich um 18:00");
    drLind.hears("für Ada, Tomás").taps("Mehr").taps("Ende …").taps("In 4 Wochen");
    drLind.taps("Zurück").hears("Bis ").taps("Gelesen").hears("Zugewiesen. Alle entscheiden");
    drLind.taps("Rückgängig").hears("Zurückgenommen, für Ada, Tomás.");
    assertThat(assigned("Ada")).isZero();
  }
}
