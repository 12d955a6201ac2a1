package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second therapist of one practice. */
class ColleagueJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");

  @BeforeEach
  void drLindIsThere() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
  }

  private Person joins(Person phone, String link) {
    return phone.opens(link).taps("English").says(phone.name).taps("Berlin").taps("Every day");
  }

  @Test
  void aColleagueJoinsByALinkThatWorksOnceAndSeesOnlyTheirOwn() {
    drLind.hasAPatient("Ada");
    drLind.says("/colleague").taps("A sign-up link").hears("It works once, for 14 days");
    var link = drLind.link();
    var drNoor =
        joins(CLINIC.somebody("Dr. Noor", "en"), link).taps("8:00").taps("Yes, all of them");
    drNoor.hears("All set").says("/patients").doesNotHear("Ada");
    drNoor.says("/colleague").hears("Dr. Lind");
    drLind.says("/colleague").hears("Dr. Noor");
    CLINIC.somebody("Somebody", "en").opens(link).hears("has been used already");
  }

  @Test
  void theLinkOfTheStartAndOtherLinksStayValid() {
    var start = CLINIC.signUpLink();
    drLind.says("/colleague").taps("A sign-up link");
    var first = drLind.link();
    drLind.says("/colleague").taps("A sign-up link");
    assertThat(drLind.link()).isNotEqualTo(first);
    CLINIC.somebody("Dr. One", "en").opens(first).hears("Which language");
    CLINIC.somebody("Dr. Two", "en").opens(start).hears("Which language");
  }

  @Test
  void afterTwoWeeksTheLinkIsOver() {
    drLind.says("/colleague").taps("A sign-up link");
    var link = drLind.link();
    for (int i = 0; i < 15; i++) {
      CLINIC.clock.passes(Duration.ofDays(1));
    }
    CLINIC.somebody("Dr. Late", "en").opens(link).hears("This link is too old");
  }

  @Test
  void whoseNameIsTakenIsAskedForAnother() {
    var other = CLINIC.therapist("Dr. Vesper");
    var second = CLINIC.somebody("Maria", "en").opens(CLINIC.signUpLink()).taps("English");
    second.says(" dr. vesper ").hears("Dr. Vesper is a colleague here already.");
    second.says("Dr. Maria Vesper").taps("Berlin").taps("Monday to Friday").taps("7:30");
    second.taps("Later, in /settings").says("/settings").hears("Dr. Maria Vesper");
    other.says("/settings").taps("Name for patients").says("Dr. Maria Vesper");
    other.hears("Dr. Maria Vesper is a colleague here already.").says("Dr. Vesper");
    other.hears("Patients now read: Dr. Vesper.");
  }

  @Test
  void nobodyIsAskedWhereTwoHaveOneName() {
    var rau = "Dr. Rau" + System.identityHashCode(new Object());
    CLINIC.therapist(rau);
    CLINIC.callsAlso(rau, CLINIC.therapist("Dr. R. Rau"));
    CLINIC
        .therapist("Dr. Lind")
        .says("/cover " + rau + " tomorrow")
        .hears("so I have asked nobody");
  }
}
