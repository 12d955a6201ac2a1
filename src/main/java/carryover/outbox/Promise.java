package carryover.outbox;

import carryover.kernel.ChatId;
import org.jspecify.annotations.Nullable;

/**
 * An act promised to a chat. Acts of one chat leave in the order they were promised.
 *
 * @param urgency whose lane goes first when many chats wait
 * @param label names the message within its chat, at most 100 characters, so that a later {@link
 *     Act.Edit} finds it; null when nobody will look for it
 */
public record Promise(ChatId chat, Act act, Urgency urgency, @Nullable String label) {
  /** A promise of something that nobody will edit later. */
  public Promise(ChatId chat, Act act, Urgency urgency) {
    this(chat, act, urgency, null);
  }
}
