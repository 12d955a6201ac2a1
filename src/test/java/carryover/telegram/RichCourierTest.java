package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.kernel.Button;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.RandomPages;
import carryover.kernel.Words;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import carryover.playground.BotApiServer;
import carryover.playground.ChatMessage;
import carryover.playground.DropsAfterDelivery;
import carryover.playground.KnowsNoRichMessages;
import carryover.playground.Mischief;
import carryover.playground.RefusesRichMessages;
import carryover.playground.ServerError;
import carryover.playground.TooManyRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import okhttp3.MultipartBody;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/** Pages as rich messages over real HTTP, and everything that can come of them. */
class RichCourierTest {
  private static final ChatId LIND = new ChatId(1001);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final List<List<Button>> ROWS =
      List.of(List.of(new Button.Tap("Seen", "t:sn:ada")));
  private static final Message PLAIN = Message.with("<b>Ada</b> in plain words", ROWS);
  private static final Message DIGEST = PLAIN.as(RandomPages.digest(PNG));
  private static final Message NO_PICTURE =
      PLAIN.as(
          new Page(
              List.of(new Block.Heading(1, new Words("Ada")), quote("It rained &amp; I went."))));

  private final BotApiServer telegram = BotApiServer.start();
  private final TelegramSettings settings =
      new TelegramSettings(BotApiServer.TOKEN, telegram.address(), null, null);
  private Instant now = Instant.parse("2026-03-03T08:00:00Z");
  private final TelegramCourier courier = courier();

  @BeforeEach
  void lindHasWrittenToTheBot() {
    telegram.phones().joins(LIND.value(), "Dr. Lind", "en");
    telegram.phones().says(LIND.value(), "/start");
  }

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void aPageArrivesAsARichMessageWithItsPictureAndButtons() {
    assertThat(sends(DIGEST)).isEqualTo(new Delivery.Sent(heard().id()));
    assertThat(Objects.requireNonNull(heard().rich()).pictures())
        .singleElement()
        .satisfies(picture -> assertThat(picture.content()).isEqualTo(PNG));
    assertThat(heard().text())
        .contains("Ada K. · before Tuesday 10:00", "Walk by the river | ●●○●● | 4/5")
        .contains("It rained & I went anyway.\nProud.", "Mood: 3, 4, none, 6, 7.");
    assertThat(heard().labels()).containsExactly("Seen");
    assertThat(telegram.calls("sendMessage")).isZero();
  }

  @Test
  void aPageWithoutPicturesArrivesAndKeysStayBelowTheWritingField() {
    var message = Message.text("plain").standing(List.of("Patients")).as(NO_PICTURE.page());
    assertThat(sends(message)).isEqualTo(new Delivery.Sent(heard().id()));
    assertThat(heard().text()).isEqualTo("Ada\nIt rained & I went.");
    assertThat(telegram.phones().standing(LIND.value())).containsExactly(List.of("Patients"));
  }

  @Test
  void aTapBelowAPageCanBeReadByTheLibrary() throws Exception {
    sends(DIGEST);
    telegram.phones().taps(LIND.value(), heard().id(), "Seen");
    var update = client().execute(new GetUpdates()).getLast();
    assertThat(update.getCallbackQuery().getData()).isEqualTo("t:sn:ada");
    assertThat(update.getCallbackQuery().getMessage().getMessageId()).isEqualTo(heard().id());
  }

  @Test
  void aRefusedPageIsSentOnceAsPlainTextWithTheSameButtons() {
    plays(new RefusesRichMessages());
    assertThat(sends(DIGEST)).isEqualTo(new Delivery.Sent(heard().id()));
    assertThat(heard().text()).isEqualTo("Ada in plain words");
    assertThat(heard().labels()).containsExactly("Seen");
    assertThat(telegram.phones().heard(LIND.value())).hasSize(1);
    sends(NO_PICTURE);
    assertThat(telegram.calls("sendRichMessage")).isEqualTo(2);
  }

