package carryover.conversation;

import carryover.assigning.Notices;
import carryover.dialogue.Event;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Takes the word about a new exercise back from a patient's phone. */
public final class TakingBack implements Notices {
  private final Talking talking;
  private final Talks talks;
  private final People people;
  private final Outbox outbox;
  private final Scripts scripts;

  public TakingBack(Talking talking, Talks talks, People people, Outbox outbox, Scripts scripts) {
    this.talking = talking;
    this.talks = talks;
    this.people = people;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  @Override
  public void takeBack(Patient patient, UUID assignment, Instant now) {
    people.lock(patient.id());
    var before = talks.of(patient.id());
    boolean isOpen = before.top().filter(each -> assignment.equals(each.about())).isPresent();
    var unused = talking.happen(patient, new Event.Withdrawn(assignment), now);
    if (isOpen) {
      var therapist = people.therapist(patient.therapist()).name();
      var text =
          scripts.words(patient.voice(), "patient.taken_back", Map.of("therapist", therapist));
      new Post(outbox, patient.chat(), Urgency.REPLY).amend(before.turn(), Message.text(text));
    }
  }
}
