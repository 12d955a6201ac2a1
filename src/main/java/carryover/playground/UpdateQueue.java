package carryover.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Updates that the bot has not confirmed yet. They go to whoever polls, or one by one to a webhook,
 * and are forgotten only when confirmed.
 */
final class UpdateQueue {
  /** Telegram leaves these out unless they are asked for (Bot API, getUpdates). */
  private static final Set<String> ONLY_WHEN_ASKED =
      Set.of("chat_member", "message_reaction", "message_reaction_count");

  /** An update on its way; {@code lane} is the chat whose order it has to keep. */
  record Pending(long id, long lane, Map<String, Object> update) {}

  private final List<Pending> pending = new ArrayList<>();
  private final Set<Long> busyLanes = new HashSet<>();
  private long nextId = Instant.now().getEpochSecond();
  private long latestPoll;
  private int waitingPolls;
  private @Nullable Set<String> allowed;

  /** Adds an update of the kind, unless the bot did not ask for such; returns its id. */
  synchronized long add(String kind, long lane, Map<String, Object> content) {
    boolean wanted = allowed == null ? !ONLY_WHEN_ASKED.contains(kind) : allowed.contains(kind);
    return wanted ? addRaw(lane, Map.of(kind, content)) : -1;
  }

  /** Adds an update as it is, allowed or not; returns its id. */
  synchronized long addRaw(long lane, Map<String, ?> fields) {
    long id = nextId++;
    var update = new LinkedHashMap<String, Object>();
    update.put("update_id", id);
    update.putAll(fields);
    pending.add(new Pending(id, lane, update));
    notifyAll();
    return id;
  }

  /** An empty list means all but those that must be asked for, as with Telegram. */
  synchronized void allow(List<String> kinds) {
    allowed = kinds.isEmpty() ? null : Set.copyOf(kinds);
  }

  synchronized List<String> allowed() {
    return allowed == null ? List.of() : allowed.stream().sorted().toList();
  }

  synchronized int size() {
    return pending.size();
  }

  synchronized void clear() {
    pending.clear();
  }

  /** The next update gets this id: after an idle week Telegram may choose a lower one. */
  synchronized void numberFrom(long id) {
    nextId = id;
  }

  /**
   * Forgets what the offset confirms, then waits for updates.
   *
   * @param offset as in getUpdates; beyond all ids it confirms nothing, as after a renumbering
   * @throws Refused 409 when another poll comes while this one waits
   */
  synchronized List<Map<String, Object>> poll(long offset, int limit, Duration atMost)
      throws InterruptedException {
    long me = ++latestPoll;
    confirm(offset);
    notifyAll();
    long end = System.nanoTime() + atMost.toNanos();
    while (pending.isEmpty() && end - System.nanoTime() > 0) {
      waitingPolls++;
      try {
        wait((end - System.nanoTime()) / 1_000_000 + 1);
      } finally {
        waitingPolls--;
      }
      if (me != latestPoll) {
        throw Refused.conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is"
                + " running");
      }
    }
    return pending.stream().limit(limit).map(Pending::update).toList();
  }

  /** Whether a bot is waiting for updates right now: all before are confirmed. */
  synchronized boolean isPolled() {
    return waitingPolls > 0;
  }

  /** Waits until every update is confirmed; false when the time is over before. */
  synchronized boolean awaitsEmpty(Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!pending.isEmpty() && end - System.nanoTime() > 0) {
      wait((end - System.nanoTime()) / 1_000_000 + 1);
    }
    return pending.isEmpty();
  }

  private void confirm(long offset) {
    if (offset < 0) {
      pending.subList(0, Math.max(0, pending.size() + Math.toIntExact(offset))).clear();
    } else if (offset <= nextId) {
      pending.removeIf(p -> p.id < offset);
    }
  }

  /** The first update whose chat has none under way; waits a while for one. */
  synchronized Optional<Pending> claim(Duration atMost) throws InterruptedException {
    Optional<Pending> free = firstFree();
    if (free.isEmpty()) {
      wait(atMost.toMillis());
      free = firstFree();
    }
    free.ifPresent(p -> busyLanes.add(p.lane));
    return free;
  }

  private Optional<Pending> firstFree() {
    return pending.stream().filter(p -> !busyLanes.contains(p.lane)).findFirst();
  }

  /** Gives a claimed update back, or forgets it when it was delivered. */
  synchronized void settle(Pending claimed, boolean delivered) {
    busyLanes.remove(claimed.lane);
    if (delivered) {
      pending.remove(claimed);
    }
    notifyAll();
  }
}
