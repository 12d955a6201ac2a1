package carryover.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The playground's clock: flows with real time, plus what it was moved by; never goes back. */
public final class MovableClock extends Clock {
  private final Clock real;
  private final AtomicLong aheadNanos;
  private final Consumer<Duration> keeper;

  /** A clock that tells real time until it is moved. */
  public MovableClock(Clock real) {
    this(real, Duration.ZERO, ahead -> {});
  }

  /**
   * A clock that is ahead already.
   *
   * @param keeper is told by how much it is ahead, each time before it shows so
   */
  MovableClock(Clock real, Duration ahead, Consumer<Duration> keeper) {
    this(real, new AtomicLong(ahead.toNanos()), keeper);
  }

  private MovableClock(Clock real, AtomicLong aheadNanos, Consumer<Duration> keeper) {
    this.real = real;
    this.aheadNanos = aheadNanos;
    this.keeper = keeper;
  }

  /** Moves on to the moment; stays where it is when that is already past. */
  public void moveTo(Instant moment) {
    long needed = Duration.between(real.instant(), moment).toNanos();
    if (needed > aheadNanos.get()) {
      keeper.accept(Duration.ofNanos(needed));
      aheadNanos.accumulateAndGet(needed, Math::max);
    }
  }

  /** By how much it is ahead of real time. */
  public Duration ahead() {
    return Duration.ofNanos(aheadNanos.get());
  }

  @Override
  public Instant instant() {
    return real.instant().plusNanos(aheadNanos.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** The same clock in another zone: moving one moves both. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(real.withZone(zone), aheadNanos, keeper);
  }
}
