package carryover.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Courtesy.Addressee;
import carryover.kernel.PersonId;
import carryover.people.Person.Patient;
import carryover.vault.TinkVault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of before the diary goes on with it: nothing planned is lost or asked twice. */
class CourtesiesMigrationTest {
  private static final Instant NOW = Practice.NOW;
  private static final Instant IN_AN_HOUR = NOW.plus(Duration.ofHours(1));
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
  private static final UUID ADA = UUID.randomUUID();
  private static final String AGREED =
      """
      {"acceptance":"fits","acceptedAt":null,"where":"at the river","hurdle":null,"coping":null,
       "confidence":7,"easierWish":null}
      """;

  private static final String ADD_PERSON =
      """
      insert into person (id, role, chat, label, language, formal, zone, standing,
        silent_check_ins, since)
      values (:id, 'patient', 7, 'Ada', 'en', true, 'Europe/Berlin', 'active', 0, :now)
      """;
  private static final String ADD_ASSIGNMENT =
      """
      insert into assignment (id, patient, therapist, script, version, rhythm, status, sealed,
        created)
      values (:id, :patient, :patient, 'ba_02_pleasant_activity', 1, :rhythm, 'accepted', :sealed,
        :now)
      """;
  private static final String ADD_OCCASION =
      """
      insert into occasion (id, assignment, patient, planned, offered, ending)
      values (:id, :assignment, :patient, :planned, :offered, :ending)
      """;
  private static final String ADD_ALARM =
      """
      insert into alarm (id, owner, due, planned, kind, subject, turn, why)
      values (:id, :owner, :due, :due, 'occasion', :subject, 0, null)
      """;

  private final UUID planned = UUID.randomUUID();
  private final UUID putOff = UUID.randomUUID();
  private final UUID waiting = UUID.randomUUID();
  private final UUID ended = UUID.randomUUID();

  private Practice migrated(TestDatabase database) {
    var source = database.asOf("10");
    var db = JdbcClient.create(source);
    db.sql(ADD_PERSON).param("id", ADA).param("now", at(YESTERDAY)).update();
    var daily = assignment(db, "mon,tue,wed,thu,fri,sat,sun 19:00");
    occasion(db, daily, planned, IN_AN_HOUR, null, null);
    occasion(db, daily, waiting, YESTERDAY.plusSeconds(3600), YESTERDAY.plusSeconds(3600), null);
    occasion(db, daily, ended, YESTERDAY.minusSeconds(82800), YESTERDAY, "full");
    occasion(db, assignment(db, "once 2026-03-01T18:00"), putOff, YESTERDAY, YESTERDAY, null);
    alarm(db, planned, IN_AN_HOUR);
    alarm(db, putOff, IN_AN_HOUR.plusSeconds(60));
    TestDatabase.migrate(source);
    return Practice.over(source);
  }

  private static UUID assignment(JdbcClient db, String rhythm) {
    var id = UUID.randomUUID();
    var vault = new TinkVault(db, Practice.MASTER_KEY);
    db.sql(ADD_ASSIGNMENT)
        .param("id", id)
        .param("patient", ADA)
        .param("rhythm", rhythm)
        .param("sealed", vault.seal(new PersonId(ADA), AGREED.getBytes(StandardCharsets.UTF_8)))
        .param("now", at(YESTERDAY))
        .update();
    return id;
  }

  private static void occasion(
      JdbcClient db, UUID assignment, UUID id, Instant planned, Instant offered, String ending) {
    db.sql(ADD_OCCASION)
        .param("id", id)
        .param("assignment", assignment)
        .param("patient", ADA)
        .param("planned", at(planned))
        .param("offered", offered == null ? null : at(offered))
        .param("ending", ending)
        .update();
  }

  private static void alarm(JdbcClient db, UUID occasion, Instant due) {
    db.sql(ADD_ALARM)
        .param("id", UUID.randomUUID())
        .param("owner", ADA)
        .param("due", at(due))
        .param("subject", occasion)
        .update();
  }

  private static Object at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasPlannedOrPutOffIsDueAsBeforeAndWhatWasAskedWaits(TestDatabase database) {
    var practice = migrated(database);
    assertThat(practice.occasions.open(new PersonId(ADA)))
        .extracting(Occasion::id, Occasion::due)
        .containsExactlyInAnyOrder(
            tuple(planned, IN_AN_HOUR),
            tuple(putOff, IN_AN_HOUR.plusSeconds(60)),
            tuple(waiting, null));
    assertThat(practice.occasions.byId(ended).orElseThrow().due()).isNull();
    assertThat(practice.alarms.next()).contains(IN_AN_HOUR);
  }

  @ParameterizedTest
  @EnumSource
  void itsOwnTimesAreAskedAndGoOn(TestDatabase database) {
    var practice = migrated(database);
    var ada = (Patient) practice.people.byId(new PersonId(ADA)).orElseThrow();
    var owner = new Addressee(ada.zone(), null, false, null, false, 0);
    var now = IN_AN_HOUR.plusSeconds(120);
    assertThat(practice.planning.ring(ada, owner, now)).containsExactlyInAnyOrder(planned, putOff);
    assertThat(practice.alarms.takeDue(now, 9)).isEmpty();
    assertThat(practice.alarms.next()).contains(IN_AN_HOUR.plus(Duration.ofDays(1)));
  }
}