  @Test
  void aServerThatKnowsNoPagesIsSparedThemForAnHour() {
    plays(new KnowsNoRichMessages());
    assertThat(sends(NO_PICTURE)).isEqualTo(new Delivery.Sent(heard().id()));
    assertThat(sends(DIGEST)).isInstanceOf(Delivery.Sent.class);
    assertThat(telegram.calls("sendRichMessage")).isEqualTo(1);
    telegram.behaves();
    now = now.plus(Duration.ofMinutes(61));
    sends(DIGEST);
    assertThat(heard().rich()).isNotNull();
  }

  @Test
  void anEditOnAServerThatKnowsNoPagesIsPlainToo() {
    plays(new KnowsNoRichMessages());
    var id = number(sends(Message.text("before")));
    assertThat(courier.deliver(LIND, new Act.Change(id, DIGEST), null))
        .isEqualTo(new Delivery.Sent(id));
    assertThat(heard().text()).isEqualTo("Ada in plain words");
    sends(DIGEST);
    assertThat(telegram.calls("sendRichMessage")).isZero();
  }

  @Test
  void onlyWhereThePlainTextArrivesIsItTheMethodThatIsUnknown() {
    telegram.always("sendRichMessage", new KnowsNoRichMessages());
    telegram.next("sendMessage", new ServerError());
    assertThat(sends(NO_PICTURE)).isEqualTo(new Delivery.NotReached());
    telegram.behaves();
    sends(NO_PICTURE);
    assertThat(heard().rich()).isNotNull();
  }

  @Test
  void aLostAnswerIsNeverFollowedByThePlainText() {
    telegram.always("sendRichMessage", new DropsAfterDelivery());
    assertThat(sends(DIGEST)).isEqualTo(new Delivery.Unsure());
    assertThat(sends(NO_PICTURE)).isEqualTo(new Delivery.Unsure());
    assertThat(telegram.calls("sendRichMessage")).isEqualTo(2);
    assertThat(telegram.calls("sendMessage")).isZero();
    assertThat(telegram.phones().heard(LIND.value())).hasSize(2);
  }

  @Test
  void pausesTroubleAndBlockedChatsAreWhatTheyAreForEverything() {
    telegram.next("sendRichMessage", new TooManyRequests(Duration.ofSeconds(7)));
    assertThat(sends(DIGEST)).isEqualTo(new Delivery.Wait(Duration.ofSeconds(7), false));
    telegram.next("sendRichMessage", new ServerError());
    assertThat(sends(DIGEST)).isEqualTo(new Delivery.NotReached());
    telegram.phones().blocks(LIND.value());
    assertThat(sends(DIGEST)).isEqualTo(new Delivery.Unreachable());
    assertThat(telegram.calls("sendMessage")).isZero();
  }

  @Test
  void aMessageIsEditedToAPageAndBack() {
    var id = number(sends(Message.text("before")));
    assertThat(courier.deliver(LIND, new Act.Edit("digest", DIGEST), id))
        .isEqualTo(new Delivery.Sent(id));
    assertThat(heard().text()).contains("Walk by the river");
    var other = new Act.Change(id, NO_PICTURE);
    assertThat(courier.deliver(LIND, other, null)).isEqualTo(new Delivery.Sent(id));
    assertThat(courier.deliver(LIND, other, null)).isInstanceOf(Delivery.Sent.class);
    assertThat(heard().text()).isEqualTo("Ada\nIt rained & I went.");
    courier.deliver(LIND, new Act.Change(id, PLAIN), null);
    assertThat(heard().rich()).isNull();
    assertThat(heard().text()).isEqualTo("Ada in plain words");
    assertThat(telegram.phones().heard(LIND.value())).hasSize(1);
    assertThat(telegram.calls("sendMessage")).isEqualTo(1);
  }

