package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy;
import carryover.agenda.Courtesy.Prompt;
import carryover.agenda.Courtesy.Ruling;
import carryover.dialogue.Effect.Wake.Why;
import carryover.dialogue.Event;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Occasion;
import carryover.plan.Occasion.Ending;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.script.Scripts;
import carryover.therapist.Digests;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Does what an alarm is for, within the courtesies of time. */
public final class Prompts {
  /** How long a new exercise may wait until it is offered to be agreed on. */
  private static final Duration AGREEMENT_WINDOW = Duration.ofDays(3);

  /** How often it is looked whether a pause or hold is over that a new exercise waits for. */
  private static final Duration LOOK_AGAIN = Duration.ofHours(24);

  private final People people;
  private final Assignments assignments;
  private final Occasions occasions;
  private final Planning planning;
  private final Alarms alarms;
  private final Talking talking;
  private final AssignmentFacts facts;
  private final Preferences preferences;
  private final Digests digests;
  private final Outbox outbox;
  private final Scripts scripts;

  public Prompts(
      People people,
      Assignments assignments,
      Occasions occasions,
      Planning planning,
      Alarms alarms,
      Talking talking,
      AssignmentFacts facts,
      Preferences preferences,
      Digests digests,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.assignments = assignments;
    this.occasions = occasions;
    this.planning = planning;
    this.alarms = alarms;
    this.talking = talking;
    this.facts = facts;
    this.preferences = preferences;
    this.digests = digests;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void ring(Alarm alarm, Instant now) {
    var owner = people.lock(alarm.owner());
    if (owner.isEmpty()) {
      return; // erased in the meantime
    }
    switch (owner.get()) {
      case Therapist therapist -> ring(therapist, alarm.ring(), now);
      case Patient patient -> ring(patient, alarm, now);
    }
  }

  private void ring(Therapist therapist, Ring ring, Instant now) {
    switch (ring) {
      case Ring.DigestDue() -> digests.push(therapist, now);
      case Ring.TalkGoesOn(var turn, var why) ->
          talking.happen(therapist, new Event.Woken(turn, Why.valueOf(why)), Urgency.PLANNED, now);
      case Ring.OccasionDue _, Ring.AgreementDue _ -> {} // patients' only
      case Ring.PlanChanged _, Ring.PauseOver _ -> {} // patients' only, too
    }
  }

  private void ring(Patient patient, Alarm alarm, Instant now) {
    switch (alarm.ring()) {
      case Ring.TalkGoesOn(var turn, var why) -> goOn(patient, turn, Why.valueOf(why), now);
      case Ring.OccasionDue(var occasion) -> occasion(patient, alarm, occasion, now);
      case Ring.AgreementDue(var assignment) -> agreement(patient, alarm, assignment, now);
      case Ring.PlanChanged(var assignment) -> planChanged(patient, alarm, assignment, now);
      case Ring.PauseOver() -> pauseOver(patient);
      case Ring.DigestDue() -> {} // therapists' only
    }
  }

  private void goOn(Patient patient, int turn, Why why, Instant now) {
    var pause = patient.pausedUntil();
    boolean quiet = patient.standing() != Standing.ACTIVE || (pause != null && now.isBefore(pause));
    if (why != Why.NUDGE || !quiet) {
      talking.happen(patient, new Event.Woken(turn, why), Urgency.PLANNED, now);
    }
  }

  private void occasion(Patient patient, Alarm alarm, UUID id, Instant now) {
    var occasion = occasions.byId(id).filter(each -> each.ending() == null);
    var assignment =
        occasion.flatMap(each -> assignments.byId(each.assignment())).filter(Assignment::accepted);
    if (assignment.isEmpty()) {
      return; // reported, ended or replaced in the meantime
    }
    switch (rule(patient, alarm, Courtesy.WINDOW, now)) {
      case Ruling.Now() -> offer(patient, occasion.get(), assignment.get(), now);
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop(var why) -> {
        occasions.end(id, why == Ruling.Why.PAUSED ? Ending.PAUSED : Ending.DROPPED, now);
        planNext(patient, occasion.get(), assignment.get());
      }
    }
  }

  private void offer(Patient patient, Occasion occasion, Assignment assignment, Instant now) {
    occasions.offer(occasion.id(), now);
    planNext(patient, occasion, assignment);
    talking.begin(
        patient, "offer", facts.of(patient, assignment, now), occasion.id(), Urgency.PLANNED, now);
  }

  private void planNext(Patient patient, Occasion occasion, Assignment assignment) {
    if (occasion.offered() == null) { // one that was put off has its successor already
      planning.planNext(patient, assignment, occasion.planned());
    }
  }

  private void agreement(Patient patient, Alarm alarm, UUID id, Instant now) {
    var assignment = assignments.byId(id).filter(each -> each.status() == Status.OFFERED);
    if (assignment.isEmpty()) {
      return;
    }
    switch (rule(patient, alarm, AGREEMENT_WINDOW, now)) {
      case Ruling.Now() ->
          talking.begin(
              patient,
              "new_exercise",
              facts.of(patient, assignment.get(), now),
              id,
              Urgency.PLANNED,
              now);
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop(var why) -> {
        if (why == Ruling.Why.HELD || why == Ruling.Why.PAUSED) {
          alarms.set(patient.id(), now.plus(LOOK_AGAIN), new Ring.AgreementDue(id));
        } // else it stays in /plan, and in the digest as not yet agreed
      }
    }
  }

  private void planChanged(Patient patient, Alarm alarm, UUID id, Instant now) {
    var assignment = assignments.byId(id).filter(each -> each.status() != Status.ENDED);
    if (assignment.isEmpty()) {
      return;
    }
    switch (rule(patient, alarm, AGREEMENT_WINDOW, now)) {
      case Ruling.Now() -> {
        var therapist = people.therapist(assignment.get().therapist()).name();
        var text =
            scripts.words(patient.voice(), "patient.plan_changed", Map.of("therapist", therapist));
        new Post(outbox, patient.chat(), Urgency.PLANNED).send(Message.text(text));
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> {} // /plan shows it
    }
  }

  private Ruling rule(Patient patient, Alarm alarm, Duration window, Instant now) {
    var today = now.atZone(patient.zone()).toLocalDate().atStartOfDay(patient.zone()).toInstant();
    return Courtesy.rule(
        new Prompt(
            alarm.planned(),
            window,
            patient.zone(),
            patient.quiet(),
            patient.standing() != Standing.ACTIVE,
            patient.pausedUntil(),
            talking.underWay(patient),
            occasions.offeredSince(patient.id(), today)),
        now);
  }

  private void pauseOver(Patient patient) {
    preferences.goOn(patient);
    if (patient.standing() == Standing.ACTIVE) {
      var text = scripts.words(patient.voice(), "patient.resumed", Map.of());
      new Post(outbox, patient.chat(), Urgency.PLANNED).send(Message.text(text));
    }
  }
}
