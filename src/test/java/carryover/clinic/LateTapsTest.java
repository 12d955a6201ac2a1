package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is tapped or opened after a patient was discharged or has gone to a colleague. */
class LateTapsTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String OLD = "This button is from an earlier step";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person drMoss = drLind;
  private Person ada = drLind;

  @BeforeEach
  void twoTherapistsAndAda() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    drMoss = CLINIC.therapist("Dr. Moss");
    ada = drLind.hasAPatient("Ada");
  }

  private static String id(Person person) {
    var sql = "select id from person where chat = :chat";
    var id = CLINIC.db.sql(sql).param("chat", person.id).query(UUID.class).single();
    return new PersonId(id).brief();
  }

  private void offers() {
    drLind.says("/patients");
    drLind.tapsData(drLind.last(), "t:ho:" + id(ada) + ":" + id(drMoss) + ":y");
    CLINIC.clock.rings();
    drMoss.taps("Open").hears("Dr. Lind would like to hand Ada over to you");
  }

  private void discharges() {
    drLind.tapsData(drLind.last(), "t:pd:" + id(ada) + ":y").hears("discharged");
    CLINIC.clock.rings();
  }

  @Test
  void anAlertAboutSomebodyWhoWasDischargedCanBeTakenOn() {
    drLind.says("/patients");
    discharges();
    ada.says("I want to kill myself");
    drLind.taps("Open").hears("Ada");
    var take = drLind.firstButton();
    drMoss.says("/help");
    drMoss.tapsData(drMoss.last(), take);
    assertThat(drMoss.notice()).startsWith(OLD);
    drLind.taps("I take this on").taps("Close").taps("It was a false alarm").hears("Closed.");
    assertThat(drLind.last().labels()).isEmpty();
  }

  @Test
  void anOpenAlertAboutSomebodyWhoWasDischargedIsOnTheListUntilItIsClosed() {
    drLind.hasAPatient("Bo");
    drLind.says("/patients");
    discharges();
    drLind.says("/patients").doesNotHear("Ada");
    ada.says("I want to kill myself");
    drMoss.says("/patients").doesNotHear("Ada");
    drLind.says("/patients").hears("Your patients (1)", "Please look first");
    drLind
        .hears("Ada: discharged · open alert since")
        .taps("Ada")
        .hears("Ada, who was discharged, wrote");
    drLind.taps("I take this on").says("/patients").taps("Ada");
    drLind.taps("Close").taps("It was a false alarm").says("/patients").doesNotHear("Ada");
  }

  @Test
  void whoStandsInOpensTheAlertOfSomebodyWhoWasDischargedButNothingElseOfTheirs() {
    drLind.says("/cover").taps("Dr. Moss").taps("From now on");
    var week = drLind.last().labels().stream().filter(it -> it.startsWith("One week")).findFirst();
    drLind.taps(week.orElseThrow());
    CLINIC.clock.rings();
    drMoss.taps("Open").taps("Yes, I stand in");
    discharges();
    ada.says("I want to kill myself");
    drMoss.taps("something needs your attention", "Open");
    drMoss.hears("Ada, who was discharged, wrote something").taps("I take this on");
    drMoss.hears("You have taken this on.").taps("Close").taps("It was a false alarm");
    drMoss.hears("Closed.").tapsData(drMoss.last(), "t:patient:" + id(ada));
    assertThat(drMoss.notice()).startsWith(OLD);
  }

  @Test
  void whoIsTakenBackWhileAnAlertIsOpenIsNotWrittenTo() {
    var list = drLind.says("/patients").last();
    discharges();
    ada.says("I want to kill myself");
    drLind.tapsData(list, "t:pb:" + id(ada)).hears("Ada");
    var standing = "select standing from person where chat = " + ada.id;
    assertThat(CLINIC.db.sql(standing).query(String.class).single()).isEqualTo("held");
    drLind.taps("Open").taps("I take this on").taps("Close").taps("It was a false alarm");
    drLind.taps("Send planned messages again").hears("Planned messages to Ada go on.");
  }

  @Test
  void whoWasDischargedIsNotHandedOver() {
    offers();
    discharges();
    drMoss.taps("Take over");
    assertThat(drMoss.notice()).startsWith("The therapy of this patient has ended here");
    drLind.says("/patients discharged").hears("Ada");
  }

  @Test
  void aLinkOfTheFormerTherapistBringsNobodyBack() {
    drLind.says("/patients");
    drLind.tapsData(drLind.last(), "t:pi:" + id(ada) + ":y");
    var link = drLind.link();
    offers();
    drMoss.taps("Take over").hears("Ada is your patient now");
    var other = CLINIC.somebody("Somebody", "en");
    other.opens(link).doesNotHear("Dr. Moss").hears("This link is too old");
    assertThat(other.canTap("Yes, go on here")).isFalse();
  }

  @Test
  void whoHasLeftIsNamedOnlyAfterATap() {
    ada.says("/delete");
    CLINIC.listens();
    ada.taps("Delete everything");
    assertThat(drLind.rings()).hasSize(1).noneMatch(each -> each.contains("Ada"));
    drLind.taps("Open").hears("Ada has left and deleted the data.");
  }

  @Test
  void takingBackAfterAHandOverSaysThatNothingWasTakenBack() {
    offers();
    drLind.says("/assign Ada re-03 daily 18:00").hears("Assigned.");
    var assigned = drLind.last();
    drMoss.taps("Take over").hears("Ada is your patient now");
    drLind.tapsData(assigned, "Undo");
    assertThat(CLINIC.tables().assignments(CLINIC.tables().patient("Ada", drMoss.id))).isOne();
    drLind.hears("Ada: no longer your patient here, so I have changed nothing.");
  }
}
