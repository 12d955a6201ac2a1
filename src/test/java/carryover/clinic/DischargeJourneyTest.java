package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a therapy: one goodbye, quiet, and after thirty days nothing is left. */
class DischargeJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WAITING = "Dr. Lind left you a word.";

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

  private void discharges() {
    drLind.says("/patients Ada").taps("More …").taps("Discharge …").hears("save the record before");
    drLind.taps("Yes, discharge").hears("Ada is discharged and gets a goodbye.");
  }

  private void passes(int days) {
    for (int i = 0; i < days; i++) {
      CLINIC.clock.passes(Duration.ofDays(1));
      drLind.hearsNothing();
    }
  }

  private int rows() {
    return CLINIC
        .db
        .sql("select count(*) from person where chat = :chat")
        .param("chat", ada.id)
        .query(Integer.class)
        .single();
  }

  @Test
  void oneGoodbyeThenQuietAndAfterThirtyDaysNothingIsLeft() {
    discharges();
    CLINIC.clock.rings();
    ada.hears(WAITING).taps("Read").hears("has come to its end", "On ");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing().says("Hello?").hears("has come to its end, so I have not kept this.");
    ada.says("/plan").hears("has come to its end").says("/help").hears("I am a program.");
    ada.says("/exercises").hears("There is no exercise yet").says("/mydata").hears("Your data");
    drLind.says("/patients discharged").hears("Ada: erased on");
    drLind.says("/patients").doesNotHear("Ada");
    CLINIC.db.sql("delete from alarm where kind in ('digest', 'morning')").update();
    passes(26);
    CLINIC.clock.passes(Duration.ofDays(1));
    drLind.hears("In three days the data of somebody").doesNotHear("Ada");
    assertThat(rows()).isOne();
    CLINIC.clock.passes(Duration.ofDays(3));
    drLind.hears("have been erased.");
    assertThat(rows()).isZero();
    ada.hearsNothing().says("/plan").hears("you need a link");
  }

  @Test
  void whatIsErasedAtNightIsToldInTheMorning() {
    CLINIC.clock.goesTo("22:30"); // thirty days later the clock may have changed
    discharges();
    CLINIC.db.sql("delete from alarm where kind in ('digest', 'morning')").update();
    passes(27);
    CLINIC.clock.goesTo("07:00");
    drLind.hears("In three days the data of somebody").sees("Show");
    CLINIC.clock.goesTo("20:30");
    passes(2);
    CLINIC.clock.goesTo("23:59");
    assertThat(rows()).isZero();
    drLind.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    drLind.hears("have been erased.").doesNotHear("Ada");
  }

  @Test
  void itIsTakenBackAndNothingIsErased() {
    discharges();
    CLINIC.clock.rings();
    ada.hears(WAITING);
    drLind.says("/patients discharged").taps("Take back: Ada").hears("Ada is here again.");
    CLINIC.clock.rings();
    assertThat(ada.rings()).containsOnlyOnce(WAITING);
    ada.taps("Read").hears("has come to its end", "You and Dr. Lind go on");
    CLINIC.clock.passes(Duration.ofDays(31));
    assertThat(rows()).isOne();
    ada.says("/plan").hears("Nothing is agreed at the moment.");
  }

  @Test
  void takenBackAtOnceNothingIsToldAtAll() {
    discharges();
    drLind.taps("Take back").hears("Ada is here again.");
    CLINIC.clock.rings();
    ada.doesNotHear(WAITING);
  }

  @Test
  void takenBackAtNightAKindWordThatWaitsStillComesInTheMorningWithoutAGoodbye() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today");
    CLINIC.clock.goesTo("22:00");
    ada.listens();
    drLind.says("/patients Ada").taps("A word");
    drLind.taps(drLind.last().labels().getFirst()).hears("On its way");
    discharges();
    drLind.taps("Take back").hears("Ada is here again.");
    CLINIC.clock.rings();
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    ada.hears(WAITING).taps("Read").hears("Dr. Lind");
    assertThat(ada.last().text()).doesNotContain("come to its end", "go on");
  }

  @Test
  void dangerStillReachesTheTherapistAndAnOpenAlertForbidsADischarge() {
    discharges();
    ada.says("I want to kill myself").hears("112");
    drLind.hears("something needs your attention");
    ada = drLind.hasAPatient("Bo");
    ada.says("I want to kill myself");
    drLind.says("/patients Bo").taps("More …").taps("Discharge …").hears("Please settle it first.");
  }
}
