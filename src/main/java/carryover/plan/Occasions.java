package carryover.plan;

import carryover.agenda.Slot;
import carryover.kernel.PersonId;
import carryover.plan.Occasion.Ending;
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

/** All planned times and how each ended. */
public final class Occasions {
  private static final String ADD =
      """
      insert into occasion (id, assignment, patient, planned, due)
      select cast(:id as uuid), id, patient, :planned, :due from assignment where id = :assignment
      on conflict do nothing
      """;
  private static final String BY_ID = "select * from occasion where id = :id for update";
  private static final String ASK =
      """
      update occasion set offered = :now, due = null, offer = :offer
      where id in (:ids) and ending is null
      """;
  private static final String PUT_OFF =
      "update occasion set due = :due where id = :id and ending is null";
  private static final String END =
      """
      update occasion set ending = :ending, ended = :now, due = null
      where id = :id and ending is null
      """;
  private static final String FORGET = "delete from occasion where id = :id and offered is null";
  private static final String OPEN_OF =
      """
      select * from occasion where assignment = :assignment and ending is null order by planned
      """;
  private static final String OPEN =
      "select * from occasion where patient = :patient and ending is null order by planned";
  private static final String IN_OFFER =
      "select * from occasion where offer = :offer and ending is null order by planned";
  private static final String TAKEN =
      """
      select * from occasion where patient = :patient and planned >= :since
        and (ending is null or ending not in ('dropped', 'paused'))
      """;
  private static final String SINCE =
      """
      select * from occasion where patient = :patient and planned >= :since order by planned
      """;
  private static final String SINCE_OF_MANY =
      """
      select o.* from unnest(cast(:patients as uuid array)) as asked(id)
      join occasion o on o.patient = asked.id and o.planned >= :since
      order by o.planned
      """;
  private static final String REMOVE_OF = "delete from occasion where patient = :patient";

  private final JdbcClient db;

  public Occasions(JdbcClient db) {
    this.db = db;
  }

  /** Plans one; false when this moment is planned already. */
  public boolean plan(Slot slot) {
    return db.sql(ADD)
            .param("id", slot.id())
            .param("assignment", slot.course())
            .param("planned", slot.planned().atOffset(ZoneOffset.UTC))
            .param("due", slot.planned().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** The occasion with this id; the row stays locked until the transaction ends. */
  public Optional<Occasion> byId(UUID id) {
    return db.sql(BY_ID).param("id", id).query(Occasions::occasion).optional();
  }

  /** Notes that the patient was asked about these, in one message. */
  public void ask(List<UUID> ids, UUID offer, Instant now) {
    db.sql(ASK)
        .param("ids", ids)
        .param("offer", offer)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Notes when the patient wants to be asked again. */
  public void putOff(UUID id, Instant due) {
    db.sql(PUT_OFF).param("id", id).param("due", due.atOffset(ZoneOffset.UTC)).update();
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

  /** A patient's occasions that have not ended. */
  public List<Occasion> open(PersonId patient) {
    return db.sql(OPEN).param("patient", patient.value()).query(Occasions::occasion).list();
  }

  /** What was asked in one message and has not ended. */
  public List<Occasion> inOffer(UUID offer) {
    return db.sql(IN_OFFER).param("offer", offer).query(Occasions::occasion).list();
  }

  /** What was planned since a moment, but for what could not be asked or fell into a pause. */
  List<Occasion> taken(PersonId patient, Instant since) {
    return since(TAKEN, patient, since);
  }

  /** What was planned for a patient since a moment, by time. */
  public List<Occasion> since(PersonId patient, Instant since) {
    return since(SINCE, patient, since);
  }

  /** What was planned for many patients since a moment, by time. */
  public List<Occasion> since(Collection<PersonId> patients, Instant since) {
    return patients.isEmpty()
        ? List.of()
        : db.sql(SINCE_OF_MANY)
            .param(
                "patients",
                new SqlArrayValue("uuid", patients.stream().map(PersonId::value).toArray()))
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query(Occasions::occasion)
            .list();
  }

  /** Forgets all of a patient's. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private List<Occasion> since(String sql, PersonId patient, Instant since) {
    return db.sql(sql)
        .param("patient", patient.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Occasions::occasion)
        .list();
  }

  private static Occasion occasion(ResultSet row, int number) throws SQLException {
    var due = row.getObject("due", OffsetDateTime.class);
    var offered = row.getObject("offered", OffsetDateTime.class);
    var ending = row.getString("ending");
    return new Occasion(
        row.getObject("id", UUID.class),
        row.getObject("assignment", UUID.class),
        row.getObject("planned", OffsetDateTime.class).toInstant(),
        due == null ? null : due.toInstant(),
        offered == null ? null : offered.toInstant(),
        row.getObject("offer", UUID.class),
        ending == null ? null : Ending.valueOf(ending.toUpperCase(Locale.ROOT)));
  }
}
