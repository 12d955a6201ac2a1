package carryover.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One planned time of an exercise. It ends in exactly one way, once.
 *
 * @param planned the moment it was planned for
 * @param offered when the patient was asked, or null
 * @param ending how it ended, or null while it is open
 */
public record Occasion(
    UUID id, UUID assignment, Instant planned, @Nullable Instant offered, @Nullable Ending ending) {

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
    PAUSED
  }
}
