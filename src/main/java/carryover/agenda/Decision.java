package carryover.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a diary wants done. */
public sealed interface Decision {
  /** Ask about these, all in one message. */
  record Ask(List<UUID> slots) implements Decision {
    public Ask {
      slots = List.copyOf(slots);
    }
  }

  /** Plan one more time of an exercise. */
  record Plan(Slot slot) implements Decision {}

  /** Ask about this one at another time. */
  record PutOff(UUID slot, Instant until) implements Decision {}

  /** This one is over, and nobody is asked about it any more. */
  record Close(UUID slot, How how) implements Decision {}

  /** Nobody was asked about this one; it was never there. */
  record Forget(UUID slot) implements Decision {}

  /** How one ends that nobody reported on. */
  enum How {
    /** It could not be asked in its time. */
    DROPPED,
    /** It fell into a pause. */
    PAUSED,
    /** Its days have gone by, each time with a "not today". */
    NOT_DONE
  }
}
