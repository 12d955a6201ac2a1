package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient goes to a colleague for good. */
class HandOverJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String LATE = "This question does not stand any more.";
  private static final String OLD = "This button is from an earlier step";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person drMoss = drLind;
  private Person ada = drLind;
  private String moss = "";

  @BeforeEach
  void twoTherapistsAndAda() {
    CLINIC.opensOnMonday();
    moss = "Dr. Moss" + System.identityHashCode(new Object());
    drLind = CLINIC.therapist("Dr. Lind");
    drMoss = CLINIC.therapist(moss);
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    drLind.says("/session Ada Wed 15:00");
  }

  private void asks() {
    drMoss.listens();
    drLind.says("/patients");
    drLind.tapsData(drLind.last(), "t:ho:" + id(ada) + ":" + id(drMoss));
    drLind.hears("Shall " + moss + " be asked to treat Ada").taps("Yes, ask");
    drLind.hears("Nothing has changed yet");
    CLINIC.clock.rings();
    drMoss.hears("A colleague asks you something.").doesNotHear("Ada").taps("Open");
    drMoss.hears("Dr. Lind would like to hand Ada over to you");
  }

  @Test
  void afterAYesEverythingIsTheColleaguesAndThePatientIsTold() {
    asks();
    drMoss.taps("Take over").hears("Ada is your patient now");
    CLINIC.clock.rings();
    drLind.hears(moss + " has taken over as you asked.");
    ada.hears("Dr. Lind left you a word.").taps("Read").hears("From now on, " + moss);
    ada.hears("Dr. Lind and " + moss);
    drMoss.says("/patients").hears("Ada").taps("Ada");
    drLind.says("/patients").doesNotHear("Ada");
    drLind.tapsData(drLind.last(), "t:patient:" + id(ada));
    assertThat(drLind.notice()).startsWith(OLD);
    CLINIC.listens();
    CLINIC.clock.goesTo("13:00");
    CLINIC.clock.goesTo("13:00");
    CLINIC.clock.goesTo("13:00");
    assertThat(drMoss.news()).anyMatch(each -> each.startsWith("A session is near"));
    assertThat(drLind.news()).noneMatch(each -> each.startsWith("A session is near"));
  }

  @Test
  void afterANoNothingHasChanged() {
    asks();
    var question = drMoss.last();
    drMoss.taps("No, thank you").hears("nothing has changed");
    CLINIC.clock.rings();
    drLind.hears(moss + " cannot take over. Nothing has changed.");
    drMoss.tapsData(question, "t:hc:" + id(ada) + ":y");
    assertThat(drMoss.notice()).startsWith(LATE);
    drMoss.says("/patients").doesNotHear("Ada");
    drLind.says("/patients").hears("Ada");
  }

  @Test
  void whatWasTakenBackCannotBeTaken() {
    asks();
    drLind.taps("Take it back").hears("Who shall treat Ada from now on?");
    drMoss.taps("Take over");
    assertThat(drMoss.notice()).startsWith(LATE);
    drLind.says("/patients").hears("Ada");
  }

  @Test
  void nobodyTakesAPatientWhomNobodyOffered() {
    drMoss.says("/patients");
    drMoss.tapsData(drMoss.last(), "t:hc:" + id(ada) + ":y");
    assertThat(drMoss.notice()).startsWith(LATE);
    drMoss.tapsData(drMoss.last(), "t:ho:" + id(ada) + ":" + id(drMoss) + ":y");
    assertThat(drMoss.notice()).startsWith(OLD);
    drLind.tapsData(drLind.last(), "t:ho:" + id(ada) + ":" + id(ada) + ":y");
    assertThat(drLind.notice()).startsWith(OLD);
    drLind.says("/patients").hears("Ada");
  }

  @Test
  void twoOfOneLabelCanStillBeToldApart() {
    drMoss.hasAPatient("Ada");
    asks();
    drMoss.taps("Take over").hears("Ada 2 is your patient now");
    drMoss.says("/patients").sees("Ada", "Ada 2");
  }

  private static String id(Person person) {
    return new carryover.kernel.PersonId(
            CLINIC
                .db
                .sql("select id from person where chat = :chat")
                .param("chat", person.id)
                .query(java.util.UUID.class)
                .single())
        .brief();
  }
}
