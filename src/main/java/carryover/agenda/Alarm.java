package carryover.agenda;

import carryover.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to be done for a person at a time.
 *
 * @param due when to ring
 * @param planned when it was first due; earlier than {@code due} for one that had to wait
 */
public record Alarm(UUID id, PersonId owner, Instant due, Instant planned, Ring ring) {
  /** What is to be done. */
  public sealed interface Ring {
    /** Go on with the person's talk, if it still stands at this turn. */
    record TalkGoesOn(int turn, String why) implements Ring {}

    /** An occasion of an exercise has come. */
    record OccasionDue(UUID occasion) implements Ring {}

    /** An exercise waits to be agreed on. */
    record AgreementDue(UUID assignment) implements Ring {}

    /** A therapist moved an exercise on, and the patient shall know. */
    record PlanChanged(UUID assignment) implements Ring {}

    /** A therapist's digest is due. */
    record DigestDue() implements Ring {}

    /** A patient's pause is over. */
    record PauseOver() implements Ring {}
  }
}
