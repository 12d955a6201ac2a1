package carryover.agenda;

import carryover.agenda.Alarm.Ring;
import carryover.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The durable alarm clock. A due alarm is claimed and removed in the transaction of what it does,
 * so it acts exactly once, on one instance or many.
 */
public final class Alarms {
  private static final String ADD =
      """
      insert into alarm (id, owner, due, planned, kind, subject, turn, why)
      values (:id, :owner, :due, :planned, :kind, :subject, :turn, :why)
      """;
  private static final String DUE =
      """
      select * from alarm where due <= :now order by due, id
      fetch first :limit rows only for update skip locked
      """;
  private static final String REMOVE = "delete from alarm where id in (:ids)";
  private static final String NEXT = "select min(due) from alarm";
  private static final String TO_BE_TOLD =
      """
      select count(*) from alarm where subject = :subject and kind in ('agreement', 'changed')
      """;
  private static final String RELEASE =
      "update alarm set due = :now where owner = :owner and due > :now and planned <= :now";
  private static final String CLEAR = "delete from alarm where owner = :owner and kind = :kind";
  private static final String CLEAR_SUBJECT = "delete from alarm where subject = :subject";
  private static final String CLEAR_ONE =
      "delete from alarm where subject = :subject and kind = :kind";
  private static final String CLEAR_TO_BE_TOLD =
      "delete from alarm where subject = :subject and kind in ('agreement', 'changed')";
  private static final String REMOVE_OF = "delete from alarm where owner = :owner";

  private final JdbcClient db;

  public Alarms(JdbcClient db) {
    this.db = db;
  }

  /** Sets an alarm. */
  public void set(PersonId owner, Instant due, Ring ring) {
    set(owner, due, due, ring);
  }

  /** Sets an alarm that rang too early again, for a later time. */
  public void wait(Alarm alarm, Instant until) {
    set(alarm.owner(), until, alarm.planned(), alarm.ring());
  }

