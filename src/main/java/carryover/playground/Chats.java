package carryover.playground;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** All chats of the network under one lock, which tells those who wait when something changed. */
final class Chats {
  /**
   * Numbers start at the second the network was made, so that the bot's memory of an earlier run
   * never meets a number twice.
   */
  private static final long FIRST_NUMBER_SINCE = 1_700_000_000L;

  final InstantSource clock;
  private final Map<Long, Chat> byId = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int lastMessageId = (int) (InstantSource.system().millis() / 1000 - FIRST_NUMBER_SINCE);
  private long revision;
  private LongConsumer beginnings = chat -> {};

  Chats(InstantSource clock) {
    this.clock = clock;
  }

  <T> T read(Supplier<T> look) {
    lock.lock();
    try {
      return look.get();
    } finally {
      lock.unlock();
    }
  }

  <T> T change(Supplier<T> act) {
    lock.lock();
    try {
      T result = act.get();
      revision++;
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the condition holds, looking again after every change; false when it never did. */
  boolean await(Duration atMost, BooleanSupplier condition) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Makes everyone who waits look again. */
  void wakes() {
    Object unused = change(() -> true);
  }

  long revision() {
    return read(() -> revision);
  }

  Map<Long, Chat> all() {
    return byId;
  }

  void add(Chat chat) {
    byId.put(chat.id, chat);
  }

  Optional<Chat> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws Refused 400 "chat not found"
   */
  Chat named(Arguments arguments) {
    return find(arguments.number("chat_id", 0))
        .orElseThrow(() -> Refused.badRequest("chat not found"));
  }

  /** From now on the bot may write in the chat. */
  void begin(Chat chat) {
    if (!chat.begun) {
      chat.begun = true;
      beginnings.accept(chat.id);
    }
  }

  /** Tells of every chat that begins, before anything else happens in it. */
  void whenOneBegins(LongConsumer listener) {
    beginnings = listener;
  }

  int nextMessageId() {
    return ++lastMessageId;
  }
}
