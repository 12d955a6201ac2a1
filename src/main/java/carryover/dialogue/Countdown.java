package carryover.dialogue;

import java.time.Duration;
import java.util.Map;

/** How a {@code timer} counts down: minutes at first, the last one in quarters. */
final class Countdown {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration QUARTER = Duration.ofSeconds(15);

  private Countdown() {}

  /** What is left in words: whole minutes, or in the last minute steps of fifteen seconds. */
  static String left(Place place, Duration left) {
    return left.compareTo(MINUTE) > 0
        ? place.talk("minutes_left", Map.of("left", up(left, MINUTE)))
        : place.talk("seconds_left", Map.of("left", up(left, QUARTER) * QUARTER.toSeconds()));
  }

  /** How long until the next change of what is shown; never zero. */
  static Duration untilNextTick(Duration left) {
    var step = left.compareTo(MINUTE) > 0 ? MINUTE : QUARTER;
    return left.minus(step.multipliedBy(up(left, step) - 1));
  }

  private static long up(Duration left, Duration step) {
    return Math.ceilDiv(left.toMillis(), step.toMillis());
  }
}
