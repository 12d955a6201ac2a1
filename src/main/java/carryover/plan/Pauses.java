package carryover.plan;

import carryover.agenda.Alarms;
import carryover.agenda.Courtesy;
import carryover.kernel.PersonId;
import carryover.people.People;
import carryover.people.Person.Patient;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps breaks, whoever makes them: from everything, or from one exercise. */
public final class Pauses {
  /** Farther away than any treatment: a break that lasts until somebody ends it. */
  private static final Duration OPEN_ENDED = Duration.ofDays(3650);

  private final People people;
  private final Planning planning;
  private final Alarms alarms;
  private final BreakMakers makers;

  public Pauses(People people, Planning planning, Alarms alarms, BreakMakers makers) {
    this.people = people;
    this.planning = planning;
    this.alarms = alarms;
    this.makers = makers;
  }

  /** The end of a break that lasts until somebody ends it. */
  public static Instant openEnd(Instant now) {
    return now.plus(OPEN_ENDED);
  }

  /** Whether a break with this end lasts until somebody ends it. */
  public static boolean isOpenEnded(Instant until, Instant now) {
    return until.isAfter(now.plus(OPEN_ENDED.dividedBy(2)));
  }

  /** Whether a break with this end lasts now; null for no break. */
  public static boolean lasts(@Nullable Instant until, Instant now) {
    return until != null && until.isAfter(now);
  }

  /** Whether a therapist made the break from everything that lasts, and so may end it. */
  public boolean isTherapists(Patient patient) {
    return makers.isTherapists(patient.id());
  }

  /** The same for the break from one exercise. */
  public boolean isTherapists(Assignment one) {
    return ofTherapists(one.patient()).contains(one.id());
  }

  /** The patient's exercises whose breaks are a therapist's, for a page that tells of several. */
  public Set<UUID> ofTherapists(PersonId patient) {
    return makers.ofTherapists(patient);
  }

  /**
   * A break from everything; the patient's row is locked by the caller.
   *
   * @param by the therapist who makes it, or the patient who takes it
   */
  public Patient pause(Patient patient, PersonId by, Instant until, Instant now) {
    makers.keep(patient.id(), by.equals(patient.id()) ? null : by);
    var paused = patient.paused(until);
    people.change(paused);
    alarms.clearPauseOver(patient.id());
    if (!isOpenEnded(until, now)) {
      alarms.setPauseOver(patient.id(), told(patient, until));
    }
    return paused;
  }

  /** A break from one exercise, made or taken by somebody. */
  public void pause(Patient patient, PersonId by, Assignment one, Instant until, Instant now) {
    makers.keep(one, by.equals(patient.id()) ? null : by);
    planning.pause(one.on(one.terms().paused(until)));
    var over = isOpenEnded(until, now) ? null : told(patient, until);
    alarms.setExercisePauseOver(patient.id(), over, one.id());
  }

  /** Ends a break from everything early, or notes that it is over. */
  public Patient end(Patient patient, Instant now) {
    makers.keep(patient.id(), null);
    var goesOn = patient.paused(null);
    people.change(goesOn);
    alarms.clearPauseOver(patient.id());
    alarms.release(patient.id(), now);
    return goesOn;
  }

  /** Ends a break from one exercise early, or notes that it is over. */
  public void end(Assignment one) {
    makers.keep(one, null);
    planning.pause(one.on(one.terms().paused(null)));
    alarms.setExercisePauseOver(one.patient(), null, one.id());
  }

  private static Instant told(Patient patient, Instant until) {
    return Courtesy.afterQuietHours(until, patient.zone(), patient.quiet());
  }
}
