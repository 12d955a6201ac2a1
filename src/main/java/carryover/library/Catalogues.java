package carryover.library;

import carryover.kernel.PersonId;
import carryover.kernel.PlayName;
import carryover.library.Version.State;
import carryover.library.Versions.Addition;
import carryover.script.Manuscript;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is kept, as it was seen a moment ago, so that playing costs no query. Changes of this
 * process are seen at once, those of another after {@link #FRESH}.
 */
final class Catalogues {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Versions versions;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Seen seen;

  /**
   * @param at by {@link System#nanoTime}
   */
  private record Seen(Catalogue catalogue, long change, long at) {}

  Catalogues(Versions versions) {
    this.versions = versions;
  }

  Catalogue now() {
    var last = seen;
    if (last != null
        && last.change == changes.get()
        && System.nanoTime() - last.at < FRESH.toNanos()) {
      return last.catalogue;
    }
    long change = changes.get();
    var catalogue = Catalogue.of(versions.all());
    seen = new Seen(catalogue, change, System.nanoTime());
    return catalogue;
  }

  /** Keeps one; false when its number has been taken in the meantime. */
  boolean add(Addition addition) {
    boolean added = versions.add(addition);
    if (added && addition.version().isDraft()) {
      versions.dropEarlierDrafts(addition.version());
    }
    changed();
    return added;
  }

  void add(List<Addition> additions) {
    versions.add(additions);
    changed();
  }

  /** Changes kept versions in place; only while somebody writes them. */
  void rewrite(Map<PlayName, Manuscript> changed) {
    changed.forEach(versions::rewrite);
    changed();
  }

  /** Lists a draft as the newest, and brings back what was retired; false without such a draft. */
  boolean list(PlayName draft, Instant now) {
    var next = now().next(draft.name());
    boolean isLast = next.version() == draft.version() + 1;
    boolean listed =
        versions.list(
            draft, isLast ? draft.version() : next.version(), now.atOffset(ZoneOffset.UTC));
    if (listed) {
      var unused = versions.move(draft.name(), State.RETIRED, State.LISTED);
    }
    changed();
    return listed;
  }

  boolean isDraftOf(PersonId person, PlayName playName) {
    return versions.isDraftOf(person, playName);
  }

  boolean drop(PersonId person, PlayName playName) {
    boolean dropped = versions.drop(person, playName);
    changed();
    return dropped;
  }

  boolean move(String name, State from, State to) {
    boolean moved = versions.move(name, from, to);
    changed();
    return moved;
  }

  /** Looks again, now and once more when it is known what became of the transaction. */
  private void changed() {
    changes.incrementAndGet();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              changes.incrementAndGet();
            }
          });
    }
  }
}
