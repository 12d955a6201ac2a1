package carryover.playground;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The people's side of the embedded Telegram: who has a phone, what they do with it and what they
 * see on it. All of it lives in memory; every method may be called from any thread.
 */
public final class PhoneNetwork {
  /** Telegram: longer texts leave the app as several messages. */
  static final int TEXT_CHARS = 4096;

  private static final byte[] NOTHING = {};

  final Chats chats;
  final UpdateQueue updates = new UpdateQueue();
  final BotCommands commands = new BotCommands();
  final String botName;
  final Taps taps = new Taps();
  final Files files = new Files();
  private long lastGroup;

  PhoneNetwork(String botName, InstantSource clock) {
    this.botName = botName;
    this.chats = new Chats(clock);
  }

  /** Gives a person a phone; the same id again is a new phone with nothing on it. */
  public PhoneUser joins(long id, String firstName, String languageCode) {
    var user = new PhoneUser(id, firstName, languageCode);
    return chats.change(() -> {
      chats.add(new Chat(id, user, ""));
      return user;
    });
  }

  /** Everyone with a phone, in the order they came. */
  public List<PhoneUser> users() {
    return chats.read(
        () -> chats.all().values().stream().filter(c -> !c.isGroup()).map(c -> c.owner).toList());
  }

  /**
   * Writes to the bot. More than 4,096 characters leave as several messages, as in the app.
   *
   * @return the id of the (last) message
   */
  public int says(long user, String text) {
    return chats.change(() -> {
      int last = 0;
      for (int at = 0; at < text.length(); at += TEXT_CHARS) {
        String piece = text.substring(at, Math.min(text.length(), at + TEXT_CHARS));
        last = arrives(phoneOf(user), TextBody.plain(piece), null);
      }
      return last;
    });
  }

  /** Sends a picture, sticker, voice, document …: {@code kind} is the Bot API's field name. */
  public int sends(long user, String kind, String caption) {
    return chats.change(() -> {
      String name = kind.equals("document") ? "letter.pdf" : "";
      var attachment = new Attachment(kind, "phone-" + kind, name, NOTHING);
      return arrives(phoneOf(user), TextBody.plain(caption), attachment);
    });
  }

  /** Sends a file of one's own. */
  public int sendsFile(long user, String fileName, byte[] content, String caption) {
    var file = files.keep("document", fileName, content);
    return chats.change(() -> arrives(phoneOf(user), TextBody.plain(caption), file));
  }

  private int arrives(Chat chat, TextBody body, @Nullable Attachment attachment) {
    chats.begin(chat);
    var message =
        ChatMessage.fresh(
            chats.nextMessageId(), chat, false, body, attachment, List.of(), chats.clock.instant());
    chat.messages.put(message.id(), message);
    updates.add("message", chat.id, Wire.message(chat, message, botName));
    return message.id();
  }

  /** Changes the words of a message that the person sent earlier. */
  public void edits(long user, int messageId, String text) {
    chats.change(() -> {
      Chat chat = phoneOf(user);
      ChatMessage old = messageIn(chat, messageId);
      var now = chats.clock.instant();
      var message = old.changed(TextBody.plain(text), List.of(), now);
      chat.messages.put(messageId, message);
      return updates.add("edited_message", chat.id, Wire.message(chat, message, botName));
    });
  }

  /**
   * Taps a button below a message.
   *
   * @param labelOrData its label or its callback data; callback data that is not below the message
   *     (any more) is sent as it is, as an app does that has not heard of a change yet
   * @return the id of the callback query
   */
  public String taps(long user, int messageId, String labelOrData) {
    return chats.change(() -> {
      Chat chat = phoneOf(user);
      ChatMessage message = messageIn(chat, messageId);
      String id = taps.open(user);
      var query =
          Wire.object(
              "id", id,
              "from", Wire.user(chat.owner),
              "message", Wire.message(chat, message, botName),
              "chat_instance", "c" + chat.id,
              "data", message.dataBehind(labelOrData));
      updates.add("callback_query", chat.id, query);
      return id;
    });
  }

