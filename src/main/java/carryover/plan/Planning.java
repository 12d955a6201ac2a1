package carryover.plan;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.people.Person;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

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
    withdraw(agreed);
    if (agreed.accepted()) {
      planNext(patient, agreed, now);
    }
    return agreed;
  }

  /** Plans the first occasion after a moment, if there is one left; one that ended stays ended. */
  public void planNext(Person.Patient patient, Assignment assignment, Instant after) {
    var moment = assignment.rhythm().next(after, patient.zone());
    while (moment.isPresent() && !isPlanned(patient, assignment, moment.get())) {
      moment = assignment.rhythm().next(moment.get(), patient.zone());
    }
  }

  private boolean isPlanned(Person.Patient patient, Assignment assignment, Instant moment) {
    var added = occasions.plan(assignment.id(), moment);
    added.ifPresent(id -> alarms.set(patient.id(), moment, new Ring.OccasionDue(id)));
    return added.isPresent()
        || occasions.openOf(assignment.id()).stream()
            .anyMatch(each -> each.planned().equals(moment) && each.offered() == null);
  }

  /**
   * Somebody reports unasked: what was still planned for this local day is thereby over, and the
   * next one is planned. Returns the occasion that was meant, if there was one.
   */
  public Optional<UUID> reportedEarly(
      Person.Patient patient, Assignment assignment, Ending ending, Instant now) {
    var today = now.atZone(patient.zone()).toLocalDate();
    var meant =
        occasions.openOf(assignment.id()).stream()
            .filter(each -> each.offered() == null)
            .filter(each -> each.planned().atZone(patient.zone()).toLocalDate().equals(today))
            .findFirst();
    meant.ifPresent(occasion -> {
      alarms.clear(occasion.id());
      occasions.end(occasion.id(), ending, now);
      planNext(patient, assignment, occasion.planned());
    });
    return meant.map(Occasion::id);
  }

  /** Plans again in a new zone what has not been asked yet. */
  public void replan(Person.Patient patient, Instant now) {
    for (var assignment : assignments.of(patient.id())) {
      if (assignment.accepted()) {
        withdraw(assignment);
        planNext(patient, assignment, now);
      }
    }
  }

  /** From now on the assignment plays another version of its exercise; its times stay. */
  public void renew(Assignment assignment, int version) {
    assignments.change(assignment.playing(assignment.script(), version));
  }

  /** From now on the assignment plays another exercise; its times stay, the patient is told. */
  public void step(Assignment assignment, String script, int version, Instant now) {
    assignments.change(assignment.playing(script, version));
    if (!alarms.isPlanned(assignment.id())) { // else it is about to be asked anyway
      alarms.setPlanChanged(assignment.patient(), now, assignment.id());
    }
  }

  /** Ends an assignment: nothing more is planned or asked. */
  public void end(Assignment assignment) {
    assignments.change(assignment.with(assignment.rhythm(), assignment.agreement(), Status.ENDED));
    alarms.clear(assignment.id());
    withdraw(assignment);
  }

  /** Forgets the occasions that nobody was asked about yet, and their alarms. */
  private void withdraw(Assignment assignment) {
    for (var open : occasions.openOf(assignment.id())) {
      if (open.offered() == null) {
        alarms.clear(open.id());
        occasions.forget(open.id());
      }
    }
  }
}
