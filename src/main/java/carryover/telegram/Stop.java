package carryover.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says when to stop, and lets nobody wait longer than that. */
class Stop {
  private final CountDownLatch stopped = new CountDownLatch(1);

  void now() {
    stopped.countDown();
  }

  boolean asked() {
    return stopped.getCount() == 0;
  }

  /** Waits; returns early when asked to stop. */
  void pause(Duration duration) {
    try {
      var unused = stopped.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException hurry) {
      now();
      Thread.currentThread().interrupt();
    }
  }
}
