package carryover.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes when a test says so. */
public final class MovableTime implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-02T18:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public synchronized void passes(Duration duration) {
    now = now.plus(duration);
  }
}
