package carryover.telegram;

import java.time.Duration;

/** Waits that grow: one second, doubled each time, thirty at most. */
final class Backoff {
  static final Duration LONGEST = Duration.ofSeconds(30);

  private Duration next = Duration.ofSeconds(1);

  Duration next() {
    var now = next;
    var doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return now;
  }

  void reset() {
    next = Duration.ofSeconds(1);
  }
}
