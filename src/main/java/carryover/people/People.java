package carryover.people;

import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.rhythm.QuietHours;
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

/** Everybody who joined. */
public final class People {
  private static final String ADD =
      """
      insert into person (id, role, chat, therapist, label, language, formal, zone, quiet_from,
        quiet_until, digest_days, digest_time, standing, paused_until, silent_check_ins,
        next_session, since)
      values (:id, :role, :chat, :therapist, :label, :language, :formal, :zone, :quietFrom,
        :quietUntil, :digestDays, :digestTime, :standing, :pausedUntil, :silent, :nextSession,
        :since)
      """;
  private static final String CHANGE =
      """
      update person set therapist = :therapist, label = :label, language = :language,
        formal = :formal, zone = :zone, quiet_from = :quietFrom, quiet_until = :quietUntil,
        digest_days = :digestDays, digest_time = :digestTime, standing = :standing,
        paused_until = :pausedUntil, silent_check_ins = :silent, next_session = :nextSession
      where id = :id
      """;
  private static final String BY_CHAT = "select * from person where chat = :chat for update";
  private static final String BY_ID = "select * from person where id = :id";
  private static final String LOCK = "select * from person where id = :id for update";
  private static final String PATIENTS_OF =
      """
      select * from person where therapist = :therapist and standing <> 'discharged'
      order by lower(label), since
      """;
  private static final String DISCHARGED_OF =
      """
      select * from person where therapist = :therapist and standing = 'discharged'
      order by lower(label), since
      """;
  private static final String PATIENTS_OF_ALL =
      """
      select * from person where therapist in (:therapists) and standing <> 'discharged'
      order by lower(label), since
      """;
  private static final String COLLEAGUES =
      """
      select * from person where role = 'therapist' and id <> :therapist order by lower(label), since
      """;
  private static final String THERAPISTS = "select count(*) from person where role = 'therapist'";
  private static final String MOVE = "update person set chat = :chat where id = :id";
  private static final String REMOVE = "delete from person where id = :id";

  private final JdbcClient db;

  public People(JdbcClient db) {
    this.db = db;
  }

  /** Whoever has this chat; the row stays locked until the transaction ends. */
  public Optional<Person> byChat(ChatId chat) {
    return db.sql(BY_CHAT).param("chat", chat.value()).query(PersonRow::person).optional();
  }

  /** Whoever has this id. */
  public Optional<Person> byId(PersonId id) {
    return db.sql(BY_ID).param("id", id.value()).query(PersonRow::person).optional();
  }

  /** Whoever has this id; the row stays locked until the transaction ends. */
  public Optional<Person> lock(PersonId id) {
    return db.sql(LOCK).param("id", id.value()).query(PersonRow::person).optional();
  }

  /**
   * The therapist with this id.
   *
   * @throws IllegalStateException when there is none
   */
  public Person.Therapist therapist(PersonId id) {
    return byId(id)
        .filter(Person.Therapist.class::isInstance)
        .map(Person.Therapist.class::cast)
        .orElseThrow(() -> new IllegalStateException("no therapist " + id));
  }

  /** A patient, but only if this therapist treats them. */
  public Optional<Person.Patient> patientOf(PersonId therapist, PersonId patient) {
    return byId(patient)
        .filter(Person.Patient.class::isInstance)
        .map(Person.Patient.class::cast)
        .filter(found -> found.therapist().equals(therapist));
  }

  /** Those of a therapist's patients whose therapy here has ended, by label. */
  public List<Person.Patient> dischargedOf(PersonId therapist) {
    return db
        .sql(DISCHARGED_OF)
        .param("therapist", therapist.value())
        .query(PersonRow::person)
        .list()
        .stream()
        .map(Person.Patient.class::cast)
        .toList();
  }

  /** A therapist's own patients, by label; without those who were discharged. */
  public List<Person.Patient> patientsOf(PersonId therapist) {
    return db
        .sql(PATIENTS_OF)
        .param("therapist", therapist.value())
        .query(PersonRow::person)
        .list()
        .stream()
        .map(Person.Patient.class::cast)
        .toList();
  }

  /** The patients of all of these therapists, by label. */
  List<Person.Patient> patientsOf(Collection<PersonId> therapists) {
    return db
        .sql(PATIENTS_OF_ALL)
        .param("therapists", therapists.stream().map(PersonId::value).toList())
        .query(PersonRow::person)
        .list()
        .stream()
        .map(Person.Patient.class::cast)
        .toList();
  }

  /** Everybody else who treats patients in this practice, by name. */
  public List<Person.Therapist> colleaguesOf(PersonId therapist) {
    return db
        .sql(COLLEAGUES)
        .param("therapist", therapist.value())
        .query(PersonRow::person)
        .list()
        .stream()
        .map(Person.Therapist.class::cast)
        .toList();
  }

  /** Whether any therapist has joined. */
  public boolean anyTherapist() {
    return db.sql(THERAPISTS).query(Integer.class).single() > 0;
  }

  /** Keeps a new person. */
  public void add(Person person, Instant since) {
    write(ADD, person)
        .param("role", person instanceof Person.Therapist ? "therapist" : "patient")
        .param("chat", person.chat().value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Keeps a person as they are now. */
  public void change(Person person) {
    write(CHANGE, person).update();
  }

  /** From now on a person is met in this chat; nobody else may have it. */
  public void move(PersonId id, ChatId chat) {
    db.sql(MOVE).param("id", id.value()).param("chat", chat.value()).update();
  }

  /** Forgets a person; everything that refers to them must be gone before. */
  public void remove(PersonId id) {
    db.sql(REMOVE).param("id", id.value()).update();
  }

  private JdbcClient.StatementSpec write(String sql, Person person) {
    var statement =
        db.sql(sql)
            .param("id", person.id().value())
            .param("language", person.voice().language())
            .param("formal", person.voice().formal())
            .param("zone", person.zone().getId());
    return switch (person) {
      case Person.Therapist t ->
          columns(statement, null, t.name(), null, t.digest(), Person.Standing.ACTIVE)
              .param("pausedUntil", null)
              .param("silent", 0)
              .param("nextSession", null);
      case Person.Patient p ->
          columns(statement, p.therapist().value(), p.label(), p.quiet(), null, p.standing())
              .param("pausedUntil", stamp(p.pausedUntil()))
              .param("silent", p.silentCheckIns())
              .param("nextSession", stamp(p.nextSession()));
    };
  }

  private static JdbcClient.StatementSpec columns(
      JdbcClient.StatementSpec statement,
      @Nullable UUID therapist,
      String label,
      @Nullable QuietHours quiet,
      @Nullable DigestTime digest,
      Person.Standing standing) {
    return statement
        .param("therapist", therapist)
        .param("label", label)
        .param("quietFrom", quiet == null ? null : quiet.from())
        .param("quietUntil", quiet == null ? null : quiet.until())
        .param("digestDays", digest == null ? null : digest.days().name())
        .param("digestTime", digest == null ? null : digest.time())
        .param("standing", standing.name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable OffsetDateTime stamp(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
