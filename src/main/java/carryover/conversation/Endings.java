package carryover.conversation;

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
import carryover.plan.Planning;
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
  private final Planning planning;
  private final Tact tact;
  private final Outbox outbox;
  private final Scripts scripts;

  public Endings(
      People people,
      Subjects subjects,
      Planning planning,
      Tact tact,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.subjects = subjects;
    this.planning = planning;
    this.tact = tact;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void settle(PersonId id, Ended ended, Instant now) {
    if (people.byId(id).orElseThrow() instanceof Patient patient) {
      var open = subjects.asked(ended.about()).stream().filter(each -> !each.isPutOff()).toList();
      open.forEach(each -> settle(patient, each, ended.outcome(), now));
      if (!open.isEmpty() && ended.outcome() == Outcome.UNANSWERED) {
        countSilence(patient, now);
      }
    }
  }

  private void settle(Patient patient, Occasion occasion, Outcome outcome, Instant now) {
    var ending =
        switch (outcome) {
          case COMPLETED, UNANSWERED -> Ending.UNANSWERED;
          case DECLINED -> Ending.NOT_DONE;
        };
    planning.end(patient, occasion, ending, now);
  }

  private void countSilence(Patient patient, Instant now) {
    int silent = patient.silentCheckIns() + 1;
    boolean enough = silent >= SILENT_AFTER && patient.standing() == Standing.ACTIVE;
    people.change(patient.standing(enough ? Standing.SILENT : patient.standing(), silent));
    if (enough) {
      var text = scripts.words(patient.voice(), "patient.two_silent", Map.of());
      new Post(outbox, patient.chat(), Urgency.PLANNED).send(Message.text(text));
      tact.spoke(patient, now);
    }
  }
}