  /** Blocks the bot. */
  public void blocks(long user) {
    setBlocked(user, true);
  }

  /** Takes the block back. */
  public void unblocks(long user) {
    setBlocked(user, false);
  }

  private void setBlocked(long user, boolean blocked) {
    chats.change(() -> {
      Chat chat = phoneOf(user);
      chat.blocked = blocked;
      return membership(chat, blocked ? "member" : "kicked", blocked ? "kicked" : "member");
    });
  }

  /**
   * Puts the bot into a new group.
   *
   * @return the group's chat id, below zero
   */
  public long addsToGroup(long user, String title) {
    return chats.change(() -> {
      var group = new Chat(-1000 - ++lastGroup, phoneOf(user).owner, title);
      group.begun = true;
      chats.add(group);
      membership(group, "left", "member");
      return group.id;
    });
  }

  private long membership(Chat chat, String before, String after) {
    var change = Wire.membership(chat, before, after, chats.clock.instant(), botName);
    return updates.add("my_chat_member", chat.id, change);
  }

  /**
   * Puts an update of any shape into the queue, also one that nobody knows or can read.
   *
   * @param fields all but {@code update_id}
   * @return its update id
   */
  public long injects(Map<String, ?> fields) {
    return updates.addRaw(0, fields);
  }

  /** The next update gets this id, also a lower one, as after an idle week. */
  public void numbersUpdatesFrom(long id) {
    updates.numberFrom(id);
  }

  /** How many updates the bot has not confirmed yet. */
  public int unconfirmed() {
    return updates.size();
  }

  /** All that stands in a chat, oldest first; empty for an unknown chat. */
  public List<ChatMessage> messages(long chat) {
    return chats.read(
        () -> chats.find(chat).map(c -> List.copyOf(c.messages.values())).orElse(List.of()));
  }

  /** What the bot wrote in a chat, oldest first. */
  public List<ChatMessage> heard(long chat) {
    return messages(chat).stream().filter(ChatMessage::fromBot).toList();
  }

  /** The labels of the keys below the writing field, row by row. */
  public List<List<String>> standing(long chat) {
    return chats.read(() -> chats.find(chat).map(c -> c.standing).orElse(List.of()));
  }

  /** Whether the bot is typing: until it writes, five seconds at most. */
  public boolean isTyping(long chat) {
    return chats.read(
        () -> chats.find(chat).map(c -> c.typingUntil > System.nanoTime()).orElse(false));
  }

  /** Whether the person has blocked the bot. */
  public boolean hasBlocked(long user) {
    return chats.read(() -> phoneOf(user).blocked);
  }

  /** How the bot answered taps, in the order it did. */
  public List<TapNotice> notices() {
    return chats.read(taps::notices);
  }

  /** Taps that the bot has not answered yet. */
  public int unansweredTaps() {
    return chats.read(taps::unanswered);
  }

  /** The command menu as the person sees it, "command – description". */
  public List<String> menu(long user) {
    return commands.shownTo(chats.read(() -> phoneOf(user).owner)).stream()
        .map(c -> c.command() + " – " + c.description())
        .toList();
  }

  /** Goes up with every change of any chat. */
  public long revision() {
    return chats.revision();
  }

  /** Waits until the condition holds, looking again after every change; false when it never did. */
  public boolean awaits(Duration atMost, BooleanSupplier condition) throws InterruptedException {
    return chats.await(atMost, condition);
  }

  Chat phoneOf(long user) {
    return chats
        .find(user)
        .orElseThrow(() -> new IllegalArgumentException("Nobody with id " + user + " has a phone"));
  }

  static ChatMessage messageIn(Chat chat, int messageId) {
    ChatMessage message = chat.messages.get(messageId);
    if (message == null) {
      throw new IllegalArgumentException("The chat has no message " + messageId);
    }
    return message;
  }
}
