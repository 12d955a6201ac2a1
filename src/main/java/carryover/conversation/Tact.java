package carryover.conversation;

import carryover.agenda.Courtesy;
import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Courtesy.Prompt;
import carryover.agenda.Courtesy.Ruling;
import carryover.agenda.Unasked;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks the courtesies of time about one patient, as things stand with them now. Every message that
 * nobody asked for passes here, and is counted when it is sent.
 */
public final class Tact {
  private final Talks talks;
  private final Unasked unasked;

  public Tact(Talks talks, Unasked unasked) {
    this.talks = talks;
    this.unasked = unasked;
  }

  /** How things stand with a patient. */
  Addressee standing(Patient patient, Instant now) {
    return standing(patient, talks.of(patient.id()).underWay(), now);
  }

  /** Whether a message may be sent now that the patient waits for; the day's budget is not its. */
  Ruling ruleAwaited(Patient patient, Instant due, Duration window, Instant now) {
    return Courtesy.rule(standing(patient, now), new Prompt(due, window, 0), now);
  }

  /** Whether a message that was due then may be sent now. */
  Ruling rule(Patient patient, Instant due, Duration window, Instant now) {
    return Courtesy.rule(standing(patient, now), new Prompt(due, window, 1), now);
  }

  /**
   * Whether the talk under way may speak up by itself.
   *
   * @param messages how many messages it may send
   */
  Ruling ruleInTalk(Patient patient, Instant due, Duration window, int messages, Instant now) {
    return Courtesy.rule(standing(patient, false, now), new Prompt(due, window, messages), now);
  }

  /** Notes that a message was sent that the patient did not ask for. */
  void spoke(Patient patient, Instant now) {
    unasked.note(patient.id(), now);
  }

  private Addressee standing(Patient patient, boolean talking, Instant now) {
    return new Addressee(
        patient.zone(),
        patient.quiet(),
        patient.standing() != Standing.ACTIVE,
        patient.pausedUntil(),
        talking,
        unasked.today(patient.id(), now, patient.zone()));
  }
}
