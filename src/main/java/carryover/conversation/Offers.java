package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Occasion;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.therapist.Telling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Asks a patient about the exercises whose time has come: one by itself, several in one message.
 */
public final class Offers {
  private final Planning planning;
  private final Occasions occasions;
  private final Assignments assignments;
  private final AssignmentFacts facts;
  private final Talking talking;
  private final Tact tact;
  private final People people;
  private final Telling telling;

  public Offers(
      Planning planning,
      Occasions occasions,
      Assignments assignments,
      AssignmentFacts facts,
      Talking talking,
      Tact tact,
      People people,
      Telling telling) {
    this.planning = planning;
    this.occasions = occasions;
    this.assignments = assignments;
    this.facts = facts;
    this.talking = talking;
    this.tact = tact;
    this.people = people;
    this.telling = telling;
  }

  /** Looks into the patient's diary. */
  void ring(Patient patient, Instant now) {
    var putOff =
        occasions.open(patient.id()).stream().filter(Occasion::isPutOff).map(Occasion::id).toList();
    var due = planning.ring(patient, tact.standing(patient, now), now);
    if (!due.isEmpty()) {
      ask(patient, due.stream().flatMap(id -> occasions.byId(id).stream()).toList(), now);
      if (!putOff.containsAll(due)) { // one that was put off is asked for
        tact.spoke(patient, now);
      }
    }
  }

  /** The planned end of an exercise has come; whoever did it reads so, when that suits. */
  void endsAsPlanned(Patient patient, UUID id, Instant now) {
    assignments
        .byId(id)
        .filter(each -> each.status() != Status.ENDED && each.terms().ends() != null)
        .ifPresent(each -> {
          planning.end(patient, each, now);
          if (each.accepted()) { // else it was never agreed on, so nothing ends for the patient
            telling.endedAsPlanned(people.therapist(patient.therapist()), patient, each, now);
          }
        });
  }

  private void ask(Patient patient, List<Occasion> due, Instant now) {
    if (due.size() > 1) {
      talking.begin(
          patient, "offers", several(patient, due), due.getFirst().offer(), Urgency.PLANNED, now);
    } else {
      var one = due.getFirst();
      var known = facts.of(patient, assignment(one), now);
      talking.begin(patient, "offer", known, one.id(), Urgency.PLANNED, now);
    }
  }

  private Facts several(Patient patient, List<Occasion> due) {
    var items = new ArrayList<Facts.Item>();
    for (var each : due) {
      items.add(new Facts.Item(Taps.brief(each.id()), facts.title(patient, assignment(each))));
    }
    var therapist = facts.therapist(patient);
    var known = Map.of("patient", patient.label(), "therapist", therapist);
    return Facts.of(AssignmentFacts.clock(patient)).and(new Facts(known, Map.of("due", items)));
  }

  private Assignment assignment(Occasion occasion) {
    return assignments.byId(occasion.assignment()).orElseThrow();
  }
}
