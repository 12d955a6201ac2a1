package carryover.playground;

import java.util.List;
import java.util.TreeMap;

/** A chat of the network with what stands in it. Only touched under the lock of {@link Chats}. */
final class Chat {
  final long id;
  final PhoneUser owner;

  /** The group's title, "" for a private chat. */
  final String title;

  final TreeMap<Integer, ChatMessage> messages = new TreeMap<>();

  /** Whether the bot may write: the person has written first, or has added the bot. */
  boolean begun;

  boolean blocked;
  List<List<String>> standing = List.of();

  /** System.nanoTime() until which the bot is typing. */
  long typingUntil = System.nanoTime();

  Chat(long id, PhoneUser owner, String title) {
    this.id = id;
    this.owner = owner;
    this.title = title;
  }

  boolean isGroup() {
    return !title.isEmpty();
  }

  /**
   * @throws Refused 403 as Telegram does, when the bot may not write here
   */
  void letsTheBotWrite() {
    if (blocked) {
      throw Refused.forbidden("bot was blocked by the user");
    }
    if (!begun) {
      throw Refused.forbidden(
          isGroup()
              ? "bot is not a member of the group chat"
              : "bot can't initiate conversation with a user");
    }
  }
}
