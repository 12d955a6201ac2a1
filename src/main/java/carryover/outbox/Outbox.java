package carryover.outbox;

import static java.util.Comparator.naturalOrder;

import carryover.kernel.ChatId;
import carryover.vault.Vault;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import javax.sql.DataSource;

/**
 * Keeps what was promised until it is delivered. A promise belongs to the caller's transaction: it
 * holds if and when that commits.
 */
public final class Outbox {
  private final OutboxTable table;
  private final UnreachableChats unreachable;
  private final SealedActs acts;
  private final InstantSource time;
  private final Bell bell = new Bell();

  /**
   * @param time real time, also where the practice's clock can be moved: leases and retries wait
   *     for the world outside
   */
  public Outbox(DataSource source, Vault vault, InstantSource time) {
    this.table = new OutboxTable(source);
    this.unreachable = new UnreachableChats(source);
    this.acts = new SealedActs(vault);
    this.time = time;
  }

  /** Promises one act; what is promised to an unreachable chat is dropped. */
  public void promise(Promise promise) {
    promiseAll(List.of(promise));
  }

  /** Promises several acts in this order; what is promised to an unreachable chat is dropped. */
  public void promiseAll(List<Promise> promises) {
    if (promises.isEmpty()) {
      return;
    }
    var dropped = unreachable.among(promises.stream().map(Promise::chat).distinct().toList());
    var kept = promises.stream().filter(each -> !dropped.contains(each.chat())).toList();
    hasten(kept);
    table.insert(kept, acts, time.instant());
  }

  /** Lends the urgency of a new promise to what waits before it in its chat, and so delays it. */
  private void hasten(List<Promise> promises) {
    var urgencies = new TreeMap<Long, Urgency>();
    promises.stream()
        .filter(each -> each.act().ordered() && each.urgency() != Urgency.PLANNED)
        .forEach(each ->
            urgencies.merge(
                each.chat().value(), each.urgency(), BinaryOperator.minBy(naturalOrder())));
    urgencies.forEach((chat, urgency) -> table.hasten(new ChatId(chat), urgency));
  }

  /**
   * Says that a promise has been committed: the sender looks at once instead of within a second.
   */
  public void nudge() {
    bell.ring();
  }

  /**
   * Whether nothing is ready and nothing in flight. What waits for a chat or a network that did not
   * take it does not count.
   */
  public boolean idle() {
    return table.idle(time.instant());
  }

  /** Takes promises to this chat again: the person took the block back, or wrote. */
  public void reachable(ChatId chat) {
    unreachable.remove(chat);
  }

  /** Forgets that anything was ever sent to this chat; what is promised still goes out. */
  public void forget(ChatId chat) {
    table.forget(chat);
  }

  /**
   * Keeps no promise to this chat any more, and forgets that anything was ever sent to it: its
   * person is elsewhere now, and whoever reads it may be a stranger.
   */
  public void abandon(ChatId chat) {
    table.abandon(chat);
  }

  /** Whether promises to this chat are taken. */
  public boolean isReachable(ChatId chat) {
    return unreachable.among(List.of(chat)).isEmpty();
  }

  OutboxTable table() {
    return table;
  }

  UnreachableChats unreachable() {
    return unreachable;
  }

  SealedActs acts() {
    return acts;
  }

  Bell bell() {
    return bell;
  }
}
