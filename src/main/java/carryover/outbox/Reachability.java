package carryover.outbox;

import carryover.kernel.ChatId;

/** Hears which chats cannot be written to any more. */
public interface Reachability {
  /**
   * The person blocked the bot or is gone. Told after the commit, in no transaction, and again when
   * it throws or the program dies: it must be harmless to hear it twice.
   */
  void unreachable(ChatId chat);
}
