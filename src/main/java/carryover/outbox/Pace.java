package carryover.outbox;

import carryover.kernel.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast messages may go, over all and in a chat: so many at once, then one each interval. Kept
 * in memory; what gets through after a restart is what the messenger's own 429 is for. Used by one
 * thread.
 */
public final class Pace {
  /** So many at once, then one each interval; an interval of zero is no limit. */
  public record Limit(int burst, Duration interval) {
    /** Bot API FAQ: about 30 messages a second over all. */
    public static final Limit OVER_ALL = new Limit(30, Duration.ofNanos(1_000_000_000 / 30));

    /** Bot API FAQ: about one message a second in a chat; short bursts go through. */
    public static final Limit IN_A_CHAT = new Limit(10, Duration.ofSeconds(1));

    private Instant next(@Nullable Instant spent, Instant now) {
      return spent == null ? now : spent.minus(interval.multipliedBy(burst - 1L));
    }

    private Instant spend(@Nullable Instant spent, Instant now) {
      return (spent == null || spent.isBefore(now) ? now : spent).plus(interval);
    }
  }

  /** Ours: how many chats are remembered before those with their whole burst left are forgotten. */
  private static final int CHATS = 1_000;

  private final Limit overAll;
  private final Limit inAChat;
  private final Map<ChatId, Instant> spentInChat = new HashMap<>();
  private @Nullable Instant spent;

  public Pace(Limit overAll, Limit inAChat) {
    this.overAll = overAll;
    this.inAChat = inAChat;
  }

  /** As fast as Telegram takes messages. */
  public static Pace ofTelegram() {
    return new Pace(Limit.OVER_ALL, Limit.IN_A_CHAT);
  }

  /** No limit: for the playground and tests. */
  public static Pace unlimited() {
    var none = new Limit(1, Duration.ZERO);
    return new Pace(none, none);
  }

  /** From when on the next message may go to anyone; may be past. */
  Instant next(Instant now) {
    return overAll.next(spent, now);
  }

  /** From when on the next message may go to this chat, as far as the chat is concerned. */
  Instant next(ChatId chat, Instant now) {
    return inAChat.next(spentInChat.get(chat), now);
  }

  void spend(ChatId chat, Instant now) {
    if (spentInChat.size() >= CHATS) {
      spentInChat.values().removeIf(each -> !each.isAfter(now));
    }
    spent = overAll.spend(spent, now);
    spentInChat.compute(chat, (_, before) -> inAChat.spend(before, now));
  }
}
