package carryover.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rhythm needs to know about the person whose time it orders.
 *
 * @param zone the person's own
 * @param seed makes moments that are chosen at random the same whenever they are asked for
 * @param session the next session with the therapist; null when none is set
 * @param taken moments that were planned by this rhythm so far, at least those of this week and the
 *     last
 * @param length how long the exercise takes
 */
public record Circumstances(
    ZoneId zone, UUID seed, @Nullable Instant session, List<Instant> taken, Duration length) {
  private static final UUID NO_SEED = new UUID(0, 0);

  public Circumstances {
    taken = List.copyOf(taken);
  }

  /** Nothing but a zone, which is enough for rhythms that hang on the calendar only. */
  public static Circumstances in(ZoneId zone) {
    return new Circumstances(zone, NO_SEED, null, List.of(), Duration.ZERO);
  }
}
