package carryover.playground;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The network's things in the shapes of the Bot API. */
final class Wire {
  /** The bot's own user id, the part of its token before the colon. */
  static final long BOT_ID = 1;

  private Wire() {}

  static Map<String, Object> bot(String userName) {
    return object("id", BOT_ID, "is_bot", true, "first_name", "Carryover", "username", userName);
  }

  static Map<String, Object> user(PhoneUser user) {
    return object(
        "id", user.id(),
        "is_bot", false,
        "first_name", user.firstName(),
        "language_code", user.languageCode());
  }

  static Map<String, Object> chat(Chat chat) {
    return chat.isGroup()
        ? object("id", chat.id, "type", "group", "title", chat.title)
        : object("id", chat.id, "type", "private", "first_name", chat.owner.firstName());
  }

  static Map<String, Object> message(Chat chat, ChatMessage message, String botName) {
    var json =
        object(
            "message_id", message.id(),
            "from", message.fromBot() ? bot(botName) : user(chat.owner),
            "chat", chat(chat),
            "date", message.sent().getEpochSecond());
    Instant edited = message.edited();
    if (edited != null) {
      json.put("edit_date", edited.getEpochSecond());
    }
    Attachment attachment = message.attachment();
    if (attachment != null) {
      json.put(attachment.kind(), media(attachment));
    }
    RichMessage rich = message.rich();
    if (rich == null) {
      putText(json, message, attachment == null ? "text" : "caption");
    } else {
      json.put("rich_message", object("blocks", rich.blocks()));
    }
    if (!message.keys().isEmpty()) {
      json.put("reply_markup", object("inline_keyboard", rows(message.keys())));
    }
    return json;
  }

  private static void putText(Map<String, Object> json, ChatMessage message, String field) {
    if (!message.text().isEmpty()) {
      json.put(field, message.text());
    }
    if (!message.entities().isEmpty()) {
      String name = field.equals("text") ? "entities" : "caption_entities";
      json.put(name, message.entities().stream().map(Wire::entity).toList());
    }
  }

  private static Map<String, Object> entity(Entity entity) {
    var json = object("type", entity.type(), "offset", entity.offset(), "length", entity.length());
    if (entity.url() != null) {
      json.put("url", entity.url());
    }
    return json;
  }

  private static List<List<Map<String, Object>>> rows(List<List<InlineKey>> keys) {
    return keys.stream().map(row -> row.stream().map(Wire::key).toList()).toList();
  }

  private static Map<String, Object> key(InlineKey key) {
    String data = key.data();
    return data == null
        ? object("text", key.label(), "url", String.valueOf(key.url()))
        : object("text", key.label(), "callback_data", data);
  }

  static Object media(Attachment attachment) {
    var file =
        object(
            "file_id",
            attachment.fileId(),
            "file_unique_id",
            "u" + attachment.fileId(),
            "file_size",
            attachment.content().length);
    file.putAll(particulars(attachment));
    return attachment.kind().equals("photo") ? List.of(file) : file;
  }

  private static Map<String, Object> particulars(Attachment attachment) {
    return switch (attachment.kind()) {
      case "photo" -> object("width", 800, "height", 600);
      case "sticker" ->
          object(
              "type",
              "regular",
              "width",
              512,
              "height",
              512,
              "is_animated",
              false,
              "is_video",
              false,
              "emoji",
              "🙂");
      case "voice", "audio" -> object("duration", 3);
      case "video", "animation" -> object("duration", 3, "width", 640, "height", 480);
      case "video_note" -> object("duration", 3, "length", 240);
      default -> object("file_name", attachment.fileName());
    };
  }

  /** my_chat_member: the bot's standing in the chat went from one status to another. */
  static Map<String, Object> membership(
      Chat chat, String before, String after, Instant when, String botName) {
    return object(
        "chat", chat(chat),
        "from", user(chat.owner),
        "date", when.getEpochSecond(),
        "old_chat_member", member(before, botName),
        "new_chat_member", member(after, botName));
  }

  private static Map<String, Object> member(String status, String botName) {
    var json = object("status", status, "user", bot(botName));
    if (status.equals("kicked")) {
      json.put("until_date", 0);
    }
    return json;
  }

  /** A JSON object with its fields in the order given: name, value, name, value … */
  static Map<String, Object> object(Object... namesAndValues) {
    var json = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      json.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return json;
  }

  static long seconds(@Nullable Instant when) {
    return when == null ? 0 : when.getEpochSecond();
  }
}
