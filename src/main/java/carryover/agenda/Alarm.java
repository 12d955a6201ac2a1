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

    /** Something in the patient's diary is due. */
    record DiaryDue() implements Ring {}

    /** An exercise waits to be agreed on. */
    record AgreementDue(UUID assignment) implements Ring {}

    /** A therapist moved an exercise on, and the patient shall know. */
    record PlanChanged(UUID assignment) implements Ring {}

    /** A therapist's digest is due. */
    record DigestDue() implements Ring {}

    /** A patient's pause is over. */
    record PauseOver() implements Ring {}

    /** The pause of one exercise is over. */
    record ExercisePauseOver(UUID assignment) implements Ring {}

    /** The next session is tomorrow. */
    record SessionEve() implements Ring {}

    /** A therapist's next session with this patient is near. */
    record SessionDigest(UUID patient) implements Ring {}

    /** It is time to ask whether fewer reminders would suit. */
    record FewerReminders(UUID assignment) implements Ring {}

    /** A therapist's day with sessions begins. */
    record MorningLine() implements Ring {}

    /** A colleague stands in for a therapist no longer. */
    record CoverOver(UUID cover) implements Ring {}

    /**
     * Something that a therapist shall know.
     *
     * @param about the patient, the cover, or the colleague; the therapist where nobody shall be
     *     known
     */
    record News(UUID about, What what) implements Ring {}

    /** A therapist would like to hear from a patient who had gone silent. */
    record AskedAgain() implements Ring {}

    /**
     * The data of a patient who was discharged will be erased soon, and the therapist shall know.
     */
    record ErasureNear() implements Ring {}

    /** The data of a patient who was discharged are to be erased. */
    record ErasureDue() implements Ring {}

    /** Words from a therapist wait to be read by the patient. */
    record LettersWait() implements Ring {}

    /** An exercise ends by itself, as it was planned. */
    record AssignmentEnds(UUID assignment) implements Ring {}
  }

  /** What a therapist shall know. */
  public enum What {
    WISH,
    JOINED,
    LEFT,
    RETURNED,
    COVER_ASKED,
    COVER_YES,
    COVER_NO,
    COVER_ENDED,
    HAND_ASKED,
    HAND_YES,
    HAND_NO,
    ERASURE_NEAR,
    ERASED
  }
}
