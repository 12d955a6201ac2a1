package carryover.letters;

import carryover.kernel.PersonId;
import carryover.kernel.Words;
import carryover.letters.Letter.Kind;
import carryover.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Keeps letters, sealed with the patient's own key. Each is written once and opened once; it is
 * told once in each chat.
 */
public final class Letters {
  private static final String WRITE =
      """
      insert into letter (id, patient, therapist, kind, about, sealed, written)
      values (:id, :patient, :therapist, :kind, :about, :sealed, :written)
      """;
  private static final String UNTOLD =
      """
      select distinct therapist, kind from letter
      where patient = :patient and told is null and opened is null
      """;
  private static final String TAKE_BACK_GOODBYE =
      """
      delete from letter
      where patient = :patient and kind = 'goodbye' and told is null and opened is null
      """;
  private static final String TAKE_BACK_ABOUT =
      """
      delete from letter
      where patient in (select id from unnest(cast(:patients as uuid array)) as asked(id))
        and about = :about
        and told is null and opened is null
      """;
  private static final String KNOW =
      """
      select distinct l.patient from unnest(cast(:patients as uuid array)) as asked(id)
      join letter l on l.patient = asked.id where l.about = :about
      """;
  private static final String SINCE =
      """
      select * from letter where patient = :patient and written >= :since order by written, id
      """;
  private static final String LINE =
      """
      select count(*) from letter where patient = :patient and opened is null and told >= :since
      """;
  private static final String TELL =
      "update letter set told = :now where patient = :patient and told is null";
  private static final String TELL_ANEW =
      "update letter set told = null where patient = :patient and opened is null";
  private static final String UNREAD =
      """
      select * from letter where patient = :patient and opened is null
      order by written, id for update
      """;
  private static final String OPEN =
      """
      update letter set opened = :now, told = coalesce(told, :now)
      where id in (:ids) and opened is null
      """;
  private static final String ALL =
      "select * from letter where patient = :patient order by written, id";
  private static final String REMOVE_OF = "delete from letter where patient = :patient";

  private final JdbcClient db;
  private final Vault vault;

  public Letters(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Keeps a new one; whoever writes it lets the patient know that it waits. */
  public void write(Letter letter) {
    var clear = letter.text().value().getBytes(StandardCharsets.UTF_8);
    db.sql(WRITE)
        .param("id", letter.id())
        .param("patient", letter.patient().value())
        .param("therapist", letter.therapist().value())
        .param("kind", letter.kind().name().toLowerCase(Locale.ROOT))
        .param("about", letter.about())
        .param("sealed", vault.seal(letter.patient(), clear))
        .param("written", stamp(letter.at()))
        .update();
  }

  /** That there is a letter of this kind from somebody, which the patient does not know of. */
  public record Untold(PersonId from, Kind kind) {}

  /** What the patient does not know of yet; empty when there is nothing. */
  public List<Untold> untold(PersonId patient) {
    return db.sql(UNTOLD)
        .param("patient", patient.value())
        .query((row, number) ->
            new Untold(
                new PersonId(row.getObject("therapist", UUID.class)), kind(row.getString("kind"))))
        .list();
  }

  /** Whether the patient was told since then of something that they have not read yet. */
  public boolean isUnreadSince(PersonId patient, Instant since) {
    return db.sql(LINE)
            .param("patient", patient.value())
            .param("since", stamp(since))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Takes back a goodbye; returns whether there was one of which the patient does not know. */
  public boolean takeBackGoodbye(PersonId patient) {
    return db.sql(TAKE_BACK_GOODBYE).param("patient", patient.value()).update() > 0;
  }

  /**
   * Takes back what these patients do not know of yet about something that will not be.
   *
   * @return those who know of it already
   */
  public Set<PersonId> takeBack(Collection<PersonId> patients, UUID about) {
    var ids = new SqlArrayValue("uuid", patients.stream().map(PersonId::value).toArray());
    db.sql(TAKE_BACK_ABOUT).param("patients", ids).param("about", about).update();
    return db
        .sql(KNOW)
        .param("patients", ids)
        .param("about", about)
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /** What was written to a patient since a moment, oldest first. */
  public List<Letter> since(PersonId patient, Instant since) {
    return db.sql(SINCE)
        .param("patient", patient.value())
        .param("since", stamp(since))
        .query(this::letter)
        .list();
  }

  /** The patient has been told of all that there are. */
  public void told(PersonId patient, Instant now) {
    db.sql(TELL).param("patient", patient.value()).param("now", stamp(now)).update();
  }

  /** What the patient has not read is told of anew: the line about it is out of their reach. */
  public void tellAnew(PersonId patient) {
    db.sql(TELL_ANEW).param("patient", patient.value()).update();
  }

  /** All that were not opened yet, oldest first; they stay locked until the transaction ends. */
  public List<Letter> unread(PersonId patient) {
    return db.sql(UNREAD).param("patient", patient.value()).query(this::letter).list();
  }

  /** These have been opened. */
  public void opened(Collection<Letter> letters, Instant now) {
    if (!letters.isEmpty()) {
      db.sql(OPEN)
          .param("ids", letters.stream().map(Letter::id).toList())
          .param("now", stamp(now))
          .update();
    }
  }

  /** All that were ever written to a patient, oldest first. */
  public List<Letter> of(PersonId patient) {
    return db.sql(ALL).param("patient", patient.value()).query(this::letter).list();
  }

  /** Forgets all of a patient's; only for erasure. */
  public void removeOf(PersonId patient) {
    db.sql(REMOVE_OF).param("patient", patient.value()).update();
  }

  private Letter letter(ResultSet row, int number) throws SQLException {
    var patient = new PersonId(row.getObject("patient", UUID.class));
    var clear = vault.open(patient, row.getBytes("sealed"));
    return new Letter(
        row.getObject("id", UUID.class),
        patient,
        new PersonId(row.getObject("therapist", UUID.class)),
        kind(row.getString("kind")),
        new Words(new String(clear, StandardCharsets.UTF_8)),
        row.getObject("written", OffsetDateTime.class).toInstant(),
        row.getObject("about", UUID.class));
  }

  private static Kind kind(String code) {
    return Kind.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static OffsetDateTime stamp(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
