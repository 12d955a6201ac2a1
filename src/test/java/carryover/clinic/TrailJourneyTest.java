package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.audit.Trail;
import carryover.audit.Trail.Verdict.Whole;
import carryover.audit.What;
import carryover.kernel.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the trail keeps of all that is done with patients' data. */
class TrailJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String ABOUT =
      "select a.what from audit a where a.about = :id or a.who = :id order by a.place";
  private static final String OPENED =
      """
      select r.label from audit a join person r on a.who = r.id
      where a.about = :id and a.what = 'DIGEST_OPENED' order by a.place
      """;

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
  }

  /** Walks the whole list: a new thing to note needs somebody who does it here. */
  @Test
  void everythingThatCanBeNotedHasSomebodyWhoNotesIt() {
    var ben = drLind.hasAPatient("Ben");
    var bens = id(ben);
    ben.says("/delete").taps("Delete everything");
    ada.says("/mydata");
    drLind.says("/digest Ada").says("/record Ada").taps("Make the file");
    drLind.says("/patients Ada").taps("More …").taps("Invite again").taps("Make the link");
    adaIsInDangerAndThenNot();
    drMossStandsInUntilDrLindIsBack();
    drMossTakesAda();
    drMoss.says("/patients Ada").taps("More …").taps("Discharge …").taps("Yes, discharge");
    var noted =
        java.util.stream.Stream.of(id(ada), id(drLind), bens)
            .flatMap(each -> noted(each).stream())
            .map(What::valueOf);
    assertThat(noted).contains(What.values());
    assertThat(noted(bens)).containsExactly("CONSENT_GIVEN", "CONSENT_WITHDRAWN", "ERASED");
    assertThat(CLINIC.application.getBean(Trail.class).verify()).isInstanceOf(Whole.class);
  }

  @Test
  void anOpenedPageIsNotedOnceAReaderAndDay() {
    drLind.says("/patients");
    assertThat(opened()).as("a list is nobody's page").isEmpty();
    drLind.says("/digest Ada").says("/patients Ada").taps("Digest").says("/digest Ada");
    assertThat(opened()).hasSize(1);
    drMossStandsInUntilDrLindIsBack();
    assertThat(opened()).hasSize(2);
    CLINIC.clock.passes(Duration.ofDays(1));
    drLind.says("/patients Ada");
    assertThat(opened()).hasSize(3);
  }

  @Test
  void whatIsErasedInTheEndWasErasedForTheTherapistAndNobodyTookAConsentBack() {
    var id = id(ada);
    drLind.says("/patients Ada").taps("More …").taps("Discharge …").taps("Yes, discharge");
    CLINIC.clock.passes(Duration.ofDays(31));
    assertThat(noted(id)).contains("DISCHARGED", "ERASED").doesNotContain("CONSENT_WITHDRAWN");
  }

  private void adaIsInDangerAndThenNot() {
    ada.says("I want to kill myself");
    drLind.taps("something needs your attention", "Open").taps("I take this on");
    drLind.taps("Close").taps("I spoke with the patient").taps("Send planned messages again");
  }

  private void drMossStandsInUntilDrLindIsBack() {
    drLind.says("/cover").taps(moss).taps("From now on");
    drLind.taps(
        drLind.last().labels().stream()
            .filter(each -> each.startsWith("One week"))
            .findFirst()
            .orElseThrow());
    CLINIC.clock.rings();
    drMoss.taps("Open").taps("Yes, I stand in");
    drMoss.says("/digest Ada").hears("Ada");
    drLind.says("/cover").taps("Open: " + moss).taps("End this now");
  }

  private void drMossTakesAda() {
    drLind.says("/patients");
    drLind.tapsData(drLind.last(), "t:ho:" + brief(ada) + ":" + brief(drMoss));
    drLind.taps("Yes, ask");
    CLINIC.clock.rings();
    drMoss.taps("Open").taps("Take over").hears("Ada is your patient now");
  }

  private static List<String> noted(UUID id) {
    return CLINIC.db.sql(ABOUT).param("id", id).query(String.class).list();
  }

  private List<String> opened() {
    return CLINIC.db.sql(OPENED).param("id", id(ada)).query(String.class).list();
  }

  private static String brief(Person person) {
    return new PersonId(id(person)).brief();
  }

  private static UUID id(Person person) {
    return CLINIC
        .db
        .sql("select id from person where chat = :chat")
        .param("chat", person.id)
        .query(UUID.class)
        .single();
  }
}
