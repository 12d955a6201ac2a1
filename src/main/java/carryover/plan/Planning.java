package carryover.plan;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.people.Person;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.rhythm.Rhythm;
import java.time.Instant;

/** Keeps an assignment's next occasion planned, from the <i>Fits</i> to its end. */
public final class Planning {
  private final Assignments assignments;
  private final Occasions occasions;
  private final Alarms alarms;

  public Planning(Assignments assignments, Occasions occasions, Alarms alarms) {
    this.assignments = assignments;
    this.occasions = occasions;
    this.alarms = alarms;
  }

  /**
   * Keeps a new assignment and asks the patient about it soon; false when it was kept before.
   *
   * @param ask when the patient shall be asked, outside quiet hours
   */
  public boolean assign(Assignment assignment, Instant ask) {
    boolean added = assignments.add(assignment);
    if (added) {
      alarms.set(assignment.patient(), ask, new Ring.AgreementDue(assignment.id()));
    }
    return added;
  }

  /** Keeps what the patient agreed to, and plans the first occasion after a <i>Fits</i>. */
  public Assignment agree(
      Person.Patient patient,
      Assignment assignment,
      Rhythm rhythm,
      Agreement agreement,
      Instant now) {
    var status = "fits".equals(agreement.acceptance()) ? Status.ACCEPTED : Status.OPEN;
    var agreed = assignment.with(rhythm, agreement, status);
    assignments.change(agreed);
    withdraw(agreed, Ending.DROPPED, now);
    if (agreed.accepted()) {
      planNext(patient, agreed, now);
    }
    return agreed;
  }

  /** Plans the first occasion after a moment, if there is one left. */
  public void planNext(Person.Patient patient, Assignment assignment, Instant after) {
    assignment
        .rhythm()
        .next(after, patient.zone())
        .ifPresent(
            moment ->
                occasions
                    .plan(assignment.id(), moment)
                    .ifPresent(
                        id -> alarms.set(patient.id(), moment, new Ring.OccasionDue(id))));
  }

  /** Plans again in a new zone what has not been asked yet. */
  public void replan(Person.Patient patient, Instant now) {
    for (var assignment : assignments.of(patient.id())) {
      if (assignment.accepted()) {
        withdraw(assignment, Ending.DROPPED, now);
        planNext(patient, assignment, now);
      }
    }
  }

  /** Ends an assignment: nothing more is planned or asked. */
  public void end(Assignment assignment, Instant now) {
    assignments.change(
        assignment.with(assignment.rhythm(), assignment.agreement(), Status.ENDED));
    alarms.clear(assignment.id());
    withdraw(assignment, Ending.DROPPED, now);
  }

  /** Ends the occasions that nobody was asked about yet, and their alarms. */
  private void withdraw(Assignment assignment, Ending ending, Instant now) {
    for (var open : occasions.openOf(assignment.id())) {
      if (open.offered() == null) {
        alarms.clear(open.id());
        occasions.end(open.id(), ending, now);
      }
    }
  }
}
