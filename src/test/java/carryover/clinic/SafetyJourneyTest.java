package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Step 11: something serious in a text, and what nobody else may see. */
class SafetyJourneyTest {
  private static final String DANGER = "I want to kill myself.";

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
  void theLettersOfAnInvitationAreNoWords() {
    var eva = CLINIC.somebody("Eva", "en");
    eva.says("/start v_Od_ln-1dpPamuY").doesNotHear("Call 112").hears("I don't know this link");
    eva.says("/start I took an overdose").hears("Call 112");
  }

  @Test
  void dangerBringsHelpTellsTheTherapistAndHoldsEverythingUntilAPersonResumesIt() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3");
    drLind.listens();
    ada.says(DANGER).hears("This sounds serious.", "Call 112", "0800 111 0 111");
    drLind.hears("Please open: something needs your attention.").doesNotHear("Ada");
    ada.says("5").hears("No question is open");
    CLINIC.clock.passes(Duration.ofDays(2));
    ada.hearsNothing();
    drLind.says("/digest Ada").hears("Open alert since");
    assertThat(drLind.chat()).doesNotContain("kill");
    theTherapistCloses();
    CLINIC.clock.passes(Duration.ofDays(1));
    ada.hearsNothing();
    drLind.taps("Send planned messages again").hears("Planned messages to Ada go on.");
    CLINIC.clock.passes(Duration.ofDays(1));
    ada.hears("It's the time you chose.");
  }

  @Test
  void thePatientsOwnWordIsPassedOnAndClosesNothing() {
    ada.says(DANGER);
    drLind.listens();
    ada.taps("I am safe now").hears("I pass this on");
    drLind.hears("something needs your attention").taps("Open");
    drLind.hears("The patient tapped \"I am safe now\". The alert stays open.");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
  }

  @Test
  void aResumeButtonOfAnEarlierAlertDoesNotResumeWhileANewOneIsOpen() {
    ada.says(DANGER);
    theTherapistCloses();
    var resume = drLind.last();
    var data = drLind.firstButton();
    ada.says(DANGER);
    drLind.tapsData(resume, data);
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    drLind.doesNotHear("go on");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
  }

  @Test
  void dangerIsFoundInCaptionsEditsNotesAndStrangersTexts() {
    ada.sends("photo", DANGER).hears("This sounds serious.");
    ada.says("/note").says(DANGER).hears("This sounds serious.").doesNotHear("Is this note");
    ada.does(() -> CLINIC.phones.edits(ada.id, CLINIC.phones.says(ada.id, "hm"), DANGER));
    ada.hears("This sounds serious.");
    CLINIC.somebody("Bo", "en").says(DANGER).hears("Call 112");
  }

  @Test
  void anotherTherapistOpensNothingOfAdaWithAForgedButton() {
    ada.says(DANGER);
    var alert = drLind.firstButton();
    drLind.says("/patients");
    var patient = drLind.firstButton();
    var drNoor = CLINIC.therapist("Dr. Noor");
    for (var verb :
        new String[] {"patient", "digest", "topic", "what", "when", "confirm", "assign"}) {
      drNoor.tapsData(drNoor.last(), patient.replace("t:patient", "t:" + verb) + ":re-03:1t1800");
      assertThat(drNoor.notice())
          .isEqualTo(
              verb.equals("digest")
                  ? "This patient is not on your list any more." // whoever it is
                  : "This button is from an earlier step.");
      drNoor.hearsNothing();
    }
    for (var verb : new String[] {"open", "ack", "close", "other", "resume"}) {
      drNoor.tapsData(drNoor.last(), alert.replace("s:open", "s:" + verb)).hearsNothing();
    }
    drNoor.says("/digest Ada").doesNotHear("Open alerts").doesNotHear("Grounding");
    var bo = drNoor.hasAPatient("Bo");
    bo.tapsData(bo.last(), patient).hearsNothing();
    bo.tapsData(bo.last(), alert.replace("s:open", "s:safe")).hearsNothing();
    ada.says("/exercises");
    bo.tapsData(bo.last(), ada.firstButton()).hearsNothing();
    assertThat(bo.notice()).isEqualTo("This one is closed by now.");
  }

  private void theTherapistCloses() {
    drLind.taps("something needs your attention", "Open").hears("Ada wrote something");
    drLind.taps("I take this on");
    drLind.hears("You have taken this on").taps("Close").hears("How was it settled?");
    drLind.taps("I spoke with the patient").hears("Planned messages stay paused");
  }
}
