package carryover.plan;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Alarm;
import carryover.agenda.Alarm.Ring;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.people.Routine;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What hangs on the next session, on the clocks of the people whom it is about. */
@Execution(ExecutionMode.CONCURRENT)
class SessionsTest {
  private static final Instant NOW = Practice.NOW; // Monday, 2 March 2026, 18:00 in Berlin

  private static Sessions sessions(Practice practice) {
    return new Sessions(
        practice.people,
        new Contacts(practice.db),
        practice.planning,
        practice.alarms,
        practice.routines);
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(Practice.BERLIN).toInstant();
  }

  private static List<Instant> due(Practice practice, Class<? extends Ring> kind) {
    return practice.transaction.execute(status -> {
      status.setRollbackOnly();
      return practice.alarms.takeDue(NOW.plusSeconds(400L * 24 * 3600), 100).stream()
          .filter(alarm -> kind.isInstance(alarm.ring()))
          .map(Alarm::due)
          .toList();
    });
  }

  @ParameterizedTest
  @EnumSource
  void eachHangsOnItOnceHoweverOftenItMoves(TestDatabase database) {
    var practice = Practice.on(database);
    var sessions = sessions(practice);
    var ada = practice.joined("Ada", 7001);
    ada = sessions.set(ada, berlin("2026-03-05T15:00"), NOW);
    ada = sessions.set(ada, berlin("2026-03-10T15:00"), NOW);
    ada = sessions.set(ada, berlin("2026-03-10T15:00"), NOW);
    ada = sessions.set(ada, berlin("2026-03-06T10:00"), NOW);
    assertThat(practice.people.byId(ada.id())).contains(ada);
    assertThat(due(practice, Ring.SessionEve.class)).containsExactly(berlin("2026-03-05T18:00"));
    assertThat(due(practice, Ring.SessionDigest.class)).containsExactly(berlin("2026-03-06T08:00"));
    ada = sessions.set(ada, null, NOW);
    assertThat(due(practice, Ring.SessionEve.class)).isEmpty();
    assertThat(due(practice, Ring.SessionDigest.class)).isEmpty();
    assertThat(sessions.last(ada)).contains(berlin("2026-03-06T10:00"));
  }

  @ParameterizedTest
  @CsvSource({
    // the clock leaps at 2:00 on the Sunday: the evening before and the session differ by an hour
    "Europe/Berlin,       2026-03-29T15:00, 2026-03-28T18:00+01:00[Europe/Berlin]",
    "Europe/Berlin,       2026-03-30T15:00, 2026-03-29T18:00+02:00[Europe/Berlin]",
    "Europe/Berlin,       2026-10-25T15:00, 2026-10-24T18:00+02:00[Europe/Berlin]",
    "Europe/Berlin,       2026-10-26T15:00, 2026-10-25T18:00+01:00[Europe/Berlin]",
    // another day there
    "Pacific/Auckland,    2026-03-05T15:00, 2026-03-05T18:00+13:00[Pacific/Auckland]",
    "America/New_York,    2026-03-05T02:00, 2026-03-03T18:00-05:00[America/New_York]",
    "Asia/Kathmandu,      2026-03-05T15:00, 2026-03-04T18:00+05:45[Asia/Kathmandu]",
    "Australia/Lord_Howe, 2026-04-06T09:00, 2026-04-05T18:00+10:30[Australia/Lord_Howe]",
    // a leap day, and a year that ends
    "Europe/Berlin,       2028-03-01T15:00, 2028-02-29T18:00+01:00[Europe/Berlin]",
    "Europe/Berlin,       2027-01-01T15:00, 2026-12-31T18:00+01:00[Europe/Berlin]"
  })
  void theEveningBeforeIsThePatientsOwn(String zone, String session, String eve) {
    var practice = Practice.on(TestDatabase.H2);
    var ada = practice.patient("Ada", 7001).at(ZoneId.of(zone), null);
    practice.people.add(ada, NOW);
    sessions(practice).set(ada, berlin(session), NOW);
    var soon = due(practice, Ring.SessionEve.class);
    var expected = java.time.ZonedDateTime.parse(eve).toInstant();
    assertThat(soon.isEmpty() ? eve(practice) : soon).containsExactly(expected);
  }

