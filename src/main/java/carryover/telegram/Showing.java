package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Puts a message before somebody's eyes: as a page where it can be, otherwise as plain text. It
 * asks once more only where Telegram has said that it did not take the message, never after an
 * answer that was lost, so nobody sees anything twice.
 */
final class Showing {
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  /** What Telegram says when a text should take the place of a picture. */
  private static final String NO_TEXT = "there is no text in the message to edit";

  /** What a server from before Bot API 10.1 says to a page: it sees no text in the call. */
  private static final String EMPTY = "message text is empty";

  private static final int NOT_FOUND = 404;

  /** What came of one call. */
  private record Tried(Delivery delivery, int code, String reason) {
    boolean declined() {
      return delivery instanceof Delivery.Refused || code == NOT_FOUND;
    }

    boolean knowsNoPages() {
      return code == NOT_FOUND || reason.contains(EMPTY);
    }
  }

  private final TelegramClient client;
  private final RichPages pages;
  private final Answers answers;

  Showing(TelegramClient client, RichPages pages, Answers answers) {
    this.client = client;
    this.pages = pages;
    this.answers = answers;
  }

  /**
   * Shows a message.
   *
   * @param old the message whose place it takes; null for a new one
   */
  Delivery show(ChatId chat, Act act, Message message, @Nullable Integer old) {
    var page = pages.of(message);
    if (page.isEmpty()) {
      return plainly(chat, act, message, old).delivery();
    }
    var rich = tries(chat, act, () -> put(chat, message, page.get(), old));
    if (!rich.declined()) {
      return rich.delivery();
    }
    if (old != null && rich.reason().contains(NO_TEXT)) {
      return show(chat, act, message, null);
    }
    var plain = plainly(chat, act, message, old).delivery();
    if (rich.knowsNoPages() && plain instanceof Delivery.Sent) {
      pages.unknown();
    }
    return plain;
  }

  /** Shows a picture with its words; the words alone, where Telegram does not take the picture. */
  Delivery show(ChatId chat, Act.Photo photo) {
    var tried = tries(chat, photo, () -> client.execute(sending(chat, photo)).getMessageId());
    var words = photo.caption().value();
    return tried.delivery() instanceof Delivery.Refused && !words.isBlank()
        ? plainly(chat, photo, Message.with(escaped(words), photo.rows()), null).delivery()
        : tried.delivery();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A picture cannot become a text: it stays, and the text comes as a message of its own. */
  private Tried plainly(ChatId chat, Act act, Message message, @Nullable Integer old) {
    var plain = tries(chat, act, () -> put(chat, message, old));
    return old != null && plain.declined() && plain.reason().contains(NO_TEXT)
        ? tries(chat, act, () -> put(chat, message, null))
        : plain;
  }

  private Integer put(ChatId chat, Message message, RichPage page, @Nullable Integer old)
      throws TelegramApiException {
    return old == null ? pages.send(chat, message, page) : pages.edit(chat, message, page, old);
  }

  private Integer put(ChatId chat, Message message, @Nullable Integer old)
      throws TelegramApiException {
    if (old == null) {
      return client.execute(sending(chat, message)).getMessageId();
    }
    client.execute(editing(chat, message, old));
    return old;
  }

  private Tried tries(ChatId chat, Act act, Patiently.Call<Integer> call) {
    var wire = new Wire();
    try {
      return new Tried(new Delivery.Sent(wire.during(call::make)), 0, "");
    } catch (TelegramApiException answer) {
      var delivery = answers.judge(chat, act, answer, wire);
      return answer instanceof TelegramApiRequestException said
          ? new Tried(delivery, code(said), reason(said))
          : new Tried(delivery, 0, "");
    }
  }

  private static int code(TelegramApiRequestException said) {
    return Objects.requireNonNullElse(said.getErrorCode(), 0);
  }

  private static String reason(TelegramApiRequestException said) {
    return Objects.requireNonNullElse(said.getApiResponse(), "").toLowerCase(Locale.ROOT);
  }

  private static SendMessage sending(ChatId chat, Message message) {
    return SendMessage.builder()
        .chatId(chat.value())
        .text(message.html().value())
        .parseMode(ParseMode.HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyMarkup(Keyboards.below(message))
        .build();
  }

  private static SendPhoto sending(ChatId chat, Act.Photo photo) {
    return SendPhoto.builder()
        .chatId(chat.value())
        .photo(new InputFile(new ByteArrayInputStream(photo.png()), "p1.png"))
        .caption(photo.caption().value())
        .replyMarkup(Keyboards.inline(photo.rows()))
        .build();
  }

  private static EditMessageText editing(ChatId chat, Message message, Integer old) {
    return EditMessageText.builder()
        .chatId(chat.value())
        .messageId(old)
        .text(message.html().value())
        .parseMode(ParseMode.HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyMarkup(Keyboards.inline(message.rows()))
        .build();
  }
}
