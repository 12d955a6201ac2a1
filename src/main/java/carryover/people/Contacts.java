package carryover.people;

import carryover.kernel.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is remembered of the contact between a therapist and each patient. */
public final class Contacts {
  private static final String SESSION =
      "update contact set last_session = :at where patient = :patient";
  private static final String ASKED =
      "update contact set asked_again = :at where patient = :patient";
  private static final String SEEN = "update contact set seen = :at where patient = :patient";
  private static final String TALKED = "update contact set talked = :at where patient = :patient";
  private static final String ADD =
      "insert into contact (patient) values (:patient) on conflict do nothing";
  private static final String LAST_SESSION =
      "select last_session from contact where patient = :patient";
  private static final String ASKED_AGAIN =
      "select asked_again from contact where patient = :patient";
  private static final String LAST_SEEN = "select seen from contact where patient = :patient";
  private static final String LAST_TALKED = "select talked from contact where patient = :patient";
  private static final String REMOVE_OF = "delete from contact where patient = :patient";

  private final JdbcClient db;

  public Contacts(JdbcClient db) {
    this.db = db;
  }

  /** Remembers the session that was set last. */
  public void sessionSet(PersonId patient, Instant session) {
    keep(SESSION, patient, session);
  }

  /** The session that was set last, also when it has passed; empty when none ever was. */
  public Optional<Instant> lastSession(PersonId patient) {
    return moment(LAST_SESSION, patient);
  }

  /** Remembers that the therapist asks somebody who had gone silent. */
  public void askedAgain(PersonId patient, Instant now) {
    keep(ASKED, patient, now);
  }

  /** When the therapist last asked somebody who had gone silent. */
  public Optional<Instant> lastAskedAgain(PersonId patient) {
    return moment(ASKED_AGAIN, patient);
  }

  /** Remembers that the therapist has read what the patient told. */
  public void seen(PersonId patient, Instant now) {
    keep(SEEN, patient, now);
  }

  /** When the therapist last said that they have read what the patient told. */
  public Optional<Instant> lastSeen(PersonId patient) {
    return moment(LAST_SEEN, patient);
  }

  /** Remembers that the two have talked about what the patient told. */
  public void talked(PersonId patient, Instant now) {
    keep(TALKED, patient, now);
  }

  /** When the two last talked about what the patient told. */
  public Optional<Instant> lastTalked(PersonId patient) {
    return moment(LAST_TALKED, patient);
  }

  /** Forgets it. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private void keep(String sql, PersonId patient, Instant at) {
    db.sql(ADD).param("patient", patient.value()).update();
    db.sql(sql).param("patient", patient.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private Optional<Instant> moment(String sql, PersonId patient) {
    return db
        .sql(sql)
        .param("patient", patient.value())
        .query((row, number) -> instant(row.getObject(1, OffsetDateTime.class)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
    return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
  }
}
