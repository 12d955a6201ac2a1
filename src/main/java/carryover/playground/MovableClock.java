package carryover.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The playground's clock: flows with real time, plus what it was moved by; never goes back. */
public final class MovableClock extends Clock {
  private final Clock real;
  private final AtomicLong aheadNanos;

  /** A clock that tells real time until it is moved. */
  public MovableClock(Clock real) {
    this(real, new AtomicLong());
  }

  private MovableClock(Clock real, AtomicLong aheadNanos) {
    this.real = real;
    this.aheadNanos = aheadNanos;
  }

  /** Moves on to the moment; stays where it is when that is already past. */
  public void moveTo(Instant moment) {
    long needed = Duration.between(real.instant(), moment).toNanos();
    aheadNanos.accumulateAndGet(needed, Math::max);
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
    return new MovableClock(real.withZone(zone), aheadNanos);
  }
}
