package carryover.conversation;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.assigning.AgreeButton;
import carryover.dialogue.Event;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;

/** Begins an agreement on the therapist's phone, for therapist and patient in the session. */
public final class Together {
  /** What is left open there is asked of the patient in the usual way, a day later. */
  private static final Duration OTHERWISE = Duration.ofDays(1);

  private final People people;
  private final Assignments assignments;
  private final AssignmentFacts facts;
  private final Talking talking;
  private final Alarms alarms;
  private final Scripts scripts;

  public Together(
      People people,
      Assignments assignments,
      AssignmentFacts facts,
      Talking talking,
      Alarms alarms,
      Scripts scripts) {
    this.people = people;
    this.assignments = assignments;
    this.facts = facts;
    this.talking = talking;
    this.alarms = alarms;
    this.scripts = scripts;
  }

  /**
   * Does a tap on an {@link AgreeButton}; only for patients whom the therapist may see now, and
   * only while the exercise is not agreed on.
   *
   * @return the notice that answers the tap, "" for none
   */
  String tapped(Therapist therapist, String data, Instant now) {
    return Taps.id(data.substring(AgreeButton.PREFIX.length()))
        .flatMap(assignments::byId)
        .filter(Assignment::isOpen)
        .flatMap(each ->
            facts
                .forTherapist(therapist, therapist.voice(), each, now)
                .map(known -> {
                  withdraw(each, now);
                  talking.begin(therapist, "agree_together", known, each.id(), Urgency.REPLY, now);
                  return "";
                }))
        .orElseGet(() -> scripts.words(therapist.voice(), "therapist.old_button"));
  }

  /** The question on the patient's own phone goes: it is being answered here. */
  private void withdraw(Assignment assignment, Instant now) {
    alarms.clearToBeTold(assignment.id());
    if (people.lock(assignment.patient()).orElse(null) instanceof Patient patient) {
      var unused = talking.happen(patient, new Event.Withdrawn(assignment.id()), now);
      var due = now.plus(OTHERWISE);
      alarms.set(patient.id(), due, new Ring.AgreementDue(assignment.id()));
    }
  }
}
