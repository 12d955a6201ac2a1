package carryover.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time of an exercise that has not ended: planned, put off, or asked and waiting for an answer.
 *
 * @param planned the moment in the exercise's rhythm
 * @param due when to ask, the first time or again; null while the answer is waited for
 * @param asked whether the patient was asked before
 */
public record Slot(UUID id, UUID course, Instant planned, @Nullable Instant due, boolean asked) {
  /** A newly planned one; its id follows from what it is, so it can be planned only once. */
  public static Slot of(UUID course, Instant planned) {
    var name = course + " " + planned;
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Slot(id, course, planned, planned, false);
  }

  /** Whether it is to be asked by this moment. */
  boolean isDue(Instant now) {
    return due != null && !due.isAfter(now);
  }

  /** Whether it was asked and is asked about again later. */
  boolean isPutOff() {
    return asked && due != null;
  }

  /** The same, to be asked at another time. */
  Slot dueAt(Instant when) {
    return new Slot(id, course, planned, when, asked);
  }

  /** The same, asked and waiting for the answer. */
  Slot waiting() {
    return new Slot(id, course, planned, null, true);
  }
}
