package carryover.safety;

import carryover.kernel.PersonId;
import carryover.safety.Alert.Reason;
import carryover.safety.Alert.Reply;
import carryover.safety.Alert.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The alerts and how far each has come: detected, patient informed, sent, acknowledged, closed.
 * Each step is one guarded update: a step out of turn, or taken twice, changes nothing and answers
 * false. Runs in the caller's transaction.
 */
public final class Alerts {
  private static final String RAISE =
      """
      insert into alert (id, patient, therapist, category, state, detected)
      values (:id, :patient, :therapist, :category, 'detected', :at)
      """;
  private static final String INFORM =
      "update alert set state = 'informed', informed = :at where id = :id and state = 'detected'";
  private static final String SEND =
      """
      update alert set state = 'sent', sent = :at
      where id = :id and state in ('detected', 'informed')
      """;
  private static final String ACKNOWLEDGE =
      """
      update alert set state = 'acknowledged', acknowledged_by = :by, acknowledged_at = :at
      where id = :id and therapist = :therapist and state in ('detected', 'informed', 'sent')
      """;
  private static final String CLOSE =
      """
      update alert set state = 'closed', closed_at = :at, reason = :reason
      where id = :id and therapist = :by and state = 'acknowledged'
      """;
  private static final String PASS_ON =
      "update alert set therapist = :to where patient = :patient and state <> 'closed'";
  private static final String REPLY =
      """
      insert into alert_reply (alert, reply, at) values (:id, :reply, :at) on conflict do nothing
      """;
  private static final String REPLIES =
      "select reply from alert_reply where alert = :id order by at";
  private static final String BY_ID = "select * from alert where id = :id";
  private static final String OPEN_OF_PATIENT =
      """
      select * from alert where patient = :person and state <> 'closed'
      order by detected, id fetch first 1 row only
      """;
  private static final String ABOUT =
      """
      select a.* from unnest(cast(:patients as uuid array)) as asked(id)
      join alert a on a.patient = asked.id where a.state <> 'closed' or a.detected >= :since
      order by a.detected, a.id
      """;
  private static final String EVER_OF_PATIENT =
      "select * from alert where patient = :person order by detected, id";
  private static final String UNACKNOWLEDGED =
      """
      select * from alert where state in ('detected', 'informed', 'sent') and detected <= :before
      order by detected, id
      """;
  private static final String REMOVE_REPLIES_OF =
      "delete from alert_reply where alert in (select id from alert where patient = :patient)";
  private static final String REMOVE_OF = "delete from alert where patient = :patient";

  private final JdbcClient database;

  public Alerts(JdbcClient database) {
    this.database = database;
  }

  /** A new alert, detected now. */
  public Alert raise(PersonId patient, PersonId therapist, Category category, Instant now) {
    var alert =
        new Alert(UUID.randomUUID(), patient, therapist, category, now, new State.Detected());
    database
        .sql(RAISE)
        .param("id", alert.id())
        .param("patient", patient.value())
        .param("therapist", therapist.value())
        .param("category", category.code())
        .param("at", at(now))
        .update();
    return alert;
  }

  /** The red text has been promised to the patient. */
  public boolean inform(UUID id, Instant now) {
    return step(database.sql(INFORM), id, now);
  }

  /** The push has truly been delivered to the therapist. */
  public boolean markSent(UUID id, Instant now) {
    return step(database.sql(SEND), id, now);
  }

  /**
   * The patient's own therapist takes it on, or {@code by} does who stands in; false where it is
   * not this therapist's.
   */
  public boolean acknowledge(UUID id, PersonId therapist, PersonId by, Instant now) {
    var taking =
        database.sql(ACKNOWLEDGE).param("therapist", therapist.value()).param("by", by.value());
    return step(taking, id, now);
  }

  /** What is open about this patient is another therapist's from now on. */
  public void passOn(PersonId patient, PersonId to) {
    database.sql(PASS_ON).param("patient", patient.value()).param("to", to.value()).update();
  }

  /** The therapist closes what has been acknowledged. Nothing else ever closes an alert. */
  public boolean close(UUID id, PersonId by, Reason reason, Instant now) {
    var closing = database.sql(CLOSE).param("by", by.value()).param("reason", code(reason));
    return step(closing, id, now);
  }

  /** Keeps what the patient tapped; the alert stays as it is. False if it was known. */
  public boolean note(UUID id, Reply reply, Instant now) {
    return step(database.sql(REPLY).param("reply", code(reply)), id, now);
  }

  /** What the patient has tapped below the red text, in order. */
  public List<Reply> replies(UUID id) {
    return database.sql(REPLIES).param("id", id).query(String.class).list().stream()
        .map(code -> Reply.valueOf(code.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** The alert of that id, in whatever state. */
  public Optional<Alert> find(UUID id) {
    return database.sql(BY_ID).param("id", id).query(Alerts::read).optional();
  }

  /** The oldest alert about a patient that is not closed. */
  public Optional<Alert> openAbout(PersonId patient) {
    return database
        .sql(OPEN_OF_PATIENT)
        .param("person", patient.value())
        .query(Alerts::read)
        .optional();
  }

  /** What is open about these patients, and what was detected since a moment; oldest first. */
  public List<Alert> about(Collection<PersonId> patients, Instant since) {
    return patients.isEmpty()
        ? List.of()
        : database
            .sql(ABOUT)
            .param(
                "patients",
                new SqlArrayValue("uuid", patients.stream().map(PersonId::value).toArray()))
            .param("since", at(since))
            .query(Alerts::read)
            .list();
  }

  /** Every alert that there ever was about a patient, oldest first. */
  public List<Alert> everAbout(PersonId patient) {
    return database
        .sql(EVER_OF_PATIENT)
        .param("person", patient.value())
        .query(Alerts::read)
        .list();
  }

  /** What nobody has taken on although it was detected at or before that moment, oldest first. */
  public List<Alert> unacknowledgedSince(Instant before) {
    return database.sql(UNACKNOWLEDGED).param("before", at(before)).query(Alerts::read).list();
  }

  /** Forgets all alerts about a patient, when the patient is erased. */
  public void removeOf(PersonId patient) {
    database.sql(REMOVE_REPLIES_OF).param("patient", patient.value()).update();
    database.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private static boolean step(JdbcClient.StatementSpec statement, UUID id, Instant now) {
    return statement.param("id", id).param("at", at(now)).update() == 1;
  }

  private static Alert read(ResultSet row, int number) throws SQLException {
    var category = row.getString("category");
    return new Alert(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("patient", UUID.class)),
        new PersonId(row.getObject("therapist", UUID.class)),
        Category.of(category)
            .orElseThrow(() -> new IllegalStateException("alert with category " + category)),
        moment(row, "detected"),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    var code = row.getString("state");
    return switch (code) {
      case "detected" -> new State.Detected();
      case "informed" -> new State.Informed(moment(row, "informed"));
      case "sent" -> new State.Sent(moment(row, "sent"));
      case "acknowledged" ->
          new State.Acknowledged(
              new PersonId(row.getObject("acknowledged_by", UUID.class)),
              moment(row, "acknowledged_at"));
      case "closed" -> new State.Closed(reason(row), moment(row, "closed_at"));
      default -> throw new IllegalStateException("alert in state " + code);
    };
  }

  private static Reason reason(ResultSet row) throws SQLException {
    return Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
