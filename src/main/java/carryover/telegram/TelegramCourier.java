package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Courier;
import carryover.outbox.Delivery;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Carries acts to Telegram. */
final class TelegramCourier implements Courier {
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final TelegramClient client;
  private final Answers answers;
  private final Fetching fetching;

  TelegramCourier(TelegramClient client, Fetching fetching, InstantSource time) {
    this.client = client;
    this.answers = new Answers(time);
    this.fetching = fetching;
  }

  @Override
  public Delivery deliver(ChatId chat, Act act, @Nullable Integer messageId) {
    var wire = new Wire();
    try {
      return wire.during(() -> carry(chat, act, messageId));
    } catch (TelegramApiException answer) {
      return answers.judge(chat, act, answer, wire);
    }
  }

  private Delivery carry(ChatId chat, Act act, @Nullable Integer messageId)
      throws TelegramApiException {
    return switch (act) {
      case Act.Send(var message) -> sent(client.execute(sending(chat, message)).getMessageId());
      case Act.Edit(_, var message) -> sent(edit(chat, message, messageId));
      case Act.Change(var number, var message) -> sent(edit(chat, message, number));
      case Act.Document document -> sent(client.execute(sending(chat, document)).getMessageId());
      case Act.Photo photo -> sent(client.execute(sending(chat, photo)).getMessageId());
      case Act.AnswerTap(var callbackId, var notice) -> sent(answer(callbackId, notice));
      case Act.Menu(var entries) -> sent(menu(chat, entries));
      case Act.Leave() -> sent(leave(chat));
      case Act.Fetch fetch -> fetching.fetch(chat, fetch, answers);
    };
  }

  private static Delivery sent(@Nullable Integer messageId) {
    return new Delivery.Sent(messageId);
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

  private static SendDocument sending(ChatId chat, Act.Document document) {
    var content = new ByteArrayInputStream(document.content());
    return SendDocument.builder()
        .chatId(chat.value())
        .document(new InputFile(content, document.fileName()))
        .caption(document.caption().isEmpty() ? null : document.caption())
        .build();
  }

  private static SendPhoto sending(ChatId chat, Act.Photo photo) {
    return SendPhoto.builder()
        .chatId(chat.value())
        .photo(new InputFile(new ByteArrayInputStream(photo.png()), "picture.png"))
        .caption(photo.caption().value())
        .replyMarkup(Keyboards.inline(photo.rows()))
        .build();
  }

  private @Nullable Integer edit(ChatId chat, Message message, @Nullable Integer messageId)
      throws TelegramApiException {
    client.execute(
        EditMessageText.builder()
            .chatId(chat.value())
            .messageId(messageId)
            .text(message.html().value())
            .parseMode(ParseMode.HTML)
            .linkPreviewOptions(NO_PREVIEW)
            .replyMarkup(Keyboards.inline(message.rows()))
            .build());
    return messageId;
  }

  private @Nullable Integer answer(String callbackId, String notice) throws TelegramApiException {
    client.execute(
        AnswerCallbackQuery.builder()
            .callbackQueryId(callbackId)
            .text(notice.isEmpty() ? null : notice)
            .build());
    return null;
  }

  private @Nullable Integer menu(ChatId chat, List<Act.Menu.Entry> entries)
      throws TelegramApiException {
    client.execute(
        SetMyCommands.builder()
            .commands(
                entries.stream()
                    .map(each -> new BotCommand(each.name(), each.description()))
                    .toList())
            .scope(BotCommandScopeChat.builder().chatId(chat.value()).build())
            .build());
    return null;
  }

  private @Nullable Integer leave(ChatId chat) throws TelegramApiException {
    client.execute(LeaveChat.builder().chatId(chat.value()).build());
    return null;
  }
}
