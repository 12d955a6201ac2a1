package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague stands in during a holiday; a Monday at nine. */
class CoverJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String OLD = "This button is from an earlier step";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person drMoss = drLind;
  private Person ada = drLind;

  /** Names are rare, since all test classes share one practice. */
  private String moss = "";

  @BeforeEach
  void twoTherapistsAndAda() {
    CLINIC.opensOnMonday();
    moss = "Dr. Moss" + System.identityHashCode(new Object());
    drLind = CLINIC.therapist("Dr. Lind");
    drMoss = CLINIC.therapist(moss);
    ada = drLind.hasAPatient("Ada");
  }

  private void drMossAgrees() {
    drMoss.listens();
    drLind.says("/cover").taps(moss).taps("From now on").taps(weeks("One week"));
    drLind.hears(moss + " is asked to stand in for you").hears("Nothing has changed yet");
    CLINIC.clock.rings();
    drMoss.hears("A colleague asks you something.").doesNotHear("Ada").taps("Open");
    drMoss.hears("Dr. Lind asks you to stand in", "They are told once").taps("Yes, I stand in");
    drMoss.hears("You stand in for Dr. Lind");
    CLINIC.clock.rings();
  }

  private String weeks(String beginning) {
    return drLind.last().labels().stream()
        .filter(each -> each.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private void days(int days) {
    for (int i = 0; i < days; i++) {
      CLINIC.clock.passes(Duration.ofDays(1));
    }
  }

  @Test
  void theColleagueSeesThePatientsFromTheYesToTheEndAndNotLonger() {
    drMoss.says("/patients").doesNotHear("Ada");
    drMossAgrees();
    drLind.hears(moss + " stands in for you as planned.");
    drMoss.says("/patients").hears("Ada", "for Dr. Lind, until").taps("Ada").hears("Ada");
    assertThat(drMoss.last().text()).contains("for Dr. Lind, until");
    var page = drMoss.last();
    var toDigest = "t:digest:" + brief();
    drMoss.tapsData(page, toDigest);
    assertThat(drMoss.notice()).isEmpty();
    drMoss.says("/assign Ada re-03 daily 18:00").hears("Assigned.");
    days(7);
    drLind.hears("The cover with " + moss + " has ended.");
    drMoss.hears("The cover with Dr. Lind has ended.");
    drMoss.tapsData(page, toDigest);
    assertThat(drMoss.notice()).isNotEmpty();
    drMoss.tapsData(page, "t:patient:" + brief());
    assertThat(drMoss.notice()).startsWith(OLD);
    drMoss.says("/patients").doesNotHear("Ada");
    drLind.says("/patients").hears("Ada").doesNotHear("for Dr. Lind");
  }

  @Test
  void whoStandsInDoesNotGoAwayAtTheSameTime() {
    var rau = "Dr. Rau" + System.identityHashCode(new Object());
    CLINIC.therapist(rau);
    drMossAgrees();
    drMoss.says("/cover " + rau + " tomorrow");
    drMoss.hears("You stand in for a colleague at that time.");
  }

  @Test
  void aYesThatHasBecomeImpossibleSaysWhy() {
    drLind.says("/cover " + moss + " tomorrow");
    CLINIC.clock.rings();
    drMoss.taps("Open");
    var question = drMoss.last();
    var tomorrow = CLINIC.clock.now().atZone(TestClock.BERLIN).toLocalDate().plusDays(1);
    drMoss.says("/cover");
    var first = java.time.format.DateTimeFormatter.BASIC_ISO_DATE.format(tomorrow);
    drMoss.tapsData(drMoss.last(), "t:co:u:" + id(drLind) + ":" + first + ":7");
    CLINIC.clock.rings();
    drLind.taps("Open").taps("Yes, I stand in").hears("You stand in for " + moss);
    drMoss.tapsData(question, "t:co:y:" + cover());
    drMoss.hears("You are away at that time yourself").doesNotHear("You stand in for Dr. Lind");
    days(2);
    drMoss.tapsData(question, "t:co:y:" + cover()).hears("That time has passed.");
  }

  @Test
  void thePatientsAreToldOnce() {
    drMossAgrees();
    ada.hears("Dr. Lind left you a word.").taps("Read");
    ada.hears("Dr. Lind is away", moss + " reads along here", "stay as they are");
  }

  @Test
  void alertsReachBothAndEitherTakesThemOn() {
    drMossAgrees();
    CLINIC.listens();
    ada.says("I want to kill myself");
    drLind.sees("Open");
    assertThat(drMoss.rings()).hasSize(1);
    drMoss.taps("Open").hears("Ada");
    assertThat(drMoss.notice()).isEmpty();
    drLind.taps("Open").taps("I take this on").hears("You have taken this on.");
    drMoss.taps("I take this on").hears("Dr. Lind has taken this on.");
    drMoss.doesNotHear("You have taken this on.");
  }

  @Test
  void theSessionsDigestAndTheWishReachTheColleague() {
    drLind.says("/session Ada Wed 15:00");
    drMossAgrees();
    CLINIC.listens();
    ada.taps("Read").says("/note").says("I would like to talk").taps("Share it, and say so now");
    drMoss.hears("A patient would like to talk with you.").doesNotHear("Ada");
    assertThat(drLind.rings()).isEmpty();
    days(2);
    CLINIC.listens();
    CLINIC.clock.goesTo("13:00");
    drMoss.hears("A session is near.");
    drLind.doesNotHear("A session is near.");
  }

  @Test
  void whoeverStandsInAgreesTogetherWithThePatientAsLongAsTheyStandIn() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    drMossAgrees();
    drMoss.says("/patients Ada").taps("Exercises …");
    var page = drMoss.last();
    var together =
        page.keys().stream()
            .flatMap(row -> row.stream().map(key -> String.valueOf(key.data())))
            .filter(data -> data.startsWith("a:"))
            .findFirst()
            .orElseThrow();
    drMoss.tapsData(page, together).hears("A pleasant activity with Ada").says("Feel alive again");
    drMoss.says("tue thu 17:00").says("in the garden").taps("It slips my mind");
    drMoss.taps("I do it right after a meal").taps("4").taps("8").taps("Yes, please");
    CLINIC.clock.rings();
    ada.taps("Read").taps("Open").hears("filled this in together", "🎯 Feel alive again");
    drLind.says("/cover").taps("Open: " + moss).taps("End this now");
    drMoss.tapsData(page, together);
    assertThat(drMoss.notice()).startsWith(OLD);
  }

  @Test
  void whatCannotBeIsSaidAndNothingChanges() {
    drLind.says("/cover " + moss + " yesterday").hears("I could not read “yesterday”");
    drLind.says("/cover Nobody 12 December").hears("Nobody here is called “Nobody”");
    drLind.says("/cover " + moss + " tomorrow").hears(moss + " is asked to stand in for you");
    drLind.says("/cover " + moss + " tomorrow").hears("Somebody stands in for you at that time");
    CLINIC.clock.rings();
    drMoss.taps("Open").taps("I cannot");
    CLINIC.clock.rings();
    drLind.hears(moss + " cannot stand in for you. Nothing has changed.");
    drMoss.says("/patients").doesNotHear("Ada");
  }

  @Test
  void eitherEndsItByATap() {
    drMossAgrees();
    drLind.says("/cover").hears(moss + " stands in for you").taps("Open: " + moss);
    drLind.taps("End this now").hears("has ended");
    CLINIC.clock.rings();
    drMoss.hears("The cover with Dr. Lind has ended.").says("/patients").doesNotHear("Ada");
  }

  @Test
  void whoeverKnowsOfTheCoverIsToldOnceAfterQuietHoursThatTheColleagueNoLongerReadsAlong() {
    drMossAgrees();
    ada.hears("Dr. Lind left you a word.").taps("Read");
    CLINIC.clock.goesTo("22:00");
    var bo = drLind.hasAPatient("Bo"); // came later, and was told nothing
    drMoss.says("/cover").taps("Open: Dr. Lind").taps("End this now");
    CLINIC.clock.rings();
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    assertThat(ada.rings()).containsExactly("Dr. Lind left you a word.");
    ada.taps("Read").hears(moss + " no longer reads along here. What you write goes to Dr. Lind.");
    bo.hearsNothing();
  }

  @Test
  void whoeverDoesNotKnowOfTheCoverYetHearsOfNeither() {
    drMoss.says("/settings").taps("Quiet hours").taps("No quiet hours");
    drLind.says("/settings").taps("Quiet hours").taps("No quiet hours");
    CLINIC.clock.goesTo("22:00");
    drMossAgrees();
    drMoss.says("/cover").taps("Open: Dr. Lind").taps("End this now");
    CLINIC.clock.goesTo("07:00");
    ada.hearsNothing();
    assertThat(ada.all()).noneMatch(each -> each.text().contains("left you a word"));
  }

  @Test
  void nobodyForgesACover() {
    drLind.says("/cover").taps(moss).taps("From now on").taps(weeks("Two weeks"));
    var drEve = CLINIC.therapist("Dr. Eve");
    drEve.says("/cover");
    for (var verb : new String[] {"o", "y", "n"}) {
      drEve.tapsData(drEve.last(), "t:co:" + verb + ":" + cover());
      assertThat(drEve.notice()).startsWith(OLD);
    }
    drLind.tapsData(drLind.last(), "t:co:y:" + cover());
    assertThat(drLind.notice()).as("nobody says yes for a colleague").startsWith(OLD);
    drLind.tapsData(drLind.last(), "t:co:u:" + id(drMoss) + ":20200101:7");
    drLind.hears("That time has passed");
    drLind.tapsData(drLind.last(), "t:co:u:" + id(drLind) + ":20990101:7").hears("for yourself");
    drLind.tapsData(drLind.last(), "t:co:u:" + id(drMoss) + ":20990199:7");
    assertThat(drLind.notice()).startsWith(OLD);
    drMoss.says("/patients").doesNotHear("Ada");
  }

  private String brief() {
    return id(ada);
  }

  private static String id(Person person) {
    return CLINIC.brief(person);
  }

  private String cover() {
    return new carryover.kernel.PersonId(
            CLINIC
                .db
                .sql(
                    "select c.id from cover c join person p on p.id = c.therapist where chat ="
                        + " :chat")
                .param("chat", drLind.id)
                .query(java.util.UUID.class)
                .single())
        .brief();
  }
}