  /** Lets everything ring now that only waits for the end of a talk. */
  public void release(PersonId owner, Instant now) {
    db.sql(RELEASE)
        .param("owner", owner.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whether a patient is about to be asked to agree on an assignment, or told that it changed. */
  public boolean isToBeTold(UUID assignment) {
    return db.sql(TO_BE_TOLD).param("subject", assignment).query(Integer.class).single() > 0;
  }

  private void set(PersonId owner, Instant due, Instant planned, Ring ring) {
    var statement =
        db.sql(ADD)
            .param("id", UUID.randomUUID())
            .param("owner", owner.value())
            .param("due", due.atOffset(ZoneOffset.UTC))
            .param("planned", planned.atOffset(ZoneOffset.UTC));
    var row = RingRow.of(ring);
    statement
        .param("kind", row.kind())
        .param("subject", row.subject())
        .param("turn", row.turn())
        .param("why", row.why())
        .update();
  }

  /** Takes what is due out of the agenda, earliest first; within the caller's transaction. */
  public List<Alarm> takeDue(Instant now, int limit) {
    var due =
        db.sql(DUE)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("limit", limit)
            .query(Alarms::alarm)
            .list();
    if (!due.isEmpty()) {
      db.sql(REMOVE).param("ids", due.stream().map(Alarm::id).toList()).update();
    }
    return due;
  }

  /** When the next alarm is due, if any is set. */
  public Optional<Instant> next() {
    return Optional.ofNullable(
            db.sql(NEXT)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .getFirst())
        .map(OffsetDateTime::toInstant);
  }

  /** Sets a therapist's next digest in place of the one planned so far. */
  public void setDigest(PersonId therapist, Instant due) {
    clear(therapist, "digest");
    set(therapist, due, new Ring.DigestDue());
  }

  /** Sets a therapist's next morning line in place of the one planned so far; null for none. */
  public void setMorning(PersonId therapist, @Nullable Instant due) {
    clear(therapist, "morning");
    Optional.ofNullable(due).ifPresent(at -> set(therapist, at, new Ring.MorningLine()));
  }

  /**
   * Sets when to look into a patient's diary, in place of the time set so far.
   *
   * @param due when something in it is due; earlier than {@code look} for what has to wait
   */
  public void setDiary(PersonId patient, Instant look, Instant due) {
    clear(patient, "diary");
    set(patient, look, due, new Ring.DiaryDue());
  }

  /** Nothing in a patient's diary is planned any more. */
  public void clearDiary(PersonId patient) {
    clear(patient, "diary");
  }

  /** Sets the end of a pause in place of the one planned so far. */
  public void setPauseOver(PersonId patient, Instant due) {
    clear(patient, "pause");
    set(patient, due, new Ring.PauseOver());
  }

  /** Sets the end of the pause of one exercise in place of the one set so far; null for none. */
  public void setExercisePauseOver(PersonId patient, @Nullable Instant due, UUID assignment) {
    clear(assignment, "unpause");
    if (due != null) {
      set(patient, due, new Ring.ExercisePauseOver(assignment));
    }
  }

  /** Sets the word about a changed plan in place of one that was not said yet. */
  public void setPlanChanged(PersonId patient, Instant due, UUID assignment) {
    clear(patient, "changed");
    set(patient, due, new Ring.PlanChanged(assignment));
  }

  /** Sets the question before the next session in place of the one set so far; null for none. */
  public void setEve(PersonId patient, @Nullable Instant due) {
    clear(patient, "eve");
    Optional.ofNullable(due).ifPresent(at -> set(patient, at, new Ring.SessionEve()));
  }

  /** Sets the digest before the session with this patient in place of the one set so far. */
  public void setSessionDigest(PersonId therapist, PersonId patient, @Nullable Instant due) {
    clear(patient.value(), "session");
    Optional.ofNullable(due)
        .ifPresent(at -> set(therapist, at, new Ring.SessionDigest(patient.value())));
  }

  /** Sets the question about fewer reminders in place of the one set so far; null for none. */
  public void setFewer(PersonId patient, UUID assignment, @Nullable Instant due) {
    clear(assignment, "fewer");
    Optional.ofNullable(due).ifPresent(at -> set(patient, at, new Ring.FewerReminders(assignment)));
  }

  /** Sets the planned end of an exercise; null for none. */
  public void setEnd(PersonId patient, UUID assignment, @Nullable Instant due) {
    Optional.ofNullable(due).ifPresent(at -> set(patient, at, new Ring.AssignmentEnds(assignment)));
  }

  private void clear(UUID subject, String kind) {
    db.sql(CLEAR_ONE).param("subject", subject).param("kind", kind).update();
  }

  /**
   * Takes back what is planned for an assignment, or what a therapist would be told of a patient.
   */
  public void clear(UUID subject) {
    db.sql(CLEAR_SUBJECT).param("subject", subject).update();
  }

  /** A patient is not asked to agree on an assignment any more, nor told that it changed. */
  public void clearToBeTold(UUID assignment) {
    db.sql(CLEAR_TO_BE_TOLD).param("subject", assignment).update();
  }

  /** Takes back everything that is planned for a person. */
  public void removeOf(PersonId owner) {
    db.sql(REMOVE_OF).param("owner", owner.value()).update();
  }

  /** Takes back what was set for a talk that has moved on. */
  public void clearTalk(PersonId owner) {
    clear(owner, "talk");
  }

  /** Takes back a planned end of a pause. */
  public void clearPauseOver(PersonId patient) {
    clear(patient, "pause");
  }

  private void clear(PersonId owner, String kind) {
    db.sql(CLEAR).param("owner", owner.value()).param("kind", kind).update();
  }

  private static Alarm alarm(ResultSet row, int number) throws SQLException {
    var ring =
        new RingRow(
            row.getString("kind"),
            row.getObject("subject", UUID.class),
            row.getInt("turn"),
            row.getString("why"));
    return new Alarm(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("owner", UUID.class)),
        row.getObject("due", OffsetDateTime.class).toInstant(),
        row.getObject("planned", OffsetDateTime.class).toInstant(),
        ring.ring());
  }
}
