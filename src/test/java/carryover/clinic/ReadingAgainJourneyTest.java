package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an exercise produced can be read again under /exercises, private answers included. */
class ReadingAgainJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAThoughtRecord() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada cg-02 daily 18:00");
    ada.agrees();
  }

  /** Does a short thought record and tells how it went. */
  private void writes(String situation, String thought, String fact) {
    ada.says("/exercises").taps("Thought record").taps("Do it now");
    ada.taps("Short today, please").says(situation).says(thought).taps("80").says(fact);
    ada.hears("How did it go").taps("Fully").taps("4").says("It got lighter.").taps("No");
  }

  @Test
  void thereIsNothingToReadBeforeTheFirstTime() {
    ada.says("/exercises").taps("Thought record").sees("Do it now", "Tell how it went");
    assertThat(ada.canTap("What you wrote")).isFalse();
  }

  @Test
  void everythingIsThereInTheOrderInWhichItWasAskedPrivateAnswersToo() {
    writes("Tuesday, a mistake & <b>L.</b> saw it.", "I can't do anything right.", "L. laughed.");
    ada.says("/exercises").taps("Thought record").taps("What you wrote");
    assertThat(ada.last().text())
        .isEqualTo(
            """
            Thought record
            Monday, %s, 09:00

            Situation: Tuesday, a mistake & <b>L.</b> saw it.
            Thought: I can't do anything right.
            How sure before: 80
            What speaks against it: L. laughed.
            How it went: Fully
            How hard it was: 4
            What you noticed: It got lighter.
            Talk about it in the session: No\
            """
                .formatted(today()));
    assertThat(ada.last().labels()).isEmpty();
  }

  private static String today() {
    return java.time.format.DateTimeFormatter.ofPattern("MMMM d, yyyy", java.util.Locale.ENGLISH)
        .format(CLINIC.clock.now().atZone(TestClock.BERLIN));
  }

  @Test
  void earlierAndLaterLeafThroughTheTimesInOneMessage() {
    writes("On Monday.", "One.", "A fact.");
    CLINIC.clock.goesTo("12:00");
    writes("At noon.", "Two.", "Another fact.");
    ada.says("/exercises").taps("Thought record").taps("What you wrote");
    ada.hears("At noon.").doesNotHear("On Monday.").sees("Earlier");
    ada.taps("Earlier").hears("On Monday.", "How it went: Fully").hearsNothing().sees("Later");
    assertThat(ada.canTap("Earlier")).isFalse();
    ada.taps("Later").hears("At noon.").hearsNothing();
    assertThat(ada.canTap("Later")).isFalse();
  }

  @Test
  void itIsReadInTheLanguageAndAddressOfToday() {
    writes("On Monday.", "One.", "A fact.");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Sie").taps("Nichts mehr");
    ada.says("/exercises").taps("Gedankenprotokoll").taps("Was Sie geschrieben haben");
    ada.hears("Montag, ", "09:00 Uhr", "Situation: On Monday.", "Wie es ging: Ganz");
    ada.hears("Was Ihnen aufgefallen ist: It got lighter.");
  }

  @Test
  void aCorrectedAnswerIsReadAsItIsNow() {
    ada.says("/exercises").taps("Thought record").taps("Do it now");
    ada.taps("Short today, please").says("On Monday.").says("One.").taps("80").says("A fact.");
    ada.taps("Fully").taps("4").says("It got ligter.").edits("It got lighter.").taps("No");
    ada.says("/exercises").taps("Thought record").taps("What you wrote");
    ada.hears("What you noticed: It got lighter.", "On Monday.").doesNotHear("ligter");
    assertThat(ada.canTap("Earlier")).isFalse();
  }

  @Test
  void aPageThatIsNotThereGetsANotice() {
    writes("On Monday.", "One.", "A fact.");
    ada.says("/exercises").taps("Thought record").taps("What you wrote");
    var message = ada.last();
    var id = new PersonId(assignment("Ada")).brief();
    for (var place : List.of(":2.1", ":1.2", ":0.1", ":x", ":99999999.1", ":1.1.1")) {
      ada.tapsData(message, "p:wrote:" + id + place).hearsNothing();
      assertThat(ada.notice()).as(place).isEqualTo("This one is closed by now.");
    }
  }

  @Test
  void whatSomebodyElseWroteCannotBeReadWithAForgedButton() {
    writes("On Monday.", "One.", "A fact.");
    var ben = drLind.hasAPatient("Ben");
    var message = ben.last();
    ben.tapsData(message, "p:wrote:" + new PersonId(assignment("Ada")).brief()).hearsNothing();
    assertThat(ben.notice()).isEqualTo("This one is closed by now.");
  }

  private UUID assignment(String label) {
    return CLINIC
        .db
        .sql("select id from assignment where patient = :patient")
        .param("patient", CLINIC.tables().patient(label, drLind.id))
        .query(UUID.class)
        .single();
  }
}
