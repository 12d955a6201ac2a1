package carryover.playground;

import carryover.kernel.Chimes;
import java.time.Instant;
import java.util.Optional;

/** Moves the practice's clock on, and rings every alarm on the way, in order. */
final class TimeTravel {
  /** Ours: an alarm that is still there after so many rings at one moment will not go away. */
  private static final int RINGS_AT_ONE_MOMENT = 100;

  private final MovableClock clock;
  private final Chimes chimes;

  TimeTravel(MovableClock clock, Chimes chimes) {
    this.clock = clock;
    this.chimes = chimes;
  }

  /** When the next planned thing is due. */
  Optional<Instant> next() {
    return chimes.next();
  }

  /**
   * Travels to the moment; returns when all that it caused is sent. One journey at a time.
   *
   * @throws IllegalStateException when an alarm rings and rings and does not go away
   */
  synchronized void to(Instant target) {
    chimes.settle();
    int ringsHere = 0;
    Instant here = clock.instant();
    for (var next = due(target); next.isPresent(); next = due(target)) {
      ringsHere = next.get().isAfter(here) ? 1 : ringsHere + 1;
      if (ringsHere > RINGS_AT_ONE_MOMENT) {
        throw new IllegalStateException(
            "The alarm of " + next.get() + " rings again and again. Look for it in the agenda.");
      }
      here = next.get().isAfter(here) ? next.get() : here;
      ringAt(next.get());
    }
    ringAt(target);
  }

  private Optional<Instant> due(Instant target) {
    return chimes.next().filter(moment -> !moment.isAfter(target));
  }

  private void ringAt(Instant moment) {
    clock.moveTo(moment);
    chimes.ring();
    chimes.settle();
  }
}
