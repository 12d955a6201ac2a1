package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.TooManyRequests;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New links: for somebody who never came, and for a patient with a new phone. */
class InviteAgainJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAnExercise() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
  }

  private String newLink() {
    return drLind
        .says("/patients Ada")
        .taps("More …")
        .taps("Invite again")
        .hears("Has Ada lost the phone")
        .taps("Make the link")
        .link();
  }

  @Test
  void whoeverNeverCameGetsANewLinkAndTheOldOneIsDead() {
    var old = drLind.invites("Ben");
    drLind.says("/patients invited").hears("Ben: link valid until").taps("Ben");
    var link = drLind.link();
    assertThat(link).isNotEqualTo(old);
    CLINIC.somebody("Ben", "en").opens(old).hears("I don't know this link");
    CLINIC.somebody("Ben", "en").joins(link, "Berlin");
    drLind.says("/patients invited").hears("Everybody who was invited is here.");
  }

  @Test
  void aPatientGoesOnFromANewPhoneWithEverything() {
    var link = newLink();
    var chat = ada.last();
    var newAda = CLINIC.somebody("Ada", "en").opens(link);
    newAda.hears("Dr. Lind has made this link", "go on here?").doesNotHear("not an emergency");
    newAda.taps("Yes, go on here").hears("You are back.").says("/plan").hears("Grounding");
    ada.hears("You go on from another chat now").says("/plan").hears("you need a link");
    ada.tapsData(chat, "p:plan");
    assertThat(ada.notice()).isNotEmpty();
    drLind.hears("A patient goes on from another chat");
    CLINIC.clock.goesTo("18:00");
    newAda.hears("time you chose");
    ada.hearsNothing();
    CLINIC.somebody("Eve", "en").opens(link).hears("This link has been used already.");
  }

  @Test
  void whatWaitedForTheLostPhoneIsNotSentThereAndTheOpenQuestionComesToTheNewOne() {
    var link = newLink();
    CLINIC.telegram.next("sendMessage", new TooManyRequests(Duration.ofMinutes(5)));
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    var newAda = CLINIC.somebody("Ada", "en").opens(link).taps("Yes, go on here");
    newAda.hears("You are back.", "It's the time you chose").taps("Not today");
    assertThat(ada.rings()).hasSize(1).first().asString().startsWith("You go on from another chat");
  }

  @Test
  void whoeverIsInDangerReadsTheCrisisNumbersInTheNewChatAtOnce() {
    var link = newLink();
    ada.says("I want to kill myself");
    var newAda = CLINIC.somebody("Ada", "en").opens(link).taps("Yes, go on here");
    newAda.hears("You are back.", "Call 112", "0800 111 0 111");
  }

  @Test
  void anUnreadWordIsToldOfAgainInTheNewChat() {
    drLind.says("/patients Ada").taps("A word");
    drLind.taps(drLind.last().labels().getFirst()).hears("On its way");
    CLINIC.clock.rings();
    ada.hears("Dr. Lind left you a word.");
    var newAda = CLINIC.somebody("Ada", "en").opens(newLink()).taps("Yes, go on here");
    CLINIC.clock.rings();
    newAda.hears("Dr. Lind left you a word.").taps("Read").hears("Dr. Lind");
  }

  @Test
  void theLinkOfAnotherChangesNothing() {
    var ben = drLind.hasAPatient("Ben");
    var first = newLink();
    var link = newLink();
    ada.opens(link).hears("You are here already.");
    ben.opens(link).hears("This link is for somebody else.");
    drLind.opens(link).hears("This link is for somebody else.");
    CLINIC.somebody("Eve", "en").opens(first).hears("I don't know this link");
    var newAda = CLINIC.somebody("Ada", "en").opens(link).taps("No").hears("Nothing has changed.");
    newAda.says("/plan").hears("you need a link");
    newAda.opens(link).taps("Yes, go on here").hears("You are back.");
  }

  @Test
  void whoeverHasLeftOrWasDischargedDoesNotComeBackByIt() {
    var link = newLink();
    ada.says("/delete").taps("Delete everything");
    CLINIC.somebody("Ada", "en").opens(link).hears("I don't know this link");
    ada = drLind.hasAPatient("Ada");
    var another = newLink();
    drLind.says("/patients Ada").taps("More …").taps("Discharge …").taps("Yes, discharge");
    CLINIC.somebody("Ada", "en").opens(another).hears("I don't know this link");
  }
}
