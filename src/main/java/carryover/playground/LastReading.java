package carryover.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of it when {@code conversations/} was last read again; the page shows it. */
public final class LastReading {
  private State state = new State(0, null, List.of());
  private boolean closing;

  /**
   * What there is to show.
   *
   * @param revision goes up with each reading
   * @param readAt when the scripts in use were read, in real time; null since the start
   * @param mistakes {@code file:line type text} each, in reading order; empty when all was well
   */
  record State(long revision, @Nullable Instant readAt, List<String> mistakes) {}

  /** All was well. */
  public synchronized void wasWell(Instant now) {
    state = new State(state.revision + 1, now, List.of());
    notifyAll();
  }

  /** Mistakes were found, and the scripts before stay in use. */
  public synchronized void had(List<String> mistakes) {
    state = new State(state.revision + 1, state.readAt, List.copyOf(mistakes));
    notifyAll();
  }

  /** The state, as soon as it is another than the one known, or after this time. */
  synchronized State after(long known, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (state.revision == known && !closing && System.nanoTime() < deadline) {
      wait(Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
    }
    return state;
  }

  /** Lets everyone go who waits. */
  synchronized void close() {
    closing = true;
    notifyAll();
  }
}
