package carryover.outbox;

import carryover.kernel.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides at each round what is marked, what is taken back and what goes next. Runs inside the
 * sender's transaction and on its thread.
 */
final class Desk {
  /** Ours: longer than any one try, which the courier's call timeout ends. */
  static final Duration LEASE = Duration.ofMinutes(5);

  /** Ours: how long what was settled is kept, and its labels are found. */
  static final Duration KEPT = Duration.ofDays(21);

  /** How long it stays on record that a message without a label went to a chat. */
  static final Duration KEPT_UNLABELLED = Duration.ofHours(1);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
  private static final Duration FOR_EVER = Duration.ofDays(3650);

  private final OutboxTable table;
  private final UnreachableChats unreachable;
  private final Pace pace;
  private final boolean alone;
  private final TreeSet<Instant> alarms = new TreeSet<>();
  private Instant everyoneHeldUntil = Instant.MIN;
  private Instant nextLook = Instant.MIN;
  private Instant nextCleaning = Instant.MIN;

  Desk(OutboxTable table, UnreachableChats unreachable, Pace pace, boolean alone) {
    this.table = table;
    this.unreachable = unreachable;
    this.pace = pace;
    this.alone = alone;
  }

  /** Writes down what came of these tries. */
  List<Mark> mark(List<Tried> tried) {
    if (tried.isEmpty()) {
      return List.of();
    }
    var marks = tried.stream().map(Tried::mark).toList();
    table.mark(marks);
    marks.stream().filter(mark -> !mark.settled()).forEach(mark -> alarms.add(mark.due()));
    for (var each : tried) {
      switch (each.delivery()) {
        case Delivery.Unreachable() -> giveUp(each.claimed().chat(), each.at());
        case Delivery.Wait(var retryAfter, var everyone) when everyone ->
            holdEveryone(each.at().plus(retryAfter));
        case Delivery.Wait _,
            Delivery.Sent _,
            Delivery.NotReached _,
            Delivery.Unsure _,
            Delivery.Refused _ -> {}
      }
    }
    return marks;
  }

  private void giveUp(ChatId chat, Instant now) {
    unreachable.add(chat, now);
    table.dropAll(chat, now);
  }

  private void holdEveryone(Instant until) {
    if (until.isAfter(everyoneHeldUntil)) {
      everyoneHeldUntil = until;
      alarms.add(until);
    }
  }

  /**
   * Makes wait again what a dead process left under way; returns how many. The first look takes all
   * of it when nobody else sends, later ones what was under way for longer than any try may take.
   */
  int takeBack(Instant now, Predicate<Long> ours) {
    if (now.isBefore(nextLook)) {
      return 0;
    }
    var all = alone && nextLook.equals(Instant.MIN);
    var left = table.leftSending(all ? now.plus(FOR_EVER) : now);
    left.removeIf(ours);
    if (!left.isEmpty()) {
      table.takeBack(left);
    }
    nextLook = now.plus(BETWEEN_LOOKS);
    return left.size();
  }

  /** Deletes, once an hour, what was settled weeks ago. */
  void clean(Instant now) {
    if (!now.isBefore(nextCleaning)) {
      table.forget(now.minus(KEPT), now.minus(KEPT_UNLABELLED));
      nextCleaning = now.plus(BETWEEN_CLEANINGS);
    }
  }

  /** Takes what may go now, most urgent first, at most so many. */
  List<Claimed> claim(int room, Instant now) {
    if (room <= 0 || now.isBefore(everyoneHeldUntil)) {
      return List.of();
    }
    var taken = new ArrayList<Claimed>();
    var looked = table.claim(room, now);
    for (var each : looked) {
      if (mayGo(each, now)) {
        taken.add(each);
      }
    }
    if (!taken.isEmpty()) {
      table.take(taken, now.plus(LEASE));
      if (looked.size() == room) {
        alarms.add(now);
      }
    }
    return taken;
  }

  private boolean mayGo(Claimed claimed, Instant now) {
    if (!claimed.ordered()) {
      return true;
    }
    var chatFrom = pace.next(claimed.chat(), now);
    if (chatFrom.isAfter(now)) {
      table.postpone(claimed, chatFrom);
      alarms.add(chatFrom);
      return false;
    }
    var anyoneFrom = pace.next(now);
    if (anyoneFrom.isAfter(now)) {
      alarms.add(anyoneFrom);
      return false;
    }
    pace.spend(claimed.chat(), now);
    return true;
  }

  /** How long nothing will happen by itself. */
  Duration nap(Instant now, Duration longest) {
    if (alarms.removeIf(alarm -> !alarm.isAfter(now))) {
      return Duration.ZERO;
    }
    if (alarms.isEmpty()) {
      return longest;
    }
    var untilNext = Duration.between(now, alarms.first());
    return untilNext.compareTo(longest) < 0 ? untilNext : longest;
  }
}
