package carryover.plan;

import carryover.kernel.PersonId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who made a break: what a patient took is the patient's, and nobody ends it behind their back. */
public final class BreakMakers {
  private static final String OF_ALL = "update person set paused_by = :by where id = :id";
  private static final String OF_ONE = "update assignment set paused_by = :by where id = :id";
  private static final String ALL =
      "select count(*) from person where id = :id and paused_by is not null";
  private static final String SINGLE =
      "select id from assignment where patient = :patient and paused_by is not null";

  private final JdbcClient db;

  public BreakMakers(JdbcClient db) {
    this.db = db;
  }

  /**
   * Keeps who made a break from everything.
   *
   * @param by the therapist, or null for the patient, or where it is over
   */
  void keep(PersonId patient, @Nullable PersonId by) {
    keep(OF_ALL, patient.value(), by);
  }

  /** The same for a break from one exercise. */
  void keep(Assignment one, @Nullable PersonId by) {
    keep(OF_ONE, one.id(), by);
  }

  boolean isTherapists(PersonId patient) {
    return db.sql(ALL).param("id", patient.value()).query(Integer.class).single() > 0;
  }

  /** The patient's exercises of which a therapist made the break. */
  Set<UUID> ofTherapists(PersonId patient) {
    return Set.copyOf(db.sql(SINGLE).param("patient", patient.value()).query(UUID.class).list());
  }

  private void keep(String sql, UUID id, @Nullable PersonId by) {
    db.sql(sql).param("by", by == null ? null : by.value()).param("id", id).update();
  }
}
