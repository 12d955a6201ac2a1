package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody writes at night again and again; and somebody has gone silent. */
class WhereaboutsJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String NIGHT = "By my clock it is night where you are.";
  private static final String AGAIN = "Dr. Lind would like to hear how it is going.";

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

  private void writesAtNight(int nights) {
    for (int night = 0; night < nights; night++) {
      CLINIC.clock.goesTo("02:00");
      ada.says("/stop").says("/plan");
    }
  }

  @Test
  void onTheThirdNightAnotherZoneIsOffered() {
    writesAtNight(2);
    ada.doesNotHear(NIGHT);
    writesAtNight(1);
    ada.hears("Your plan", NIGHT).taps("Yes, somewhere else").hears("type your city").says("Lima");
    ada.hears("follow this zone: America/Lima", "These are your times now:", "every day at 18:00");
    writesAtNight(5);
    ada.doesNotHear(NIGHT);
  }

  @Test
  void theNewTimesAreKept() {
    writesAtNight(3);
    ada.taps("Yes, somewhere else").says("Lima").hears("Next: ");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00", java.time.ZoneId.of("America/Lima"));
    ada.hears("It's the time you chose.");
  }

  @Test
  void whoeverIsJustAwakeIsNotAskedAgainForAMonth() {
    writesAtNight(3);
    ada.hears(NIGHT).taps("No, I'm just awake").hears("Then everything stays as it is.");
    CLINIC.db.sql("delete from alarm where kind = 'diary'").update();
    for (int night = 0; night < 29; night++) {
      CLINIC.clock.goesTo("02:00");
      ada.says("/plan").doesNotHear(NIGHT);
    }
    CLINIC.clock.goesTo("12:00");
    CLINIC.clock.goesTo("03:30");
    ada.says("/plan").hears(NIGHT);
  }

  @Test
  void aTalkUnderWayIsNotBrokenInto() {
    writesAtNight(2);
    CLINIC.clock.goesTo("02:00");
    ada.says("/stop").says("/note").doesNotHear(NIGHT).says("I am awake.").doesNotHear(NIGHT);
    ada.taps("Keep it to myself").hears("only for you", NIGHT);
  }

  @Test
  void whoeverAsksForHelpIsAskedNothing() {
    writesAtNight(2);
    CLINIC.clock.goesTo("02:00");
    ada.says("/stop");
    CLINIC.db.sql("update odd_hours set rest_until = null, days = days").update();
    ada.says("Help").hears("Call 112").doesNotHear(NIGHT).says("/help").doesNotHear(NIGHT);
  }

  @Test
  void inDangerNothingIsAsked() {
    writesAtNight(2);
    CLINIC.clock.goesTo("02:00");
    ada.says("I want to kill myself").hears("This sounds serious").doesNotHear(NIGHT);
  }

  @Test
  void inGermanTheOfferIsTheSame() {
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    writesAtNight(3);
    ada.hears("Auf meiner Uhr ist bei dir gerade Nacht.").taps("Ja, ich bin woanders");
    ada.says("Lima").hears("Diese Zeitzone gilt jetzt", "Das sind jetzt deine Zeiten:");
  }

  @Test
  void nothingOfItIsLeftWhenSomebodyLeaves() {
    writesAtNight(1);
    drLind.says("/session Ada Fri 15:00");
    var id = CLINIC.tables().patient("Ada", drLind.id);
    assertThat(CLINIC.tables().columnsThatHold(id))
        .contains("odd_hours.patient", "contact.patient", "alarm.subject");
    ada.says("/delete").taps("Delete everything").hears("It is deleted.");
    assertThat(CLINIC.tables().columnsThatHold(id)).containsExactly(Tables.LEFT);
  }

  private void falls() {
    CLINIC
        .db
        .sql("update person set standing = 'silent', silent_check_ins = 2 where chat = :chat")
        .param("chat", ada.id)
        .update();
  }

  @Test
  void theTherapistAsksASilentPatientAgainGentlyAndOnceADay() {
    drLind.says("/patients").taps("Ada").doesNotHear("has not answered lately");
    assertThat(drLind.canTap("Ask again, gently")).isFalse();
    falls();
    drLind.says("/patients").taps("Ada").hears("Ada has not answered lately.");
    var page = drLind.last();
    var ask =
        page.keys().stream()
            .flatMap(row -> row.stream())
            .filter(each -> each.label().equals("Ask again, gently"))
            .map(each -> Objects.requireNonNull(each.data()))
            .findFirst()
            .orElseThrow();
    drLind.taps("Ask again, gently");
    CLINIC.clock.rings();
    ada.hears(AGAIN).sees("Write a note", "Note my mood", "My plan", "My exercises");
    drLind.tapsData(page, ask);
    CLINIC.clock.rings();
    assertThat(ada.all().stream().filter(each -> each.text().contains(AGAIN))).hasSize(1);
    falls();
    drLind.says("/patients").taps("Ada").hears("You asked today already");
    drLind.tapsData(page, ask);
    CLINIC.clock.rings();
    assertThat(ada.all().stream().filter(each -> each.text().contains(AGAIN))).hasSize(1);
    CLINIC.clock.goesTo("09:00");
    drLind.tapsData(page, ask);
    CLINIC.clock.rings();
    assertThat(ada.all().stream().filter(each -> each.text().contains(AGAIN))).hasSize(2);
  }

  @Test
  void thatWordWaitsForTheEndOfQuietHours() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Not today");
    CLINIC.clock.goesTo("22:00");
    falls();
    drLind.says("/patients").taps("Ada").taps("Ask again, gently");
    CLINIC.clock.passes(Duration.ofHours(1));
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    ada.hears(AGAIN);
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }
}
