package carryover.plan;

import carryover.Practice;
import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Deed;
import carryover.agenda.Deed.Fate;
import carryover.agenda.Rows.Row;
import carryover.agenda.Slot;
import carryover.people.Person.Patient;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A life whose diary is in the database; before each deed the program is started anew. */
final class StoredLife {
  private static final Agreement FITS =
      new Agreement("fits", null, null, null, null, null, null, null, null);

  private final Practice practice;
  private Patient patient;

  StoredLife(Practice practice, int number) {
    this.practice = practice;
    this.patient = practice.joined("Ada", 100 + number);
  }

  /** Lets this happen, as the conversation does. */
  void does(Deed deed, Addressee standing, Instant now) {
    patient = patient.at(standing.zone(), standing.quiet());
    var planning = practice.restarted();
    switch (deed) {
      case Deed.Ring() -> {
        var asked = planning.ring(patient, standing, now);
      }
      case Deed.Agree agree -> agree(planning, agree, now);
      case Deed.Withdraw(var id) ->
          assignment(id).ifPresent(each -> planning.end(patient, each, now));
      case Deed.End(var slot, var fate) -> {
        var first = planning.end(patient, occasion(slot), ending(fate), now);
      }
      case Deed.Report(var id, var fate) -> {
        var meant =
            assignment(id).flatMap(each -> planning.reported(patient, each, ending(fate), now));
      }
      case Deed.PutOff(var slot, var until) -> planning.putOff(patient, occasion(slot), until, now);
      case Deed.AnotherDay(var slot) -> planning.anotherDay(patient, occasion(slot), now);
      case Deed.Move(var zone, var quiet) -> moved(planning, patient.at(zone, quiet), now);
      case Deed.Session(var at) -> moved(planning, patient.meeting(at), now);
      case Deed.PauseOne(var id, var until) ->
          assignment(id).ifPresent(it -> planning.pause(it.on(it.terms().paused(until))));
      case Deed.Talk(var begins) when !begins -> practice.alarms.release(patient.id(), now);
      case Deed.Pause _, Deed.Hold _, Deed.Talk _ -> {} // not the plan's
    }
  }

  private void moved(Planning planning, Patient changed, Instant now) {
    patient = changed;
    planning.replan(patient, now);
  }

  private void agree(Planning planning, Deed.Agree agree, Instant now) {
    int minutes = (int) agree.length().toMinutes();
    var terms = Terms.usual(minutes).thinned(agree.thinning());
    var known = practice.assignments.byId(agree.course());
    var assignment =
        known
            .orElseGet(() -> assigned(agree.course()))
            .on(terms)
            .with(agree.rhythm(), FITS, Status.ACCEPTED);
    planning.change(patient, assignment, now);
  }

  private Assignment assigned(UUID id) {
    var walk = practice.walk(patient);
    var assigned =
        new Assignment(
            id,
            walk.patient(),
            walk.therapist(),
            walk.script(),
            walk.version(),
            walk.rhythm(),
            walk.agreement(),
            walk.terms(),
            walk.status(),
            walk.created());
    practice.assignments.add(assigned);
    return assigned;
  }

  private Optional<Assignment> assignment(UUID id) {
    return practice.assignments.byId(id);
  }

  private Occasion occasion(UUID id) {
    return practice.occasions.byId(id).orElseThrow();
  }

  /** All that was ever planned, as the pure life has it. */
  List<Row> rows() {
    return practice.occasions.since(patient.id(), Instant.EPOCH).stream()
        .map(StoredLife::row)
        .toList();
  }

  /** When it is looked into the diary next. */
  Optional<Instant> wake() {
    return practice.alarms.next();
  }

  /** Nothing more is looked into. */
  void end() {
    practice.alarms.removeOf(patient.id());
  }

  private static Row row(Occasion it) {
    var due = it.ending() == null ? it.due() : null;
    var slot = new Slot(it.id(), it.assignment(), it.planned(), due, it.offered() != null);
    return new Row(slot, it.ending() == null ? null : fate(it.ending()));
  }

  private static Fate fate(Ending ending) {
    return switch (ending) {
      case FULL -> Fate.DONE;
      case PARTLY -> Fate.PARTLY;
      case DIFFERENTLY -> Fate.DIFFERENTLY;
      case NOT_DONE -> Fate.NOT;
      case UNANSWERED -> Fate.UNANSWERED;
      case DROPPED -> Fate.DROPPED;
      case PAUSED -> Fate.PAUSED;
    };
  }

  private static Ending ending(Fate fate) {
    return switch (fate) {
      case DONE -> Ending.FULL;
      case PARTLY -> Ending.PARTLY;
      case DIFFERENTLY -> Ending.DIFFERENTLY;
      case NOT -> Ending.NOT_DONE;
      case UNANSWERED -> Ending.UNANSWERED;
      case DROPPED -> Ending.DROPPED;
      case PAUSED -> Ending.PAUSED;
    };
  }
}
