package carryover.people;

import carryover.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** What is remembered of the contact between a therapist and each patient. */
public final class Contacts {
  private static final String SESSION =
      """
      update contact set last_session = :at, called_off = false,
        session_before = case when last_session <= :now and not called_off then last_session
          else session_before end,
        session_earlier = case when last_session <= :now and not called_off then session_before
          else session_earlier end
      where patient = :patient
      """;
  private static final String CALLED_OFF =
      """
      update contact set called_off = true where patient = :patient and last_session > :now
      """;
  private static final String BEFORE =
      """
      select c.patient, case when c.last_session <= :now and not c.called_off then c.last_session
          when c.session_before <= :now then c.session_before
          else c.session_earlier end
      from unnest(cast(:patients as uuid array)) as asked(id)
      join contact c on c.patient = asked.id
      """;
  private static final String ASKED =
      "update contact set asked_again = :at where patient = :patient";
  private static final String SEEN = "update contact set seen = :at where patient = :patient";
  private static final String TALKED = "update contact set talked = :at where patient = :patient";
  private static final String WISH = "update contact set wish_told = :at where patient = :patient";
  private static final String DISCHARGED =
      "update contact set discharged = :at where patient = :patient";
  private static final String TAKEN_BACK =
      "update contact set discharged = null where patient = :patient";
  private static final String ADD =
      "insert into contact (patient) values (:patient) on conflict do nothing";
  private static final String TALKED_WITH =
      """
      select c.patient, c.talked from unnest(cast(:patients as uuid array)) as asked(id)
      join contact c on c.patient = asked.id
      """;
  private static final String OFFER =
      "update contact set offered_to = :to, offered_at = :at where patient = :patient";
  private static final String OF = "select * from contact where patient = :patient";
  private static final String REMOVE_OF = "delete from contact where patient = :patient";

  private final JdbcClient db;

  public Contacts(JdbcClient db) {
    this.db = db;
  }

  /** Remembers the session that was set last, and the two before that have begun. */
  public void sessionSet(PersonId patient, Instant session, Instant now) {
    db.sql(ADD).param("patient", patient.value()).update();
    db.sql(SESSION)
        .param("patient", patient.value())
        .param("at", session.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Remembers that the session that was set last will not be, if it is still to come. */
  public void sessionCalledOff(PersonId patient, Instant now) {
    db.sql(CALLED_OFF)
        .param("patient", patient.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * The last session that has begun by then, of the three that are remembered; empty when none ever
   * has.
   */
  public Optional<Instant> sessionBefore(PersonId patient, Instant now) {
    return Optional.ofNullable(sessionsBefore(List.of(patient), now).get(patient));
  }

  /** The same for many; whoever never had one is not in it. */
  public Map<PersonId, Instant> sessionsBefore(Collection<PersonId> patients, Instant now) {
    if (patients.isEmpty()) {
      return Map.of();
    }
    var before =
        db.sql(BEFORE)
            .param("patients", array(patients))
            .param("now", now.atOffset(ZoneOffset.UTC));
    return moments(before);
  }

  /** When each of these was last talked with; whoever never was is not in it. */
  public Map<PersonId, Instant> lastTalked(Collection<PersonId> patients) {
    if (patients.isEmpty()) {
      return Map.of();
    }
    return moments(db.sql(TALKED_WITH).param("patients", array(patients)));
  }

  private static SqlArrayValue array(Collection<PersonId> patients) {
    return new SqlArrayValue("uuid", patients.stream().map(PersonId::value).toArray());
  }

  private static Map<PersonId, Instant> moments(JdbcClient.StatementSpec query) {
    var moments = new HashMap<PersonId, Instant>();
    query.query(row -> {
      var patient = new PersonId(row.getObject(1, UUID.class));
      instant(row.getObject(2, OffsetDateTime.class)).ifPresent(at -> moments.put(patient, at));
    });
    return moments;
  }

  /** The session that was set last, also when it has passed; empty when none ever was. */
  public Optional<Instant> lastSession(PersonId patient) {
    return moment("last_session", patient);
  }

  /** Remembers that the therapist asks somebody who had gone silent. */
  public void askedAgain(PersonId patient, Instant now) {
    keep(ASKED, patient, now);
  }

  /** When the therapist last asked somebody who had gone silent. */
  public Optional<Instant> lastAskedAgain(PersonId patient) {
    return moment("asked_again", patient);
  }

  /** Remembers that the therapist has read what the patient told. */
  public void seen(PersonId patient, Instant now) {
    keep(SEEN, patient, now);
  }

  /** When the therapist last said that they have read what the patient told. */
  public Optional<Instant> lastSeen(PersonId patient) {
    return moment("seen", patient);
  }

  /** Remembers that the two have talked about what the patient told. */
  public void talked(PersonId patient, Instant now) {
    keep(TALKED, patient, now);
  }

  /** When the two last talked about what the patient told. */
  public Optional<Instant> lastTalked(PersonId patient) {
    return moment("talked", patient);
  }

  /** Remembers that the therapist was told that this patient would like to talk. */
  public void wishTold(PersonId patient, Instant now) {
    keep(WISH, patient, now);
  }

  /** When the therapist was last told that this patient would like to talk. */
  public Optional<Instant> lastWishTold(PersonId patient) {
    return moment("wish_told", patient);
  }

  /** A patient who is offered to a colleague for good, who has not answered yet. */
  public record Offered(PersonId to, Instant at) {}

  /** Remembers whom this patient is offered to, in place of anybody before; null for nobody. */
  public void offer(PersonId patient, @Nullable PersonId colleague, Instant now) {
    db.sql(ADD).param("patient", patient.value()).update();
    db.sql(OFFER)
        .param("patient", patient.value())
        .param("to", colleague == null ? null : colleague.value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whom this patient is offered to. */
  public Optional<Offered> offered(PersonId patient) {
    return db
        .sql(OF)
        .param("patient", patient.value())
        .query((row, number) -> offered(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Offered> offered(ResultSet row) throws SQLException {
    var to = row.getObject("offered_to", UUID.class);
    var at = row.getObject("offered_at", OffsetDateTime.class);
    return to == null
        ? Optional.empty()
        : Optional.of(new Offered(new PersonId(to), at.toInstant()));
  }

  /** Remembers when the therapy here ended. */
  public void discharged(PersonId patient, Instant now) {
    keep(DISCHARGED, patient, now);
  }

  /** The therapy goes on after all. */
  public void takenBack(PersonId patient) {
    db.sql(TAKEN_BACK).param("patient", patient.value()).update();
  }

  /** When the therapy here ended; empty while it goes on. */
  public Optional<Instant> dischargedAt(PersonId patient) {
    return moment("discharged", patient);
  }

  /** Forgets it. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private void keep(String sql, PersonId patient, Instant at) {
    db.sql(ADD).param("patient", patient.value()).update();
    db.sql(sql).param("patient", patient.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private Optional<Instant> moment(String column, PersonId patient) {
    return db
        .sql(OF)
        .param("patient", patient.value())
        .query((row, number) -> instant(row.getObject(column, OffsetDateTime.class)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
    return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
  }
}
