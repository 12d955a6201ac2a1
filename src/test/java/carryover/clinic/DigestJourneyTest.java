package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.RefusesRichMessages;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Step 9: what a therapist reads before a session, and where each number of it comes from. */
class DigestJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  private String button(String label) {
    return drLind.last().keys().stream()
        .flatMap(row -> row.stream())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " in " + drLind.last().labels()))
        .data();
  }

  @Test
  void everyNumberLeadsToWhatItWasCountedFromAndBack() {
    ada.says("/mood").taps("4");
    ada.says("/note").says("My sister called.").taps("Share it");
    drLind.says("/digest Ada").hears("Mood, 0 to 10: 4 (1 entry)").taps("Mood 1");
    drLind.hears("Ada: Mood (1)", "4 of 10").taps("Back to the digest").hears("Ada, since");
    drLind.taps("To talk about 1").hears("Ada: To talk about (1)", "“My sister called.”");
  }

  @Test
  void aListShowsWhoNeedsALookFirstAndWhy() {
    drLind.hasAPatient("Tomás");
    ada.says("/note").says("My sister called.").taps("Share it");
    drLind.says("/digest").hears("What came back (2 patients)", "Please look first");
    drLind.hears("Ada: wants to talk").taps("Ada").hears("Ada, since", "My sister called.");
    drLind.says("/patients").hears("Your patients (2)", "Tomás: no sign yet").taps("Tomás");
    drLind.hears("Next session: not set");
  }

  @Test
  void theListLeadsToWhoeverIsNotHereYetOrNotAnyMore() {
    var drNoor = CLINIC.therapist("Dr. Noor");
    drNoor.invites("Ben");
    drNoor.says("/patients").hears("There is no patient yet").taps("Invited …").hears("Ben: link");
    drLind.says("/patients Ada").taps("More …").taps("Discharge …").taps("Yes, discharge");
    drLind.hasAPatient("Bo");
    drLind.says("/patients").taps("Discharged …").hears("Ada: erased on").sees("Take back: Ada");
    drLind.says("/digest").says("/today");
    assertThat(drLind.canTap("Invited …")).isFalse();
  }

  @Test
  void aNameThatFitsTwoIsAskedBackAndOneThatFitsNobodyIsSaid() {
    drLind.hasAPatient("Adam");
    drLind.says("/digest Ad").hears("What came back (2 patients)").sees("Ada", "Adam");
    drLind.says("/digest adam").hears("Adam, since");
    drLind.says("/patients Ad").sees("Ada", "Adam").says("/patients ada").hears("Next session");
    drLind.says("/digest Bertha").hears("Nobody on your list is called “Bertha”.");
  }

  @Test
  void aSessionThatMovesBetweenPushAndTapIsSaidOnTheDigest() {
    drLind.says("/session Ada Tue 15:00");
    CLINIC.clock.passes(Duration.ofDays(1));
    CLINIC.clock.goesTo("13:00");
    drLind.hears("A session is near.").doesNotHear("Ada");
    var push = drLind.last();
    var open = button("Open");
    drLind.says("/session Ada Thu 15:00").tapsData(push, open);
    drLind.hears("This session was moved. It is now Thu,");
    drLind.says("/session Ada none").tapsData(push, open).hears("This session was called off.");
  }

  @Test
  void aPageThatTelegramRefusesArrivesOnceAsPlainText() {
    ada.says("/mood").taps("4");
    CLINIC.telegram.always("sendRichMessage", new RefusesRichMessages());
    CLINIC.telegram.always("editMessageText", new RefusesRichMessages());
    try {
      CLINIC.listens();
      drLind.says("/digest Ada").hears("Mood, 0 to 10: 4 (1 entry)");
      assertThat(drLind.rings()).hasSize(1);
      assertThat(drLind.last().rich()).isNull();
      drLind.taps("Mood 1").hears("4 of 10").taps("Back to the digest").hears("Ada, since");
      assertThat(drLind.rings()).isEmpty();
    } finally {
      CLINIC.telegram.behaves();
    }
    assertThat(drLind.says("/digest Ada").last().rich()).isNotNull();
  }

  @Test
  void aForgedButtonOrAnotherTherapistsPatientShowsNothing() {
    drLind.says("/digest Ada");
    var page = drLind.last();
    var trace = "t:tr:" + CLINIC.therapist("Dr. Rau").hasAPatient("Ben").id;
    for (var forged : new String[] {trace + ":m", "t:tr", "t:pg", "t:pg:x:1", "t:tr:x:m"}) {
      drLind.tapsData(page, forged);
      assertThat(drLind.last().text()).as(forged).startsWith("Ada, since");
    }
  }

  @Test
  void todaysSessionsAreOnePageByTime() {
    drLind.hasAPatient("Tomás");
    drLind.says("/session Ada today 15:00").says("/session Tomás today 11:00").says("/digest");
    drLind.tapsData(drLind.last(), "t:pg:t").hears("Today's sessions (2)", "11:00 Tomás: ");
    assertThat(drLind.last().text().indexOf("Tomás"))
        .isLessThan(drLind.last().text().indexOf("Ada"));
    drLind.taps("Tomás").hears("Tomás, since");
  }
}
