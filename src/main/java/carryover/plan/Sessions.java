package carryover.plan;

import carryover.agenda.Alarms;
import carryover.kernel.PersonId;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Routines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next session with each patient, as the therapist sets it, and what hangs on it, each exactly
 * once: the question on the evening before, the digest, and the exercises of that evening.
 */
public final class Sessions {
  /** When the patient is asked on the day before, on their own clock. */
  private static final LocalTime EVE = LocalTime.of(18, 0);

  private final People people;
  private final Contacts contacts;
  private final Planning planning;
  private final Alarms alarms;
  private final Routines routines;

  public Sessions(
      People people, Contacts contacts, Planning planning, Alarms alarms, Routines routines) {
    this.people = people;
    this.contacts = contacts;
    this.planning = planning;
    this.alarms = alarms;
    this.routines = routines;
  }

  /**
   * Sets the next session, moves it, or takes it back; the same one again changes nothing.
   *
   * @param session strictly later than now, or null for none
   */
  public Patient set(Patient patient, @Nullable Instant session, Instant now) {
    if (Objects.equals(patient.nextSession(), session)) {
      return patient;
    }
    var moved = patient.meeting(session);
    people.change(moved);
    if (session == null) {
      contacts.sessionCalledOff(patient.id(), now);
    } else {
      contacts.sessionSet(patient.id(), session, now);
    }
    setEve(patient, moved, now);
    alarms.setSessionDigest(
        patient.therapist(), patient.id(), digest(patient.therapist(), session, now));
    planning.sessionMoved(moved, now);
    return moved;
  }

  /** The session that was set last, also when it has passed. */
  public Optional<Instant> last(Patient patient) {
    return contacts.lastSession(patient.id());
  }

  /** The patient is elsewhere now, where the evening before is another one. */
  public void elsewhere(Patient was, Patient is, Instant now) {
    setEve(was, is, now);
  }

  /**
   * What the alarm before a session is for: true when the digest is there now. A session that has
   * begun is no longer the next, and has no digest any more.
   */
  public boolean near(Patient patient, Instant now) {
    var session = patient.nextSession();
    boolean near = session != null && now.isBefore(session);
    if (near) {
      alarms.setSessionDigest(patient.therapist(), patient.id(), session);
    } else {
      set(patient, null, now);
    }
    return near;
  }

  /** Whether the patient's session is tomorrow, on their own calendar. */
  public boolean isTomorrow(Patient patient, Instant now) {
    var session = patient.nextSession();
    var tomorrow = now.atZone(patient.zone()).toLocalDate().plusDays(1);
    return session != null && session.atZone(patient.zone()).toLocalDate().equals(tomorrow);
  }

  /** Where the evening stays the same, a question that waits for its moment goes on waiting. */
  private void setEve(Patient was, Patient is, Instant now) {
    var eve = eve(is.nextSession(), is.zone());
    if (!Objects.equals(eve, eve(was.nextSession(), was.zone()))) {
      alarms.setEve(is.id(), eve != null && eve.isAfter(now) ? eve : null);
    }
  }

  private static @Nullable Instant eve(@Nullable Instant session, ZoneId zone) {
    return session == null
        ? null
        : session.atZone(zone).toLocalDate().minusDays(1).atTime(EVE).atZone(zone).toInstant();
  }

  /**
   * The therapist wants the digests at other hours. One that was there already does not come again.
   *
   * @param hoursBefore what held before; what holds now is kept already
   */
  public void atOtherHours(PersonId therapist, int hoursBefore, Instant now) {
    var was = Duration.ofHours(hoursBefore);
    people.patientsOf(therapist).stream()
        .filter(patient -> isToCome(patient.nextSession(), hoursBefore, was, now))
        .forEach(patient -> planDigest(patient, now));
  }

  /** Whether the session is to come, and its digest was not there yet. */
  private static boolean isToCome(
      @Nullable Instant session, int hoursBefore, Duration was, Instant now) {
    return session != null
        && now.isBefore(session)
        && (hoursBefore == 0 || now.isBefore(session.minus(was)));
  }

  /** Sets when the digest before the next session is there, for the therapist of now. */
  public void planDigest(Patient patient, Instant now) {
    alarms.setSessionDigest(
        patient.therapist(), patient.id(), digest(patient.therapist(), patient.nextSession(), now));
  }

  /**
   * When the digest is there, as long before the session as the therapist wants it (product, step
   * 9); one that would be late already is left out.
   */
  private @Nullable Instant digest(PersonId therapist, @Nullable Instant session, Instant now) {
    if (session == null) {
      return null;
    }
    var due = session.minus(Duration.ofHours(routines.of(therapist).hoursBefore()));
    return due.isAfter(now) ? due : session;
  }
}
