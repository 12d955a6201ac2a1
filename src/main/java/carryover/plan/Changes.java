package carryover.plan;

import carryover.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a therapist last changed what about an exercise; a point to consider is settled by it. */
public final class Changes {
  private static final String OF_PATIENT =
      """
      select id, stepped, time_asked, break_made from assignment
      where patient = :patient and status <> 'ended'
      """;

  private static final String BREAK_FROM_ALL =
      "update assignment set break_made = :now where patient = :patient and status <> 'ended'";

  private final JdbcClient db;

  public Changes(JdbcClient db) {
    this.db = db;
  }

  /** What was changed. */
  public enum What {
    /** One step easier or harder. */
    STEP("update assignment set stepped = :now where id = :id", "stepped"),
    /** The patient was asked to choose another time. */
    TIME("update assignment set time_asked = :now where id = :id", "time_asked"),
    BREAK("update assignment set break_made = :now where id = :id", "break_made");

    private final String sql;
    private final String column;

    What(String sql, String column) {
      this.sql = sql;
      this.column = column;
    }
  }

  /** Remembers a change. */
  public void note(Assignment one, What what, Instant now) {
    db.sql(what.sql).param("now", now.atOffset(ZoneOffset.UTC)).param("id", one.id()).update();
  }

  /** Remembers that a therapist made a break from everything, for each exercise that goes on. */
  public void noteBreak(PersonId patient, Instant now) {
    db.sql(BREAK_FROM_ALL)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("patient", patient.value())
        .update();
  }

  /** The last changes of a patient's exercises that go on, by the exercise. */
  public Map<UUID, Map<What, Instant>> of(PersonId patient) {
    var all = new HashMap<UUID, Map<What, Instant>>();
    db.sql(OF_PATIENT)
        .param("patient", patient.value())
        .query(row -> {
          all.put(row.getObject("id", UUID.class), changes(row));
        });
    return all;
  }

  private static Map<What, Instant> changes(ResultSet row) throws SQLException {
    var changes = new EnumMap<What, Instant>(What.class);
    for (var each : What.values()) {
      Optional.ofNullable(row.getObject(each.column, OffsetDateTime.class))
          .ifPresent(at -> changes.put(each, at.toInstant()));
    }
    return changes;
  }
}
