package carryover.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One planned time of an exercise. It ends in exactly one way, once.
 *
 * @param planned the moment it was planned for
 * @param due when it is to be asked about, the first time or again; null while the answer is waited
 *     for
 * @param offered when the patient was asked last, or null
 * @param offer what was asked in one message has the same; null before
 * @param ending how it ended, or null while it is open
 */
public record Occasion(
    UUID id,
    UUID assignment,
    Instant planned,
    @Nullable Instant due,
    @Nullable Instant offered,
    @Nullable UUID offer,
    @Nullable Ending ending) {

  /** Whether it was put off and is asked about again. */
  public boolean isPutOff() {
    return ending == null && offered != null && due != null;
  }

  /** How an occasion ends. */
  public enum Ending {
    FULL,
    PARTLY,
    DIFFERENTLY,
    NOT_DONE,
    /** Asked, but no answer came. */
    UNANSWERED,
    /** Could not be asked in its time, and is not asked late. */
    DROPPED,
    /** Fell into a pause. */
    PAUSED;

    /** Whether the exercise was done, in whatever way. */
    public boolean isPractised() {
      return this == FULL || this == PARTLY || this == DIFFERENTLY;
    }
  }
}
