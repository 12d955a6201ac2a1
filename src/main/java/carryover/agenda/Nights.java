package carryover.agenda;

import carryover.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the odd hours at which patients wrote; nobody else's, and nothing of what they wrote. */
public final class Nights {
  private static final String OF = "select * from odd_hours where patient = :patient";
  private static final String CHANGE =
      "update odd_hours set days = :days, rest_until = :rest where patient = :patient";
  private static final String ADD =
      "insert into odd_hours (patient, days, rest_until) values (:patient, :days, :rest)";
  private static final String REMOVE_OF = "delete from odd_hours where patient = :patient";

  private final JdbcClient db;

  public Nights(JdbcClient db) {
    this.db = db;
  }

  /** The odd hours of a patient, whose row in {@code person} must be locked. */
  public OddHours of(PersonId patient) {
    return db.sql(OF)
        .param("patient", patient.value())
        .query(Nights::oddHours)
        .optional()
        .orElse(OddHours.NONE);
  }

  /** Keeps them as they are now. */
  public void keep(PersonId patient, OddHours hours) {
    if (write(CHANGE, patient, hours) == 0) {
      write(ADD, patient, hours);
    }
  }

  /** Forgets them. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private int write(String sql, PersonId patient, OddHours hours) {
    var rest = hours.restUntil();
    return db.sql(sql)
        .param("patient", patient.value())
        .param("days", hours.line())
        .param("rest", rest == null ? null : rest.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static OddHours oddHours(ResultSet row, int number) throws SQLException {
    var rest = row.getObject("rest_until", OffsetDateTime.class);
    var days =
        Arrays.stream(row.getString("days").split(","))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    return new OddHours(days, rest == null ? null : rest.toInstant());
  }
}
