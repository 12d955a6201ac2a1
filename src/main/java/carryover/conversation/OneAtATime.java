package carryover.conversation;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction at a time, and every piece of it under a savepoint: a piece that
 * fails is undone and does not hold up the others; a database that fails undoes all.
 */
public final class OneAtATime {
  private final ReentrantLock turn = new ReentrantLock(true);
  private final TransactionTemplate transaction;
  private final Runnable afterCommit;

  /**
   * @param afterCommit makes the commit durable where the database needs to be told, and wakes the
   *     sender
   */
  public OneAtATime(TransactionTemplate transaction, Runnable afterCommit) {
    this.transaction = transaction;
    this.afterCommit = afterCommit;
  }

  /** A piece of work under a savepoint. */
  interface Pieces {
    /** Does it; what it threw and was undone for is handed to {@code undone}. */
    void each(Runnable work, Consumer<RuntimeException> undone);
  }

  /** Runs the work and commits; throws when the database fails, and then nothing has happened. */
  void run(Consumer<Pieces> work) {
    turn.lock();
    try {
      transaction.executeWithoutResult(
          status -> work.accept((piece, undone) -> underSavepoint(status, piece, undone)));
      afterCommit.run();
    } finally {
      turn.unlock();
    }
  }

  private static void underSavepoint(
      TransactionStatus status, Runnable piece, Consumer<RuntimeException> undone) {
    var savepoint = status.createSavepoint();
    try {
      piece.run();
    } catch (TransientDataAccessException | NonTransientDataAccessResourceException database) {
      throw database;
    } catch (RuntimeException bug) {
      status.rollbackToSavepoint(savepoint);
      undone.accept(bug);
    }
    status.releaseSavepoint(savepoint);
  }
}
