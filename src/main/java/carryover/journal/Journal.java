package carryover.journal;

import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import carryover.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import tools.jackson.databind.json.JsonMapper;

/** What patients reported, append-only and sealed with each patient's own key. */
public final class Journal {
  private static final String ADD =
      """
      insert into entry (id, patient, kind, about, occasion, noted_at, sealed)
      values (:id, :patient, :kind, :about, :occasion, :at, :sealed)
      """;
  private static final String SINCE =
      "select * from entry where patient = :patient and noted_at >= :since order by noted_at,"
          + " place";
  private static final String SINCE_OF_MANY =
      """
      select e.* from unnest(cast(:patients as uuid array)) as asked(id)
      join entry e on e.patient = asked.id and e.noted_at >= :since
      order by e.noted_at, e.place
      """;
  private static final String LAST_OF_MANY =
      """
      select e.patient, max(e.noted_at) from unnest(cast(:patients as uuid array)) as asked(id)
      join entry e on e.patient = asked.id group by e.patient
      """;
  private static final String LAST_REPORTS =
      """
      select * from entry where about = :about and kind = 'completion_report'
      order by noted_at desc, place desc fetch first 10 rows only
      """;
  private static final String ABOUT =
      """
      select * from entry where about = :about and patient = :patient and kind <> 'agreement'
      order by noted_at, place
      """;
  private static final String ANYTHING_ABOUT =
      """
      select 1 from entry where about = :about and patient = :patient and kind <> 'agreement'
      fetch first 1 row only
      """;
  private static final String ON_SHEETS =
      """
      select * from entry where patient = :patient and kind in (:sheets)
      order by noted_at, place
      """;
  private static final String REMOVE_OF = "delete from entry where patient = :patient";

  private final JdbcClient db;
  private final Vault vault;
  private final JsonMapper json;

  public Journal(JdbcClient db, Vault vault, JsonMapper json) {
    this.db = db;
    this.vault = vault;
    this.json = json;
  }

  private record Sealed(
      Map<String, Answer> fields, Set<String> secret, @Nullable Boolean correction) {}

  /** Writes an entry. */
  public void add(Entry entry) {
    var clear =
        json.writeValueAsBytes(
            new Sealed(entry.fields(), entry.secret(), entry.correction() ? true : null));
    db.sql(ADD)
        .param("id", UUID.randomUUID())
        .param("patient", entry.patient().value())
        .param("kind", entry.kind().code())
        .param("about", entry.about())
        .param("occasion", entry.occasion())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("sealed", vault.seal(entry.patient(), clear))
        .update();
  }

  /** A patient's entries since a moment, oldest first. */
  public List<Entry> since(PersonId patient, Instant since) {
    return db.sql(SINCE)
        .param("patient", patient.value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(this::entry)
        .list();
  }

  /** The entries of many patients, each since a moment of their own; oldest first. */
  public List<Entry> since(Map<PersonId, Instant> starts) {
    if (starts.isEmpty()) {
      return List.of();
    }
    var open = vault.opening(starts.keySet());
    var entries = new ArrayList<Entry>();
    db.sql(SINCE_OF_MANY)
        .param("patients", array(starts.keySet()))
        .param("since", Collections.min(starts.values()).atOffset(ZoneOffset.UTC))
        .query(row -> {
          var start = starts.get(new PersonId(row.getObject("patient", UUID.class)));
          var at = row.getObject("noted_at", OffsetDateTime.class).toInstant();
          if (start != null && !at.isBefore(start)) { // to open it is the dear part
            entries.add(entry(row, open));
          }
        });
    return entries;
  }

  /** When each of these patients last reported anything; whoever never did is not in it. */
  public Map<PersonId, Instant> lastOf(Collection<PersonId> patients) {
    var last = new HashMap<PersonId, Instant>();
    if (!patients.isEmpty()) {
      db.sql(LAST_OF_MANY)
          .param("patients", array(patients))
          .query(row -> {
            var patient = new PersonId(row.getObject(1, UUID.class));
            last.put(patient, row.getObject(2, OffsetDateTime.class).toInstant());
          });
    }
    return last;
  }

  /**
   * What a patient reported about one of their assignments, oldest first; how they answered while
   * it was agreed on is no report.
   */
  public List<Entry> about(PersonId patient, UUID assignment) {
    return db.sql(ABOUT)
        .param("about", assignment)
        .param("patient", patient.value())
        .query(this::entry)
        .list();
  }

  /** What a patient ever wrote on any of these sheets, oldest first. */
  public List<Entry> on(PersonId patient, Set<String> sheets) {
    return sheets.isEmpty()
        ? List.of()
        : db.sql(ON_SHEETS)
            .param("patient", patient.value())
            .param("sheets", sheets)
            .query(this::entry)
            .list();
  }

  /** Whether a patient reported anything about an assignment. */
  public boolean hasAnythingAbout(PersonId patient, UUID assignment) {
    return db.sql(ANYTHING_ABOUT)
        .param("about", assignment)
        .param("patient", patient.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** What the patient noticed or learned when they last reported on an assignment. */
  public Optional<String> lastLearned(UUID assignment) {
    return db.sql(LAST_REPORTS).param("about", assignment).query(this::entry).list().stream()
        .flatMap(entry -> entry.words("learned_text").stream())
        .findFirst();
  }

  /** Forgets all of a patient's entries; only for erasure on request. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  // A long list after "in" is gone through for every row in H2; an array is joined.
  private static SqlArrayValue array(Collection<PersonId> patients) {
    return new SqlArrayValue("uuid", patients.stream().map(PersonId::value).toArray());
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    return entry(row, vault::open);
  }

  private Entry entry(ResultSet row, Vault.Opening sealed) throws SQLException {
    var patient = new PersonId(row.getObject("patient", UUID.class));
    var clear = json.readValue(sealed.open(patient, row.getBytes("sealed")), Sealed.class);
    return new Entry(
        patient,
        RecordKind.named(row.getString("kind")),
        row.getObject("about", UUID.class),
        row.getObject("occasion", UUID.class),
        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
        clear.fields(),
        clear.secret(),
        Boolean.TRUE.equals(clear.correction()));
  }
}
