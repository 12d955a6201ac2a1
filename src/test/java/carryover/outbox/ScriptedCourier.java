package carryover.outbox;

import carryover.kernel.ChatId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A courier that answers as told, otherwise delivers, and remembers what it was given. */
final class ScriptedCourier implements Courier {
  record Carried(ChatId chat, Act act, @Nullable Integer messageId) {}

  final List<Carried> carried = new CopyOnWriteArrayList<>();
  private final Map<ChatId, Deque<Delivery>> answers = new HashMap<>();
  private final Map<ChatId, CountDownLatch> doors = new HashMap<>();
  private final AtomicInteger messageIds = new AtomicInteger(100);

  synchronized void answers(ChatId chat, Delivery... next) {
    answers.computeIfAbsent(chat, _ -> new ArrayDeque<>()).addAll(List.of(next));
  }

  /** Holds messages to this chat under way until the latch is opened. */
  synchronized CountDownLatch hangs(ChatId chat) {
    var door = new CountDownLatch(1);
    doors.put(chat, door);
    return door;
  }

  @Override
  public Delivery deliver(ChatId chat, Act act, @Nullable Integer messageId) {
    carried.add(new Carried(chat, act, messageId));
    if (act.ordered()) {
      pass(chat);
    }
    return answer(chat);
  }

  private void pass(ChatId chat) {
    CountDownLatch door;
    synchronized (this) {
      door = doors.get(chat);
    }
    try {
      if (door != null) {
        door.await();
      }
    } catch (InterruptedException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private synchronized Delivery answer(ChatId chat) {
    var next = answers.getOrDefault(chat, new ArrayDeque<>()).poll();
    return next == null ? new Delivery.Sent(messageIds.incrementAndGet()) : next;
  }

  List<String> textsTo(ChatId chat) {
    return carried.stream()
        .filter(each -> each.chat().equals(chat))
        .map(each -> text(each.act()))
        .toList();
  }

  static String text(Act act) {
    return switch (act) {
      case Act.Send(var message) -> message.html().value();
      case Act.Edit(_, var message) -> "edit " + message.html().value();
      case Act.Change(_, var message) -> "change " + message.html().value();
      case Act.AnswerTap(var id, _) -> "answer " + id;
      case Act.Menu(var entries) -> "menu " + entries.size();
      case Act.Leave() -> "leave";
      case Act.Document document -> document.fileName();
      case Act.Paper paper -> paper.name();
      case Act.Photo photo -> "photo " + photo.caption().value();
      case Act.Fetch fetch -> "fetch " + fetch.fileName();
    };
  }
}
