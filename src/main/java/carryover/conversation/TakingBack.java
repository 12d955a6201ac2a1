package carryover.conversation;

import carryover.assigning.Notices;
import carryover.dialogue.Event;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.script.Scripts;
import carryover.therapist.Telling;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Takes the word about a new exercise back from a patient's phone, or tells that it has ended. */
public final class TakingBack implements Notices {
  private final Talking talking;
  private final Talks talks;
  private final People people;
  private final Outbox outbox;
  private final Telling telling;
  private final Scripts scripts;

  public TakingBack(
      Talking talking,
      Talks talks,
      People people,
      Outbox outbox,
      Telling telling,
      Scripts scripts) {
    this.talking = talking;
    this.talks = talks;
    this.people = people;
    this.outbox = outbox;
    this.telling = telling;
    this.scripts = scripts;
  }

  @Override
  public void takeBack(Patient patient, UUID assignment, Instant now) {
    var therapist = people.therapist(patient.therapist()).name();
    var unused =
        isReplaced(
            patient,
            assignment,
            scripts.words(patient.voice(), "patient.taken_back", Map.of("therapist", therapist)),
            now);
  }

  @Override
  public void ended(Therapist therapist, Patient patient, Assignment assignment, Instant now) {
    boolean isSaid =
        !assignment.accepted()
            && isReplaced(
                patient, assignment.id(), telling.putAside(therapist, patient, assignment), now);
    if (!isSaid) {
      telling.ended(therapist, patient, assignment, now);
    }
  }

  /** Puts this in place of the open question about an assignment; false where none is open. */
  private boolean isReplaced(Patient patient, UUID assignment, String text, Instant now) {
    people.lock(patient.id());
    var before = talks.of(patient.id());
    boolean isOpen = before.top().filter(each -> assignment.equals(each.about())).isPresent();
    var unused = talking.happen(patient, new Event.Withdrawn(assignment), now);
    if (isOpen) {
      new Post(outbox, patient.chat(), Urgency.REPLY).amend(before.turn(), Message.text(text));
    }
    return isOpen;
  }
}
