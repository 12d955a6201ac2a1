package carryover.conversation;

import carryover.dialogue.Effect.Ended;
import carryover.dialogue.Talk;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
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
      boolean paused = isPaused(patient, now) && ended.outcome() == Outcome.UNANSWERED;
      open.forEach(each ->
          planning.end(patient, each, paused ? Ending.PAUSED : ending(ended.outcome()), now));
      if (!open.isEmpty() && !paused && ended.outcome() == Outcome.UNANSWERED) {
        countSilence(patient, now);
      }
    }
  }

  /** Whether a patient has just taken a break from what a talk asks about. */
  boolean rests(PersonId id, Talk talk, Instant now) {
    return people.byId(id).orElseThrow() instanceof Patient patient
        && isPaused(patient, now)
        && talk.frames().stream().anyMatch(frame -> !subjects.asked(frame.about()).isEmpty());
  }

  /** Who takes a break owes no answer. */
  private static boolean isPaused(Patient patient, Instant now) {
    return patient.pausedUntil() != null && patient.pausedUntil().isAfter(now);
  }

  private static Ending ending(Outcome outcome) {
    return switch (outcome) {
      case COMPLETED, UNANSWERED -> Ending.UNANSWERED;
      case DECLINED -> Ending.NOT_DONE;
    };
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
