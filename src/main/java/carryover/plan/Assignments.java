package carryover.plan;

import carryover.kernel.PersonId;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.rhythm.Rhythm;
import carryover.vault.Vault;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import tools.jackson.databind.json.JsonMapper;

/** All assignments; what a patient said about them is sealed. */
public final class Assignments {
  private static final String ADD =
      """
      insert into assignment (id, patient, therapist, script, version, rhythm, status, sealed,
        minutes, easier_allowed, harder_allowed, fade_after_weeks, thinning, paused_until, ends,
        created)
      values (:id, :patient, :therapist, :script, :version, :rhythm, :status, :sealed,
        :minutes, :easier, :harder, :fade, :thinning, :paused, :ends, :created)
      on conflict do nothing
      """;
  private static final String CHANGE =
      """
      update assignment set script = :script, version = :version, rhythm = :rhythm,
        status = :status, sealed = :sealed, minutes = :minutes, easier_allowed = :easier,
        harder_allowed = :harder, fade_after_weeks = :fade, thinning = :thinning,
        paused_until = :paused, ends = :ends
      where id = :id
      """;
  private static final String BY_ID = "select * from assignment where id = :id for update";
  private static final String OF_PATIENT =
      "select * from assignment where patient = :patient and status <> 'ended' order by created,"
          + " id";
  private static final String EVER_OF_PATIENT =
      "select * from assignment where patient = :patient order by created, id";
  private static final String EVER_OF_PATIENTS =
      """
      select a.* from unnest(cast(:patients as uuid array)) as asked(id)
      join assignment a on a.patient = asked.id
      order by a.created, a.id
      """;
  private static final String OF_THERAPIST =
      "select * from assignment where therapist = :therapist order by created, id";
  private static final String LAST_BY =
      "select script, max(created) as last from assignment where therapist = :therapist"
          + " group by script order by last desc fetch first :most rows only";
  private static final String PASS_ON =
      """
      update assignment set therapist = :to where patient in (:patients) and status <> 'ended'
      """;
  private static final String REMOVE = "delete from assignment where id = :id";
  private static final String REMOVE_OF = "delete from assignment where patient = :patient";

  private final JdbcClient db;
  private final Vault vault;
  private final JsonMapper json;

  public Assignments(JdbcClient db, Vault vault, JsonMapper json) {
    this.db = db;
    this.vault = vault;
    this.json = json;
  }

  /** Keeps a new assignment; false when its id is known already, as after a second tap. */
  public boolean add(Assignment assignment) {
    return write(ADD, assignment)
            .param("patient", assignment.patient().value())
            .param("therapist", assignment.therapist().value())
            .param("created", assignment.created().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** The assignment with this id; the row stays locked until the transaction ends. */
  public Optional<Assignment> byId(UUID id) {
    return db.sql(BY_ID).param("id", id).query(this::assignment).optional();
  }

  /** What a patient has that has not ended, oldest first. */
  public List<Assignment> of(PersonId patient) {
    return db.sql(OF_PATIENT).param("patient", patient.value()).query(this::assignment).list();
  }

  /** Everything that a patient ever had, oldest first. */
  public List<Assignment> everOf(PersonId patient) {
    return db.sql(EVER_OF_PATIENT).param("patient", patient.value()).query(this::assignment).list();
  }

  /** Everything that many patients ever had, oldest first. */
  public List<Assignment> everOf(Collection<PersonId> patients) {
    if (patients.isEmpty()) {
      return List.of();
    }
    var open = vault.opening(patients);
    return db.sql(EVER_OF_PATIENTS)
        .param(
            "patients", new SqlArrayValue("uuid", patients.stream().map(PersonId::value).toArray()))
        .query((row, number) -> assignment(row, open))
        .list();
  }

  /** What is not over of these patients is another therapist's from now on. */
  public void passOn(Collection<PersonId> patients, PersonId to) {
    if (!patients.isEmpty()) {
      db.sql(PASS_ON)
          .param("patients", patients.stream().map(PersonId::value).toList())
          .param("to", to.value())
          .update();
    }
  }

  /** Everything that a therapist ever assigned, oldest first. */
  public List<Assignment> by(PersonId therapist) {
    return db.sql(OF_THERAPIST)
        .param("therapist", therapist.value())
        .query(this::assignment)
        .list();
  }

  /** The scripts that a therapist assigned last, by name, the latest first. */
  public List<String> lastBy(PersonId therapist, int most) {
    return db.sql(LAST_BY)
        .param("therapist", therapist.value())
        .param("most", most)
        .query((row, number) -> row.getString("script"))
        .list();
  }

  /** Forgets an assignment that nothing was planned for, as if it had never been. */
  void remove(UUID id) {
    db.sql(REMOVE).param("id", id).update();
  }

  /** Keeps an assignment as it is now. */
  public void change(Assignment assignment) {
    write(CHANGE, assignment).update();
  }

  private JdbcClient.StatementSpec write(String sql, Assignment assignment) {
    var terms = assignment.terms();
    return db.sql(sql)
        .param("id", assignment.id())
        .param("script", assignment.script())
        .param("version", assignment.version())
        .param("rhythm", assignment.rhythm().toString())
        .param("status", assignment.status().name().toLowerCase(Locale.ROOT))
        .param("sealed", sealed(assignment))
        .param("minutes", terms.minutes())
        .param("easier", terms.easierAllowed())
        .param("harder", terms.harderAllowed())
        .param("fade", terms.fadeAfterWeeks())
        .param("thinning", terms.thinning())
        .param("paused", stamp(terms.pausedUntil()))
        .param("ends", stamp(terms.ends()));
  }

  /** Forgets everything assigned to a patient. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private byte[] sealed(Assignment assignment) {
    return vault.seal(assignment.patient(), json.writeValueAsBytes(assignment.agreement()));
  }

  private Assignment assignment(ResultSet row, int number) throws SQLException {
    return assignment(row, vault::open);
  }

  private Assignment assignment(ResultSet row, Vault.Opening sealed) throws SQLException {
    var patient = new PersonId(row.getObject("patient", UUID.class));
    return new Assignment(
        row.getObject("id", UUID.class),
        patient,
        new PersonId(row.getObject("therapist", UUID.class)),
        row.getString("script"),
        row.getInt("version"),
        Rhythm.of(row.getString("rhythm")),
        json.readValue(sealed.open(patient, row.getBytes("sealed")), Agreement.class),
        terms(row),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getObject("created", OffsetDateTime.class).toInstant());
  }

  private static Terms terms(ResultSet row) throws SQLException {
    return new Terms(
        row.getInt("minutes"),
        row.getBoolean("easier_allowed"),
        row.getBoolean("harder_allowed"),
        row.getObject("fade_after_weeks", Integer.class),
        row.getInt("thinning"),
        instant(row, "paused_until"),
        instant(row, "ends"));
  }

  private static @Nullable OffsetDateTime stamp(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
