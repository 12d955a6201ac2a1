package carryover.kernel;

import java.time.Instant;
import java.util.Optional;

/** What has to happen before a moved clock may move on. */
public interface Chimes {
  /** When the next planned thing is due, if anything is planned. */
  Optional<Instant> next();

  /** Rings all that is due now; returns when what it did is committed. */
  void ring();

  /** Waits, some seconds at most, until nothing is left to be sent and nothing unread. */
  void settle();
}
