package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The embedded server towards the real library's client, over real HTTP; and its mischief. */
class BotApiClientTest {
  private static final long ADA = 2001;

  private final BotApiServer server = BotApiServer.start();
  private final PhoneNetwork phones = server.phones();
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .retryOnConnectionFailure(false)
          .callTimeout(Duration.ofSeconds(20))
          .build();
  private final OkHttpTelegramClient client =
      new OkHttpTelegramClient(
          http,
          BotApiServer.TOKEN,
          TelegramUrl.builder().schema("http").host("127.0.0.1").port(server.port()).build());

  @BeforeEach
  void adaHasWritten() {
    phones.joins(ADA, "Ada", "en");
    phones.says(ADA, "/start abc");
  }

  @AfterEach
  void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    server.close();
  }

  @Test
  void theClientReadsEveryKindOfUpdate() throws Exception {
    phones.edits(ADA, phones.says(ADA, "one"), "two");
    for (String kind : List.of("photo", "sticker", "voice", "document", "video", "video_note")) {
      phones.sends(ADA, kind, "Look");
    }
    phones.blocks(ADA);
    phones.unblocks(ADA);
    phones.addsToGroup(ADA, "Family");
    List<Update> updates = client.execute(new GetUpdates());
    assertThat(updates).hasSize(12);
    assertThat(updates.get(0).getMessage().getEntities().getFirst().getText()).isEqualTo("/start");
    assertThat(updates.get(0).getMessage().isCommand()).isTrue();
    assertThat(updates.get(0).getMessage().getFrom().getLanguageCode()).isEqualTo("en");
    assertThat(updates.get(2).getEditedMessage().getText()).isEqualTo("two");
    assertThat(updates.get(3).getMessage().getPhoto()).hasSize(1);
    assertThat(updates.get(4).getMessage().hasSticker()).isTrue();
    assertThat(updates.get(9).getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked");
    assertThat(updates.get(11).getMyChatMember().getChat().isGroupChat()).isTrue();
  }

  @Test
  void aQuestionIsSentTappedAnsweredAndEdited() throws Exception {
    var keys =
        new InlineKeyboardMarkup(
            List.of(
                new InlineKeyboardRow(
                    InlineKeyboardButton.builder().text("Fits").callbackData("d:1:fits").build())));
    var sent =
        client.execute(
            SendMessage.builder()
                .chatId(ADA)
                .text("<b>Does it fit?</b>")
                .parseMode("HTML")
                .replyMarkup(keys)
                .build());
    phones.taps(ADA, sent.getMessageId(), "Fits");
    var query = client.execute(new GetUpdates()).getLast().getCallbackQuery();
    assertThat(query.getData()).isEqualTo("d:1:fits");
    assertThat(query.getMessage().getMessageId()).isEqualTo(sent.getMessageId());
    client.execute(AnswerCallbackQuery.builder().callbackQueryId(query.getId()).build());
    client.execute(
        EditMessageText.builder()
            .chatId(ADA)
            .messageId(sent.getMessageId())
            .text("It fits.")
            .build());
    assertThat(phones.heard(ADA)).extracting(ChatMessage::text).containsExactly("It fits.");
    assertThat(phones.heard(ADA).getFirst().labels()).isEmpty();
    assertThat(phones.unansweredTaps()).isZero();
  }

  @Test
  void filesArriveWithNameCaptionAndContent() throws Exception {
    byte[] sheet = "Ü,\r\n--x".getBytes(StandardCharsets.UTF_8);
    client.execute(
        SendDocument.builder()
            .chatId(ADA)
            .document(new InputFile(new ByteArrayInputStream(sheet), "data ü.json"))
            .caption("<i>Your data</i>")
            .parseMode("HTML")
            .build());
    var photo =
        client.execute(
            SendPhoto.builder()
                .chatId(ADA)
                .photo(new InputFile(new ByteArrayInputStream(new byte[] {1, 2}), "mood.png"))
                .build());
    var again = new InputFile(photo.getPhoto().getFirst().getFileId());
    client.execute(SendPhoto.builder().chatId(ADA).photo(again).build());
    List<ChatMessage> heard = phones.heard(ADA);
    var files = heard.stream().flatMap(message -> message.attached().stream()).toList();
    assertThat(heard.getFirst().text()).isEqualTo("Your data");
    assertThat(files.get(0).content()).isEqualTo(sheet);
    assertThat(files.get(0).fileName()).isEqualTo("data ü.json");
    assertThat(files.get(2).fileId()).isEqualTo(files.get(1).fileId());
  }

  @Test
  void theBotLooksAroundAndLeavesAGroup() throws Exception {
    assertThat(client.execute(new GetMe()).getUserName()).isEqualTo(BotApiServer.BOT_NAME);
    long group = phones.addsToGroup(ADA, "Family");
    var chat = client.execute(GetChat.builder().chatId(group).build());
    assertThat(chat.getTitle()).isEqualTo("Family");
    assertThat(client.execute(LeaveChat.builder().chatId(group).build())).isTrue();
  }

  @Test
  void tooManyRequestsSaysHowLongToWaitAndSendsNothing() throws Exception {
    server.next("sendMessage", new TooManyRequests(Duration.ofSeconds(7)));
    assertThatThrownBy(() -> says("one"))
        .isInstanceOfSatisfying(
            TelegramApiRequestException.class,
            e -> {
              assertThat(e.getErrorCode()).isEqualTo(429);
              assertThat(e.getParameters().getRetryAfter()).isEqualTo(7);
            });
    says("two");
    assertThat(phones.heard(ADA)).extracting(ChatMessage::text).containsExactly("two");
    assertThat(server.calls("sendMessage")).isEqualTo(2);
  }

  @Test
  void aServerErrorIsAPageOfHtml() {
    server.always("sendMessage", new ServerError());
    assertThatThrownBy(() -> says("one")).hasMessageContaining("Unable to deserialize");
    assertThatThrownBy(() -> says("one")).isInstanceOf(TelegramApiException.class);
    assertThat(phones.heard(ADA)).isEmpty();
  }

  @Test
  void aLostAnswerIsAFailureAlthoughTheMessageArrived() throws Exception {
    says("warm up the connection");
    server.next("sendMessage", new DropsAfterDelivery());
    assertThatThrownBy(() -> says("one")).hasRootCauseInstanceOf(IOException.class);
    assertThat(phones.heard(ADA)).extracting(ChatMessage::text).contains("one");
    assertThat(server.calls("sendMessage")).isEqualTo(2);
  }

  @Test
  void aHangingCallEndsWithoutAnAnswerAndWithoutAMessage() {
    server.next("sendMessage", new Hangs(Duration.ofMillis(50)));
    assertThatThrownBy(() -> says("one")).hasRootCauseInstanceOf(IOException.class);
    assertThat(phones.heard(ADA)).isEmpty();
  }

  @Test
  void anUnreadableUpdateSpoilsItsBatchUntilItIsPassedOver() throws Exception {
    long first = client.execute(new GetUpdates()).getFirst().getUpdateId();
    phones.says(ADA, "two");
    server.always("getUpdates", new UnreadableUpdate(first));
    assertThatThrownBy(() -> client.execute(new GetUpdates()))
        .hasMessageContaining("Unable to deserialize");
    var rest = client.execute(GetUpdates.builder().offset((int) first + 1).build());
    assertThat(rest).extracting(u -> u.getMessage().getText()).containsExactly("two");
    server.behaves();
    assertThat(client.execute(new GetUpdates())).hasSize(1);
  }

  private void says(String text) throws TelegramApiException {
    client.execute(SendMessage.builder().chatId(ADA).text(text).build());
  }
}
