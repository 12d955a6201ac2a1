package carryover.outbox;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Wakes the sender; many rings before it wakes are one. */
final class Bell {
  private final BlockingQueue<Boolean> rings = new ArrayBlockingQueue<>(1);

  void ring() {
    var unused = rings.offer(true);
  }

  /** Returns when it rings, at once if it already did, and after this while at the latest. */
  void await(Duration atMost) {
    try {
      var unused = rings.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
