package carryover.digest;

import carryover.kernel.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a patient wants to bring to the session.
 *
 * @param assignment the exercise whose check-in it was said in; null for a note of its own
 * @param words what the patient wrote with it, or null
 */
public record Wish(@Nullable UUID assignment, Instant at, @Nullable Words words) {
  /** Whether it is a note that was shared. */
  public boolean isNote() {
    return assignment == null;
  }

  @Override
  public String toString() {
    return "Wish[" + at + "]";
  }
}