  @Test
  void aPictureStaysAndWhatShouldTakeItsPlaceComesBelow() {
    var photo = new Act.Photo(PNG, new Words("Mood: 3, 4"), ROWS);
    var id = number(courier.deliver(LIND, photo, null));
    assertThat(heard().labels()).containsExactly("Seen");
    assertThat(heard().attached()).isPresent();
    assertThat(courier.deliver(LIND, new Act.Change(id, PLAIN), null))
        .isEqualTo(new Delivery.Sent(heard().id()));
    assertThat(heard().text()).isEqualTo("Ada in plain words");
    courier.deliver(LIND, new Act.Change(id, DIGEST), null);
    assertThat(heard().rich()).isNotNull();
    assertThat(telegram.phones().heard(LIND.value())).hasSize(3);
  }

  @Test
  void aPictureThatTelegramDoesNotTakeIsToldInWords() {
    var photo = new Act.Photo(new byte[0], new Words("Mood: 3 < 4"), ROWS);
    assertThat(courier.deliver(LIND, photo, null)).isEqualTo(new Delivery.Sent(heard().id()));
    assertThat(heard().text()).isEqualTo("Mood: 3 < 4");
    assertThat(heard().labels()).containsExactly("Seen");
    telegram.next("sendPhoto", new DropsAfterDelivery());
    assertThat(courier.deliver(LIND, new Act.Photo(PNG, new Words("x"), ROWS), null))
        .isEqualTo(new Delivery.Unsure());
    assertThat(telegram.calls("sendMessage")).isEqualTo(1);
  }

  @Test
  void aLostUploadNeverQuotesTheAddressThatHoldsTheToken() {
    var uploading = new Uploading(Wire.client(Duration.ZERO), settings);
    telegram.close();
    assertThatThrownBy(() -> uploading.post(new GetUpdates(), form()))
        .satisfies(lost ->
            assertThat(Throwables.getStackTrace(lost))
                .contains("No answer")
                .doesNotContain(BotApiServer.TOKEN));
  }

  private static MultipartBody form() {
    return new MultipartBody.Builder().addFormDataPart("x", "y").build();
  }

  @Test
  void whatIsTooLargeForTelegramIsNotAskedForAtAll() {
    List.of(
            new Page(List.of()),
            new Page(Collections.nCopies(501, quote("x"))),
            new Page(List.of(quote("x".repeat(32_769)))),
            new Page(List.of(new Block.Table(List.of(), List.of(row(21))))),
            new Page(Collections.nCopies(51, new Block.Figure(PNG, new Words("x")))),
            new Page(List.of(new Block.Figure(new byte[11_000_000], new Words("x")))),
            new Page(List.of(deep(17))))
        .forEach(page -> assertThat(sends(PLAIN.as(page))).isInstanceOf(Delivery.Sent.class));
    assertThat(telegram.calls("sendRichMessage")).isZero();
    assertThat(telegram.calls("sendMessage")).isEqualTo(7);
  }

  private static Block quote(String text) {
    return new Block.Quote(new Words(text));
  }

  private static List<Words> row(int cells) {
    return Collections.nCopies(cells, new Words("x"));
  }

  private static Block deep(int levels) {
    return levels == 0
        ? quote("x")
        : new Block.Details(new Words("more"), List.of(deep(levels - 1)));
  }

  private void plays(Mischief mischief) {
    telegram.always("sendRichMessage", mischief);
    telegram.always("editMessageText", mischief);
  }

  private Delivery sends(Message message) {
    return courier.deliver(LIND, new Act.Send(message), null);
  }

  private static Integer number(Delivery delivery) {
    return Objects.requireNonNull(((Delivery.Sent) delivery).messageId());
  }

  private ChatMessage heard() {
    return telegram.phones().heard(LIND.value()).getLast();
  }

  private org.telegram.telegrambots.meta.generics.TelegramClient client() {
    return TelegramWiring.client(settings, Wire.client(Duration.ZERO));
  }

  private TelegramCourier courier() {
    var fetching = new Fetching(client(), Wire.client(Duration.ZERO), settings, batch -> {});
    var uploading = new Uploading(Wire.client(Duration.ZERO), settings);
    return new TelegramCourier(client(), uploading, fetching, () -> now);
  }
}
