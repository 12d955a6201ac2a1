package carryover.conversation;

import carryover.agenda.Alarms;
import carryover.conversation.Subjects.Subject;
import carryover.dialogue.Effect.Ended;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.plan.Occasion;
import carryover.plan.Occasion.Ending;
import carryover.plan.Occasions;
import carryover.script.Scripts;
import carryover.script.Step.Outcome;
import java.time.Instant;
import java.util.Map;

/** Settles what is left to settle when a script has ended. */
public final class Endings {
  /**
   * After so many prompts in a row without an answer: one message, then silence (brief, rule 13).
   */
  static final int SILENT_AFTER = 2;

  private final People people;
  private final Subjects subjects;
  private final Occasions occasions;
  private final Alarms alarms;
  private final Outbox outbox;
  private final Scripts scripts;

  public Endings(
      People people,
      Subjects subjects,
      Occasions occasions,
      Alarms alarms,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.subjects = subjects;
    this.occasions = occasions;
    this.alarms = alarms;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void settle(PersonId id, Ended ended, Instant now) {
    var occasion = subjects.of(ended.about()).map(Subject::occasion);
    if (people.byId(id).orElseThrow() instanceof Patient patient) {
      occasion.ifPresent(each -> settle(each, ended.outcome(), now));
      if (occasion.isPresent() && ended.outcome() == Outcome.UNANSWERED) {
        countSilence(patient);
      }
    }
  }

  private void settle(Occasion occasion, Outcome outcome, Instant now) {
    switch (outcome) {
      case COMPLETED, UNANSWERED -> occasions.end(occasion.id(), Ending.UNANSWERED, now);
      case DECLINED -> {
        if (!alarms.isPlanned(occasion.id())) { // put off, not declined
          occasions.end(occasion.id(), Ending.NOT_DONE, now);
        }
      }
    }
  }

  private void countSilence(Patient patient) {
    int silent = patient.silentCheckIns() + 1;
    boolean enough = silent >= SILENT_AFTER && patient.standing() == Standing.ACTIVE;
    people.change(patient.standing(enough ? Standing.SILENT : patient.standing(), silent));
    if (enough) {
      var text = scripts.words(patient.voice(), "patient.two_silent", Map.of());
      new Post(outbox, patient.chat(), Urgency.PLANNED).send(Message.text(text));
    }
  }
}
