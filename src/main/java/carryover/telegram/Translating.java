package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.kernel.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Telegram's updates in our words. */
final class Translating {
  /** What is asked for; all else would only be recorded as unknown. */
  static final List<String> HANDLED =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  private static final ChatId NO_CHAT = new ChatId(0);

  private record Kind(String name, Predicate<Message> is) {}

  /** In this order: an animation is also a document, a venue is also a location. */
  private static final List<Kind> SHOWN =
      List.of(
          new Kind("photo", Message::hasPhoto),
          new Kind("voice", Message::hasVoice),
          new Kind("sticker", Message::hasSticker),
          new Kind("animation", Message::hasAnimation),
          new Kind("document", Message::hasDocument),
          new Kind("video", Message::hasVideo),
          new Kind("video_note", Message::hasVideoNote),
          new Kind("audio", Message::hasAudio),
          new Kind("contact", Message::hasContact),
          new Kind("venue", message -> message.getVenue() != null),
          new Kind("location", Message::hasLocation),
          new Kind("poll", Message::hasPoll),
          new Kind("dice", Message::hasDice),
          new Kind("story", Message::hasStory),
          new Kind("checklist", Message::hasChecklist),
          new Kind("live_photo", Message::hasLivePhoto),
          new Kind("paid_media", Message::hasPaidMedia));

  private Translating() {}

  static Update translate(org.telegram.telegrambots.meta.api.objects.Update update) {
    long id = update.getUpdateId();
    if (update.getMessage() != null) {
      return message(id, update.getMessage());
    }
    if (update.getEditedMessage() != null) {
      return edited(id, update.getEditedMessage());
    }
    if (update.getCallbackQuery() != null) {
      return tapped(id, update.getCallbackQuery());
    }
    if (update.getMyChatMember() != null) {
      return membership(id, update.getMyChatMember());
    }
    if (update.getChannelPost() != null) {
      return new Update(id, chat(update.getChannelPost().getChat()), "", new Stimulus.InGroup());
    }
    return unknown(id, "unhandled");
  }

  /** An update of which only the id could be read. */
  static Update unknown(long id, String kind) {
    return new Update(id, NO_CHAT, "", new Stimulus.Unknown(kind));
  }

  private static Update message(long id, Message message) {
    return from(id, message, said(message));
  }

  private static Update edited(long id, Message message) {
    var words = message.hasText() ? message.getText() : message.getCaption();
    return from(
        id,
        message,
        words == null
            ? new Stimulus.Unknown("edited_message")
            : new Stimulus.Edited(message.getMessageId(), new Words(words)));
  }

  private static Update from(long id, Message message, Stimulus inPrivate) {
    var byBot = message.getFrom() != null && message.getFrom().getIsBot();
    var stimulus = byBot ? new Stimulus.Unknown("bot_message") : inPrivate;
    return update(id, message.getChat(), message.getFrom(), stimulus);
  }

  private static Stimulus said(Message message) {
    if (message.hasText()) {
      return new Stimulus.Said(message.getMessageId(), new Words(message.getText()));
    }
    var caption = new Words(Objects.requireNonNullElse(message.getCaption(), ""));
    return SHOWN.stream()
        .filter(kind -> kind.is().test(message))
        .findFirst()
        .map(kind -> shown(kind.name(), message, caption))
        .orElseGet(() ->
            caption.value().isEmpty()
                ? new Stimulus.Unknown("service_message")
                : new Stimulus.Showed("other", caption));
  }

  private static Stimulus shown(String kind, Message message, Words caption) {
    if (!kind.equals("document")) {
      return new Stimulus.Showed(kind, caption);
    }
    var file = message.getDocument();
    return new Stimulus.SentFile(
        file.getFileId(),
        Objects.requireNonNullElse(file.getFileName(), ""),
        Objects.requireNonNullElse(file.getFileSize(), 0L),
        caption);
  }

  private static Update tapped(long id, CallbackQuery query) {
    if (query.getData() == null) {
      return unknown(id, "callback_without_data");
    }
    var message = query.getMessage();
    if (message == null) {
      // A private chat has its person's id (Bot API, Chat).
      return new Update(
          id,
          new ChatId(query.getFrom().getId()),
          language(query.getFrom()),
          new Stimulus.Tapped(0, query.getId(), query.getData()));
    }
    var tap = new Stimulus.Tapped(message.getMessageId(), query.getId(), query.getData());
    return update(id, message.getChat(), query.getFrom(), tap);
  }

  private static Update membership(long id, ChatMemberUpdated change) {
    var status = change.getNewChatMember().getStatus();
    var gone = status.equals("kicked") || status.equals("left");
    if (!change.getChat().isUserChat() && gone) {
      return new Update(id, chat(change.getChat()), "", new Stimulus.Unknown("left_a_group"));
    }
    return update(
        id,
        change.getChat(),
        change.getFrom(),
        gone ? new Stimulus.Blocked() : new Stimulus.Unblocked());
  }

  private static Update update(long id, Chat chat, @Nullable User from, Stimulus inPrivate) {
    var stimulus = chat.isUserChat() ? inPrivate : new Stimulus.InGroup();
    return new Update(id, chat(chat), language(from), stimulus);
  }

  private static ChatId chat(Chat chat) {
    return new ChatId(chat.getId());
  }

  private static String language(@Nullable User from) {
    return from == null || from.getLanguageCode() == null ? "" : from.getLanguageCode();
  }
}
