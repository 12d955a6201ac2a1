package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.outbox.Act;
import carryover.outbox.Courier;
import carryover.outbox.Delivery;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Carries acts to Telegram. */
final class TelegramCourier implements Courier {
  private final TelegramClient client;
  private final Answers answers;
  private final Showing showing;
  private final Fetching fetching;

  TelegramCourier(
      TelegramClient client, Uploading uploading, Fetching fetching, InstantSource time) {
    this.client = client;
    this.answers = new Answers(time);
    this.showing = new Showing(client, new RichPages(client, uploading, time), answers);
    this.fetching = fetching;
  }

  @Override
  public Delivery deliver(ChatId chat, Act act, @Nullable Integer messageId) {
    return switch (act) {
      case Act.Send(var message) -> showing.show(chat, act, message, null);
      case Act.Edit(_, var message) -> showing.show(chat, act, message, messageId);
      case Act.Change(var number, var message) -> showing.show(chat, act, message, number);
      case Act.Fetch fetch -> fetching.fetch(chat, fetch, answers);
      case Act.Photo photo -> showing.show(chat, photo);
      case Act.Paper _ -> throw new IllegalArgumentException("set before it is carried");
      case Act.Document _, Act.AnswerTap _, Act.Menu _, Act.Leave _ -> once(chat, act);
    };
  }

  private Delivery once(ChatId chat, Act act) {
    var wire = new Wire();
    try {
      return wire.during(() -> new Delivery.Sent(carry(chat, act)));
    } catch (TelegramApiException answer) {
      return answers.judge(chat, act, answer, wire);
    }
  }

  private @Nullable Integer carry(ChatId chat, Act act) throws TelegramApiException {
    return switch (act) {
      case Act.Document document -> client.execute(sending(chat, document)).getMessageId();
      case Act.AnswerTap(var callbackId, var notice) -> answer(callbackId, notice);
      case Act.Menu(var entries) -> menu(chat, entries);
      case Act.Leave() -> leave(chat);
      case Act.Send _, Act.Edit _, Act.Change _, Act.Paper _, Act.Photo _, Act.Fetch _ ->
          throw new IllegalArgumentException("carried elsewhere");
    };
  }

  private static SendDocument sending(ChatId chat, Act.Document document) {
    var content = new ByteArrayInputStream(document.content());
    return SendDocument.builder()
        .chatId(chat.value())
        .document(new InputFile(content, document.fileName()))
        .caption(document.caption().isEmpty() ? null : document.caption())
        .build();
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
