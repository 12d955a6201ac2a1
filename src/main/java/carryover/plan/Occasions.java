package carryover.plan;

import carryover.kernel.PersonId;
import carryover.plan.Occasion.Ending;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All planned times and how each ended. */
public final class Occasions {
  private static final String ADD =
      """
      insert into occasion (id, assignment, patient, planned)
      select cast(:id as uuid), id, patient, :planned from assignment where id = :assignment
      on conflict do nothing
      """;
  private static final String BY_ID = "select * from occasion where id = :id for update";
  private static final String OFFER = "update occasion set offered = :now where id = :id";
  private static final String END =
      "update occasion set ending = :ending, ended = :now where id = :id and ending is null";
  private static final String FORGET = "delete from occasion where id = :id and offered is null";
  private static final String OPEN_OF =
      """
      select * from occasion where assignment = :assignment and ending is null order by planned
      """;
  private static final String OFFERED_SINCE =
      "select count(*) from occasion where patient = :patient and offered >= :since";
  private static final String SINCE =
      """
      select * from occasion where patient = :patient and planned >= :since order by planned
      """;
  private static final String REMOVE_OF = "delete from occasion where patient = :patient";

  private final JdbcClient db;

  public Occasions(JdbcClient db) {
    this.db = db;
  }

  /** Plans one; empty when this moment is planned already. */
  public Optional<UUID> plan(UUID assignment, Instant planned) {
    var id = UUID.randomUUID();
    int added =
        db.sql(ADD)
            .param("id", id)
            .param("assignment", assignment)
            .param("planned", planned.atOffset(ZoneOffset.UTC))
            .update();
    return added > 0 ? Optional.of(id) : Optional.empty();
  }

  /** The occasion with this id; the row stays locked until the transaction ends. */
  public Optional<Occasion> byId(UUID id) {
    return db.sql(BY_ID).param("id", id).query(Occasions::occasion).optional();
  }

  /** Notes that the patient was asked. */
  public void offer(UUID id, Instant now) {
    db.sql(OFFER).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Ends one; false when it had ended before, which stands. */
  public boolean end(UUID id, Ending ending, Instant now) {
    return db.sql(END)
            .param("id", id)
            .param("ending", ending.name().toLowerCase(Locale.ROOT))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Forgets one that was planned and that nobody was asked about. */
  public void forget(UUID id) {
    db.sql(FORGET).param("id", id).update();
  }

  /** The occasions of an assignment that have not ended. */
  public List<Occasion> openOf(UUID assignment) {
    return db.sql(OPEN_OF).param("assignment", assignment).query(Occasions::occasion).list();
  }

  /** How many a patient was asked about since a moment. */
  public int offeredSince(PersonId patient, Instant since) {
    return db.sql(OFFERED_SINCE)
        .param("patient", patient.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  /** What was planned for a patient since a moment, by time. */
  public List<Occasion> since(PersonId patient, Instant since) {
    return db.sql(SINCE)
        .param("patient", patient.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Occasions::occasion)
        .list();
  }

  /** Forgets all of a patient's. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private static Occasion occasion(ResultSet row, int number) throws SQLException {
    var offered = row.getObject("offered", OffsetDateTime.class);
    var ending = row.getString("ending");
    return new Occasion(
        row.getObject("id", UUID.class),
        row.getObject("assignment", UUID.class),
        row.getObject("planned", OffsetDateTime.class).toInstant(),
        offered == null ? null : offered.toInstant(),
        ending == null ? null : Ending.valueOf(ending.toUpperCase(Locale.ROOT)));
  }
}
