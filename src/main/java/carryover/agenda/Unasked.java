package carryover.agenda;

import carryover.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the messages that patients did not ask for, so that a day has no more than its budget. */
public final class Unasked {
  private static final Duration KEPT = Duration.ofDays(3);

  private static final String NOTE = "insert into unasked (patient, sent) values (:patient, :sent)";
  private static final String SINCE =
      "select count(*) from unasked where patient = :patient and sent >= :since";
  private static final String FORGET = "delete from unasked where sent < :before";
  private static final String REMOVE_OF = "delete from unasked where patient = :patient";

  private final JdbcClient db;

  public Unasked(JdbcClient db) {
    this.db = db;
  }

  /** Notes one that is sent now. */
  public void note(PersonId patient, Instant now) {
    db.sql(NOTE)
        .param("patient", patient.value())
        .param("sent", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** How many were sent on the local day of this moment. */
  public int today(PersonId patient, Instant now, ZoneId zone) {
    var midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    return db.sql(SINCE)
        .param("patient", patient.value())
        .param("since", midnight.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  /** Forgets those that no day counts any more. */
  public void forgetOld(Instant now) {
    db.sql(FORGET).param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
  }

  /** Forgets all of a patient's. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }
}
