package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessageMedia;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Sends and edits pages as rich messages (Bot API 10.1), as long as the server knows them. */
final class RichPages {
  /** Ours: how long a server that knows no rich messages is not asked again. */
  private static final Duration PAUSE = Duration.ofHours(1);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType PNG = MediaType.get("image/png");

  private final TelegramClient client;
  private final Uploading uploading;
  private final InstantSource time;
  private volatile Instant unknownUntil = Instant.MIN;

  RichPages(TelegramClient client, Uploading uploading, InstantSource time) {
    this.client = client;
    this.uploading = uploading;
    this.time = time;
  }

  /** The page of a message; empty where it has none, or none that can be shown. */
  Optional<RichPage> of(Message message) {
    return time.instant().isBefore(unknownUntil)
        ? Optional.empty()
        : Optional.ofNullable(message.page()).map(RichHtml::of).filter(RichPage::fits);
  }

  /** The server knows no rich messages; it is spared them for a while. */
  void unknown() {
    unknownUntil = time.instant().plus(PAUSE);
  }

  /** Sends a page; returns its message's number. */
  Integer send(ChatId chat, Message message, RichPage page) throws TelegramApiException {
    var sending =
        SendRichMessage.builder()
            .chatId(chat.value())
            .richMessage(input(page))
            .replyMarkup(Keyboards.below(message))
            .build();
    if (page.pictures().isEmpty()) {
      return client.execute(sending).getMessageId();
    }
    var body = body(sending.getRichMessage(), sending.getReplyMarkup(), page);
    body.addFormDataPart("chat_id", sending.getChatId());
    return uploading.post(sending, body.build()).getMessageId();
  }

  /** Puts a page in the place of a message of text. */
  Integer edit(ChatId chat, Message message, RichPage page, Integer messageId)
      throws TelegramApiException {
    var edit =
        EditMessageText.builder()
            .chatId(chat.value())
            .messageId(messageId)
            .richMessage(input(page))
            .replyMarkup(Keyboards.inline(message.rows()))
            .build();
    if (page.pictures().isEmpty()) {
      client.execute(edit);
    } else {
      var body = body(edit.getRichMessage(), edit.getReplyMarkup(), page);
      body.addFormDataPart("chat_id", edit.getChatId());
      body.addFormDataPart("message_id", Integer.toString(messageId));
      uploading.post(edit, body.build());
    }
    return messageId;
  }

  private static InputRichMessage input(RichPage page) {
    var media =
        IntStream.rangeClosed(1, page.pictures().size())
            .mapToObj(each ->
                new InputRichMessageMedia(
                    RichHtml.id(each), new InputMediaPhoto("attach://" + fileName(each))))
            .toList();
    return InputRichMessage.builder()
        .html(page.html())
        .skipEntityDetection(true)
        .media(media.isEmpty() ? null : media)
        .build();
  }

  private static String fileName(int number) {
    return RichHtml.id(number) + ".png";
  }

  private static MultipartBody.Builder body(
      InputRichMessage message, @Nullable ReplyKeyboard buttons, RichPage page)
      throws TelegramApiException {
    var body = new MultipartBody.Builder().setType(MultipartBody.FORM);
    try {
      body.addFormDataPart("rich_message", JSON.writeValueAsString(message));
      if (buttons != null) {
        body.addFormDataPart("reply_markup", JSON.writeValueAsString(buttons));
      }
    } catch (JsonProcessingException bug) {
      throw new TelegramApiException("A page cannot be written down", bug);
    }
    for (int each = 1; each <= page.pictures().size(); each++) {
      var png = RequestBody.create(page.pictures().get(each - 1), PNG);
      body.addFormDataPart(fileName(each), fileName(each), png);
    }
    return body;
  }
}
