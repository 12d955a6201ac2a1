package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.ChatMessage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a therapist allows about an exercise, and reminders that become fewer when somebody asks.
 */
class FadingJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String ASKED = "I have a short question about your reminders.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  private String terms() {
    return CLINIC
        .db
        .sql(
            """
            select easier_allowed, harder_allowed, fade_after_weeks, thinning from assignment
            where patient = :id
            """)
        .param("id", CLINIC.tables().patient("Ada", drLind.id))
        .query((row, number) ->
            "%s %s %s %s"
                .formatted(row.getBoolean(1), row.getBoolean(2), row.getObject(3), row.getInt(4)))
        .single();
  }

  private static String data(ChatMessage message, String label) {
    return message.keys().stream()
        .flatMap(List::stream)
        .filter(key -> key.label().equals(label))
        .map(key -> Objects.requireNonNull(key.data()))
        .findFirst()
        .orElseThrow();
  }

  private Person confirmsPleasantActivity() {
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    return drLind.taps("every day at 18:00");
  }

  private void agreedOnGrounding() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    drLind
        .says("/patients")
        .taps("Ada")
        .taps("Exercises …")
        .taps("Reminders and forms: Grounding 5-4-3-2-1");
    drLind.taps("4 weeks");
    withoutOffers();
  }

  /** Offers would only stand in the way of what is told here. */
  private void withoutOffers() {
    CLINIC.settles();
    CLINIC.db.sql("delete from alarm where kind = 'diary'").update();
  }

  private void passesWeeks(int weeks) {
    withoutOffers();
    CLINIC.clock.passes(Duration.ofDays(7L * weeks).plusHours(1));
  }

  @Test
  void moreIsOnTheConfirmScreenAndHasGoodDefaults() {
    confirmsPleasantActivity().sees("More").taps("More");
    drLind.sees("✓ Easier form", "Harder form", "✓ Never", "4 weeks", "8 weeks", "12 weeks");
    drLind.taps("Harder form").taps("Easier form").taps("8 weeks");
    drLind.sees("Easier form", "✓ Harder form", "Never", "✓ 8 weeks").taps("Back");
    drLind.hears(
        "The easier form only with you", "The harder form is allowed too", "After 8 weeks");
    drLind.taps("I have read this").hears("Assigned.");
    assertThat(terms()).isEqualTo("false true 8 1");
  }

  @Test
  void whatIsAllowedGoesAlongToTheEasierExercise() {
    confirmsPleasantActivity().taps("More").taps("12 weeks").taps("Back").taps("Easier version");
    drLind.hears("After 12 weeks").taps("I have read this");
    assertThat(terms()).isEqualTo("true false 12 1");
  }

  @Test
  void aSecondTapAndAForgedOneChangeNothing() {
    confirmsPleasantActivity().taps("More").taps("Harder form").taps("Back");
    var confirm = drLind.last();
    var assign = data(confirm, "I have read this");
    drLind.taps("I have read this");
    drLind.tapsData(confirm, assign.substring(0, assign.length() - 1) + "p");
    assertThat(terms()).isEqualTo("true true null 1");
    drLind.tapsData(confirm, assign.substring(0, assign.length() - 1) + "z");
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    drLind
        .says("/patients")
        .taps("Ada")
        .taps("Exercises …")
        .taps("Reminders and forms: A pleasant activity");
    var allow = data(drLind.last(), "8 weeks");
    drLind.tapsData(drLind.last(), allow.substring(0, allow.length() - 1) + "?");
    assertThat(terms()).isEqualTo("true true null 1");
    var other = CLINIC.therapist("Dr. Rau");
    other.says("/patients");
    other.tapsData(other.last(), allow);
    assertThat(other.notice()).isEqualTo("This button is from an earlier step.");
    assertThat(terms()).isEqualTo("true true null 1");
  }

  @Test
  void noExerciseComesRightAfterOneThatThePatientDoesNotHave() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    var adas = data(drLind.last(), "right after “Grounding 5-4-3-2-1”");
    drLind.hasAPatient("Bo");
    drLind.says("/assign").taps("Bo").taps("Low mood").taps("A pleasant activity");
    var bos = data(drLind.last(), "every day at 18:00");
    var forged = bos.substring(0, bos.lastIndexOf(':')) + adas.substring(adas.lastIndexOf(':'));
    drLind.tapsData(drLind.last(), forged);
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    drLind.tapsData(drLind.last(), forged.replace(":confirm:", ":assign:"));
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    drLind.tapsData(drLind.last(), adas).hears("A pleasant activity");
  }

  @Test
  void whatIsAllowedIsChangedOnThePatientsPage() {
    drLind.assigns("Ada ba-02 daily 18:00");
    drLind.says("/patients").taps("Ada").taps("Exercises …").doesNotHear("harder form");
    drLind.taps("Reminders and forms: A pleasant activity").taps("Harder form").taps("12 weeks");
    var page = drLind.last();
    drLind.tapsData(page, data(page, "✓ 12 weeks"));
    assertThat(terms()).isEqualTo("true true 12 1");
    drLind.taps("Back to Ada").taps("Exercises …");
    drLind.hears("The harder form is allowed too", "After 12 weeks I ask");
  }

  @Test
  void nobodyIsAskedWhenTheTherapistDoesNotChooseIt() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    passesWeeks(20);
    ada.doesNotHear(ASKED);
  }

  @Test
  void afterTheWeeksThePatientIsAskedAndAgainUntilThereAreNone() {
    agreedOnGrounding();
    CLINIC.clock.passes(Duration.ofDays(27));
    ada.doesNotHear(ASKED);
    CLINIC.clock.passes(Duration.ofDays(1).plusHours(1));
    ada.hears(ASKED).doesNotHear("Grounding").taps("Open").hears("Would fewer reminders suit you?");
    ada.sees("Fewer reminders", "Keep them as they are", "None, I do it by myself");
    ada.taps("Fewer reminders").hears("every second time");
    assertThat(terms()).endsWith(" 4 2");
    drLind.says("/digest Ada").hears("Reminders: every second time, as the patient wished");
    drLind.says("/patients").taps("Ada").taps("Exercises …").hears("Reminders: every second time");
    passesWeeks(4);
    ada.hears(ASKED).taps("Open").taps("Fewer reminders").hears("every fourth time");
    assertThat(terms()).endsWith(" 4 4");
    passesWeeks(4);
    ada.hears(ASKED).taps("Open");
    assertThat(ada.canTap("Fewer reminders")).isFalse();
    ada.taps("Keep them as they are").hears("everything stays as it is");
    passesWeeks(4);
    ada.hears(ASKED).taps("Open").taps("None, I do it by myself").hears("It is yours now.");
    assertThat(terms()).endsWith(" 4 0");
    drLind.says("/digest Ada").hears("Reminders: none, as the patient wished");
    passesWeeks(9);
    ada.doesNotHear(ASKED);
  }

  @Test
  void theTherapistCanTurnRemindersOnAgain() {
    agreedOnGrounding();
    passesWeeks(4);
    ada.hears(ASKED).taps("Open").taps("None, I do it by myself");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    drLind
        .says("/patients")
        .taps("Ada")
        .taps("Exercises …")
        .taps("Reminders and forms: Grounding 5-4-3-2-1");
    drLind.taps("Remind every time again").taps("Back to Ada").doesNotHear("as the patient wished");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void fewerRemindersAreReallyFewer() {
    agreedOnGrounding();
    passesWeeks(4);
    ada.taps("Open").taps("Fewer reminders");
    CLINIC.clock.goesTo("12:00");
    int asked = 0;
    for (int day = 0; day < 4; day++) {
      CLINIC.clock.goesTo("18:00");
      if (ada.canTap("Not today")) {
        asked++;
        ada.taps("Not today");
      }
    }
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void theQuestionDoesNotBreakIntoATalk() {
    agreedOnGrounding();
    CLINIC.clock.passes(Duration.ofDays(28).minusMinutes(1));
    ada.says("/note");
    CLINIC.clock.passes(Duration.ofMinutes(5));
    ada.doesNotHear(ASKED).says("A thought.").taps("Keep it to myself");
    CLINIC.clock.rings();
    ada.hears(ASKED).taps("Not now");
    assertThat(terms()).endsWith(" 4 1");
  }

  @Test
  void inGermanTheQuestionIsTheSame() {
    agreedOnGrounding();
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Sie").taps("Nichts mehr");
    passesWeeks(4);
    ada.hears("Ich habe eine kurze Frage zu den Erinnerungen.").taps("Öffnen");
    ada.hears("Passen Ihnen weniger Erinnerungen?").taps("Weniger Erinnerungen");
    ada.hears("jedes zweite Mal");
  }
}
