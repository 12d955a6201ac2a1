package carryover.telegram;

import carryover.conversation.Intake;
import carryover.kernel.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what arrives while a batch is being committed into the next one. Whoever comes first
 * carries for all that wait, in the order of arrival.
 */
final class Gathering {
  private final Intake intake;
  private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock carrying = new ReentrantLock();

  Gathering(Intake intake) {
    this.intake = intake;
  }

  /** Returns after the commit; throws what the intake threw when nothing was saved. */
  void carry(Update update) {
    var mine = new Waiting(update);
    queue.add(mine);
    carrying.lock();
    try {
      if (!mine.done) {
        carryAllThatWait();
      }
    } finally {
      carrying.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
  }

  /** How many updates wait for the next batch. */
  int waiting() {
    return queue.size();
  }

  private void carryAllThatWait() {
    var batch = new ArrayList<Waiting>();
    for (var each = queue.poll(); each != null; each = queue.poll()) {
      batch.add(each);
    }
    var failure = failureOf(batch.stream().map(each -> each.update).toList());
    for (var each : batch) {
      each.failure = failure;
      each.done = true;
    }
  }

  private @Nullable RuntimeException failureOf(List<Update> batch) {
    try {
      intake.carry(batch);
      return null;
    } catch (RuntimeException notSaved) {
      return notSaved;
    }
  }

  /** Read and written only by who holds the lock, and by its owner afterwards. */
  private static final class Waiting {
    private final Update update;
    private boolean done;
    private @Nullable RuntimeException failure;

    Waiting(Update update) {
      this.update = update;
    }
  }
}
