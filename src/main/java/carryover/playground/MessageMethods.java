package carryover.playground;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The methods by which the bot writes, changes and takes back what stands in a chat. */
final class MessageMethods {
  /** Telegram: sendPhoto.caption and sendDocument.caption, after entities. */
  private static final int CAPTION_CHARS = 1024;

  /** Telegram shows a chat action for five seconds at most. */
  private static final Duration TYPING = Duration.ofSeconds(5);

  private final PhoneNetwork network;
  private final Chats chats;

  MessageMethods(PhoneNetwork network) {
    this.network = network;
    this.chats = network.chats;
  }

  Object sendMessage(Arguments arguments) {
    TextBody body = text(arguments);
    ReplyMarkup markup = ReplyMarkup.read(arguments);
    return chats.change(() -> post(chats.named(arguments), body, null, markup));
  }

  Object sendRichMessage(Arguments arguments) {
    TextBody body = new RichInput(arguments, network.files).read();
    ReplyMarkup markup = ReplyMarkup.read(arguments);
    return chats.change(() -> post(chats.named(arguments), body, null, markup));
  }

  Object sendFile(String kind, Arguments arguments) {
    TextBody caption = body(arguments, "caption");
    if (caption.text().length() > CAPTION_CHARS) {
      throw Refused.badRequest("message caption is too long");
    }
    ReplyMarkup markup = ReplyMarkup.read(arguments);
    Attachment attachment = attachment(kind, arguments);
    return chats.change(() -> post(chats.named(arguments), caption, attachment, markup));
  }

  private Attachment attachment(String kind, Arguments arguments) {
    var upload = arguments.upload(kind);
    if (upload.isEmpty()) {
      return network
          .files
          .find(arguments.text(kind))
          .orElseThrow(() -> Refused.badRequest("wrong file identifier/HTTP URL specified"));
    }
    if (upload.get().content().length == 0) {
      throw Refused.badRequest("file must be non-empty");
    }
    return kind.equals("photo")
        ? network.files.photo(upload.get())
        : network.files.keep(kind, upload.get().fileName(), upload.get().content());
  }

  private Map<String, Object> post(
      Chat chat, TextBody body, @Nullable Attachment attachment, ReplyMarkup markup) {
    chat.letsTheBotWrite();
    var message =
        ChatMessage.fresh(
            chats.nextMessageId(),
            chat,
            true,
            body,
            attachment,
            markup.keys(),
            chats.clock.instant());
    chat.messages.put(message.id(), message);
    chat.typingUntil = System.nanoTime();
    if (markup.standing() != null) {
      chat.standing = markup.standing();
    }
    return Wire.message(chat, message, network.botName);
  }

  Object editMessageText(Arguments arguments) {
    boolean page = arguments.has("rich_message");
    if (page && arguments.has("text")) {
      throw Refused.badRequest("exactly one of text and rich_message must be used");
    }
    TextBody body = page ? new RichInput(arguments, network.files).read() : text(arguments);
    ReplyMarkup markup = ReplyMarkup.read(arguments);
    return edit(arguments, body, markup.keys());
  }

  Object editMessageReplyMarkup(Arguments arguments) {
    return edit(arguments, null, ReplyMarkup.read(arguments).keys());
  }

  private Object edit(Arguments arguments, @Nullable TextBody newBody, List<List<InlineKey>> keys) {
    return chats.change(() -> {
      Chat chat = chats.named(arguments);
      chat.letsTheBotWrite();
      ChatMessage old = ownMessage(chat, arguments);
      if (newBody != null && old.attachment() != null) {
        throw Refused.badRequest("there is no text in the message to edit");
      }
      TextBody body = newBody == null ? old.body() : newBody;
      if (old.looksLike(body, keys)) {
        throw Refused.badRequest(
            "message is not modified: specified new message content and reply markup are"
                + " exactly the same as a current content and reply markup of the message");
      }
      ChatMessage changed = old.changed(body, keys, chats.clock.instant());
      chat.messages.put(changed.id(), changed);
      return Wire.message(chat, changed, network.botName);
    });
  }

  private static ChatMessage ownMessage(Chat chat, Arguments arguments) {
    ChatMessage message = chat.messages.get((int) arguments.number("message_id", 0));
    if (message == null) {
      throw Refused.badRequest("message to edit not found");
    }
    if (!message.fromBot()) {
      throw Refused.badRequest("message can't be edited");
    }
    return message;
  }

  Object deleteMessage(Arguments arguments) {
    return chats.change(() -> {
      Chat chat = chats.named(arguments);
      if (chat.messages.remove((int) arguments.number("message_id", 0)) == null) {
        throw Refused.badRequest("message to delete not found");
      }
      return true;
    });
  }

  Object sendChatAction(Arguments arguments) {
    return chats.change(() -> {
      Chat chat = chats.named(arguments);
      chat.letsTheBotWrite();
      chat.typingUntil = System.nanoTime() + TYPING.toNanos();
      return true;
    });
  }

  Object answerCallbackQuery(Arguments arguments) {
    return chats.change(() -> {
      network.taps.answer(
          arguments.text("callback_query_id"),
          arguments.text("text"),
          arguments.flag("show_alert"));
      return true;
    });
  }

  private static TextBody text(Arguments arguments) {
    TextBody body = body(arguments, "text");
    if (body.text().isEmpty()) {
      throw Refused.badRequest("message text is empty");
    }
    if (body.text().length() > PhoneNetwork.TEXT_CHARS) {
      throw Refused.badRequest("message is too long");
    }
    return body;
  }

  private static TextBody body(Arguments arguments, String name) {
    String sent = arguments.text(name);
    return switch (arguments.text("parse_mode").toLowerCase(Locale.ROOT)) {
      case "html" -> HtmlText.parse(sent);
      case "" ->
          TextBody.of(
              sent,
              sent,
              arguments
                  .json(name.equals("text") ? "entities" : "caption_entities")
                  .map(list -> list.valueStream().map(MessageMethods::entity).toList())
                  .orElse(List.of()));
      default -> throw Refused.badRequest("unsupported parse_mode");
    };
  }

  private static Entity entity(JsonNode json) {
    String url = json.path("url").asString("");
    return new Entity(
        json.path("type").asString(""),
        json.path("offset").asInt(0),
        json.path("length").asInt(0),
        url.isEmpty() ? null : url);
  }
}
