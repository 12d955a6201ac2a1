package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a therapist's quiet hours everything waits but a red alert. */
class QuietTherapistJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WISH = "A patient would like to talk with you.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  private void wishes() {
    ada.says("/note").says("I would like to talk.").taps("Share it, and say so now");
    ada.hears("I let Dr. Lind know that you would like to talk", "For help at once: /help");
  }

  @Test
  void aWishIsToldAtOnceOnceADayAndOpensTheDigest() {
    CLINIC.listens();
    wishes();
    drLind.hears(WISH).doesNotHear("Ada").taps("Open").hears("I would like to talk.");
    CLINIC.listens();
    wishes();
    drLind.doesNotHear(WISH);
    CLINIC.clock.goesTo("08:30");
    CLINIC.listens();
    wishes();
    drLind.hears(WISH);
  }

  @Test
  void atNightItWaitsForTheMorningAndARedAlertDoesNot() {
    CLINIC.clock.goesTo("23:00");
    CLINIC.listens();
    wishes();
    assertThat(drLind.rings()).isEmpty();
    CLINIC.clock.goesTo("06:59");
    assertThat(drLind.rings()).isEmpty();
    CLINIC.clock.goesTo("07:00");
    drLind.hears(WISH);
    CLINIC.clock.goesTo("23:00");
    CLINIC.listens();
    ada.says("I want to kill myself");
    assertThat(drLind.rings()).hasSize(1);
  }

  @Test
  void whoeverJoinsAtNightIsToldOfInTheMorning() {
    var link = drLind.invites("Ben");
    CLINIC.clock.goesTo("22:00");
    CLINIC.listens();
    CLINIC.somebody("Ben", "en").joins(link, "Berlin");
    assertThat(drLind.rings()).isEmpty();
    CLINIC.clock.goesTo("07:00");
    drLind.hears("A patient has joined").doesNotHear("Ben");
  }

  @Test
  void whatWaitsIsToldAtOnceWhenQuietHoursEndByATap() {
    CLINIC.clock.goesTo("22:00");
    wishes();
    drLind.says("/settings").taps("Quiet hours").taps("No quiet hours");
    CLINIC.clock.rings();
    drLind.hears(WISH);
  }

  @Test
  void theDigestOfASessionBeforeTheEndOfQuietHoursIsLeftOut() {
    drLind.says("/settings").taps("Quiet hours").taps("Another time").says("21:00-08:30");
    drLind.says("/session Ada Wed 8:00");
    CLINIC.clock.goesTo("06:00");
    CLINIC.clock.goesTo("06:00");
    CLINIC.listens();
    CLINIC.clock.goesTo("08:31");
    drLind.doesNotHear("A session is near.");
    drLind.says("/session Ada").hears("No next session with Ada is set.");
  }

  @Test
  void whoeverWantsNoWishesIsNotToldAndNobodyIsPromisedIt() {
    drLind.says("/settings").taps("Wish to talk").taps("Only in the digest");
    ada.says("/note").says("I would like to talk.");
    assertThat(ada.last().labels()).containsExactly("Share it", "Keep it to myself");
  }
}
