package carryover.outbox;

import carryover.kernel.ChatId;
import org.jspecify.annotations.Nullable;

/** Carries one act to the messenger and tells what came of it; never throws. */
public interface Courier {
  /**
   * Tries once. Called from many threads, but never twice at a time for ordered acts of one chat.
   *
   * @param messageId the message to change, for an {@link Act.Edit}; null for all others
   */
  Delivery deliver(ChatId chat, Act act, @Nullable Integer messageId);
}