  private static List<Instant> eve(Practice practice) {
    return practice
        .db
        .sql("select due from alarm where kind = 'eve'")
        .query(java.time.OffsetDateTime.class)
        .list()
        .stream()
        .map(java.time.OffsetDateTime::toInstant)
        .toList();
  }

  @Test
  void anEveningThatIsOverIsNotAskedAbout() {
    var practice = Practice.on(TestDatabase.H2);
    var ada = practice.joined("Ada", 7001);
    sessions(practice).set(ada, berlin("2026-03-03T10:00"), NOW.plusSeconds(1));
    assertThat(due(practice, Ring.SessionEve.class)).isEmpty();
  }

  @Test
  void aSessionThatIsNearHasNoDigestAndIsClearedWhenItBegins() {
    var practice = Practice.on(TestDatabase.H2);
    var sessions = sessions(practice);
    var soon = NOW.plusSeconds(3600);
    var ada = sessions.set(practice.joined("Ada", 7001), soon, NOW);
    assertThat(due(practice, Ring.SessionDigest.class)).containsExactly(soon);
    assertThat(sessions.near(ada, soon)).isFalse();
    assertThat(practice.people.byId(ada.id()).map(each -> ((Patient) each).nextSession()))
        .isEmpty();
    assertThat(due(practice, Ring.SessionDigest.class)).isEmpty();
  }

  @Test
  void aDigestIsThereOnceAndThenTheSessionIsCleared() {
    var practice = Practice.on(TestDatabase.H2);
    var sessions = sessions(practice);
    var session = berlin("2026-03-05T15:00");
    var ada = sessions.set(practice.joined("Ada", 7001), session, NOW);
    assertThat(sessions.near(ada, session.minusSeconds(7200))).isTrue();
    assertThat(due(practice, Ring.SessionDigest.class)).containsExactly(session);
    assertThat(sessions.near(ada, session)).isFalse();
    assertThat(sessions.last(ada)).contains(session);
  }

  @Test
  void aDigestComesAsLongBeforeTheSessionAsTheTherapistWantsIt() {
    var practice = Practice.on(TestDatabase.H2);
    var sessions = sessions(practice);
    var drLind = practice.drLind.id();
    var ada = sessions.set(practice.joined("Ada", 7001), berlin("2026-03-05T15:00"), NOW);
    practice.routines.keep(drLind, Routine.USUAL.hoursBefore(24));
    sessions.atOtherHours(drLind, 2, NOW);
    assertThat(due(practice, Ring.SessionDigest.class)).containsExactly(berlin("2026-03-04T15:00"));
    practice.routines.keep(drLind, Routine.USUAL.hoursBefore(1));
    sessions.atOtherHours(drLind, 24, berlin("2026-03-04T15:01"));
    assertThat(due(practice, Ring.SessionDigest.class))
        .as("it was there already")
        .containsExactly(berlin("2026-03-04T15:00"));
    practice.routines.keep(drLind, Routine.USUAL.hoursBefore(0));
    sessions.atOtherHours(drLind, 24, NOW);
    assertThat(due(practice, Ring.SessionDigest.class)).containsExactly(ada.nextSession());
    practice.routines.keep(drLind, Routine.USUAL.hoursBefore(4));
    sessions.atOtherHours(drLind, 0, NOW);
    assertThat(due(practice, Ring.SessionDigest.class)).containsExactly(berlin("2026-03-05T11:00"));
  }

  @Test
  void inAnotherZoneTheEveningIsAnotherOne() {
    var practice = Practice.on(TestDatabase.H2);
    var sessions = sessions(practice);
    var was = sessions.set(practice.joined("Ada", 7001), berlin("2026-03-05T15:00"), NOW);
    var is = was.at(ZoneId.of("Pacific/Auckland"), null);
    sessions.elsewhere(was, is, NOW);
    assertThat(due(practice, Ring.SessionEve.class))
        .containsExactly(Instant.parse("2026-03-05T05:00:00Z"));
  }
}
