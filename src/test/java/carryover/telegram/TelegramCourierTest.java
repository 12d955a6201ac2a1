package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Button;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import carryover.playground.Attachment;
import carryover.playground.BotApiServer;
import carryover.playground.ChatMessage;
import carryover.playground.DropsAfterDelivery;
import carryover.playground.Hangs;
import carryover.playground.ServerError;
import carryover.playground.TooManyRequests;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What becomes of an act, over real HTTP against the embedded Telegram. */
@Execution(ExecutionMode.CONCURRENT)
class TelegramCourierTest {
  private static final ChatId ADA = new ChatId(2001);
  private static final ChatId TOMAS = new ChatId(2002);

  private final BotApiServer telegram = BotApiServer.start();
  private final TelegramCourier courier = courierTo(telegram.address());

  @BeforeEach
  void bothHaveWrittenToTheBot() {
    telegram.phones().joins(ADA.value(), "Ada", "en");
    telegram.phones().joins(TOMAS.value(), "Tomás", "es");
    telegram.phones().says(ADA.value(), "/start");
    telegram.phones().says(TOMAS.value(), "/start");
  }

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void aMessageArrivesWithItsMarkupAndButtons() {
    var message =
        Message.with(
            "Hello <b>Ada</b> &amp; all",
            List.of(
                List.of(new Button.Tap("Yes", "d:1:yes"), new Button.Tap("No", "d:1:no")),
                List.of(new Button.Open("Map", "https://example.org/map"))));
    var delivery = sends(ADA, message);
    var heard = lastHeard(ADA);
    assertThat(delivery).isEqualTo(new Delivery.Sent(heard.id()));
    assertThat(heard.text()).isEqualTo("Hello Ada & all");
    assertThat(heard.labels()).containsExactly("Yes", "No", "Map");
  }

  @Test
  void standingKeysStayBelowTheWritingField() {
    var message = Message.text("x").standing(List.of("Today", "Note", "Menu"));
    assertThat(sends(ADA, message)).isInstanceOf(Delivery.Sent.class);
    assertThat(telegram.phones().standing(ADA.value()))
        .containsExactly(List.of("Today", "Note"), List.of("Menu"));
  }

  @Test
  void anEditChangesTheMessageAndTheSameEditAgainIsFine() {
    var id = sent(ADA, "before");
    var edit = new Act.Edit("card", Message.text("after"));
    assertThat(courier.deliver(ADA, edit, id)).isEqualTo(new Delivery.Sent(id));
    assertThat(lastHeard(ADA).text()).isEqualTo("after");
    assertThat(courier.deliver(ADA, edit, id)).isInstanceOf(Delivery.Sent.class);
  }

  @Test
  void anEditOfAMessageThatIsGoneIsFine() {
    var edit = new Act.Edit("card", Message.text("after"));
    assertThat(courier.deliver(ADA, edit, 424242)).isInstanceOf(Delivery.Sent.class);
  }

  @Test
  void aTapIsAnsweredAndAnAnswerThatComesTooLateIsFine() {
    sends(ADA, Message.with("?", List.of(List.of(new Button.Tap("Yes", "d:1:yes")))));
    var callback = telegram.phones().taps(ADA.value(), lastHeard(ADA).id(), "Yes");
    var answer = new Act.AnswerTap(callback, "Noted");
    assertThat(courier.deliver(ADA, answer, null)).isEqualTo(new Delivery.Sent(null));
    assertThat(telegram.phones().unansweredTaps()).isZero();
    assertThat(courier.deliver(ADA, answer, null)).isEqualTo(new Delivery.Sent(null));
  }

  @Test
  void aDocumentArrivesWithItsName() {
    var document = new Act.Document("export.json", new byte[] {1, 2, 3}, "All of it");
    assertThat(courier.deliver(ADA, document, null)).isInstanceOf(Delivery.Sent.class);
    assertThat(lastHeard(ADA).attachment())
        .extracting(Attachment::fileName)
        .isEqualTo("export.json");
    assertThat(lastHeard(ADA).text()).isEqualTo("All of it");
  }

  @Test
  void aGroupIsLeftAndLeavingItAgainIsFine() {
    var group = new ChatId(telegram.phones().addsToGroup(ADA.value(), "Family"));
    assertThat(courier.deliver(group, new Act.Leave(), null)).isEqualTo(new Delivery.Sent(null));
    assertThat(courier.deliver(group, new Act.Leave(), null)).isEqualTo(new Delivery.Sent(null));
  }

  @Test
  void aPauseIsForTheChatUntilAnotherChatIsToldToPauseToo() {
    telegram.always("sendMessage", new TooManyRequests(Duration.ofSeconds(7)));
    var pause = Duration.ofSeconds(7);
    assertThat(sends(ADA, Message.text("x"))).isEqualTo(new Delivery.Wait(pause, false));
    assertThat(sends(ADA, Message.text("x"))).isEqualTo(new Delivery.Wait(pause, false));
    assertThat(sends(TOMAS, Message.text("x"))).isEqualTo(new Delivery.Wait(pause, true));
  }

  @Test
  void aGatewaysErrorPageMeansNotReached() {
    telegram.next("sendMessage", new ServerError());
    assertThat(sends(ADA, Message.text("x"))).isEqualTo(new Delivery.NotReached());
  }

  @Test
  void noServerMeansNotReached() {
    telegram.close();
    assertThat(sends(ADA, Message.text("x"))).isEqualTo(new Delivery.NotReached());
  }

  @Test
  void anAnswerThatNeverComesLeavesItUnsure() {
    telegram.next("sendMessage", new Hangs(Duration.ofMillis(50)));
    assertThat(sends(ADA, Message.text("x"))).isEqualTo(new Delivery.Unsure());
  }

  @Test
  void aConnectionThatDiesAfterDeliveryIsNotUsedToSendAgain() {
    sent(ADA, "warms the connection up");
    telegram.next("sendMessage", new DropsAfterDelivery());
    assertThat(sends(ADA, Message.text("once"))).isEqualTo(new Delivery.Unsure());
    assertThat(telegram.calls("sendMessage")).isEqualTo(2);
    assertThat(telegram.phones().heard(ADA.value())).hasSize(2);
  }

  @Test
  void aPersonWhoBlockedIsUnreachable() {
    telegram.phones().blocks(ADA.value());
    assertThat(sends(ADA, Message.text("x"))).isEqualTo(new Delivery.Unreachable());
  }

  @Test
  void whatTelegramWillNeverTakeIsRefused() {
    assertThat(sends(ADA, Message.text("<b>open"))).isEqualTo(new Delivery.Refused(400));
    assertThat(sends(ADA, Message.text("x".repeat(5000)))).isEqualTo(new Delivery.Refused(400));
    assertThat(sends(ADA, Message.text(""))).isEqualTo(new Delivery.Refused(400));
  }

  @Test
  void aWrongTokenLosesNoPromise() {
    var settings = new TelegramSettings("2:wrong", telegram.address(), null, null);
    var client = TelegramWiring.client(settings, Wire.client(Duration.ZERO));
    var fetching = new Fetching(client, Wire.client(Duration.ZERO), settings, batch -> {});
    var stranger =
        new TelegramCourier(
            client,
            new Uploading(Wire.client(Duration.ZERO), settings),
            fetching,
            InstantSource.system());
    assertThat(stranger.deliver(ADA, new Act.Send(Message.text("x")), null))
        .isEqualTo(new Delivery.NotReached());
  }

  private Delivery sends(ChatId chat, Message message) {
    return courier.deliver(chat, new Act.Send(message), null);
  }

  private @Nullable Integer sent(ChatId chat, String text) {
    return switch (sends(chat, Message.text(text))) {
      case Delivery.Sent(var id) -> id;
      case Delivery other -> throw new AssertionError(other);
    };
  }

  private ChatMessage lastHeard(ChatId chat) {
    return telegram.phones().heard(chat.value()).getLast();
  }

  private static TelegramCourier courierTo(URI address) {
    var settings = new TelegramSettings(BotApiServer.TOKEN, address, null, null);
    var client = TelegramWiring.client(settings, Wire.client(Duration.ZERO));
    var fetching = new Fetching(client, Wire.client(Duration.ZERO), settings, batch -> {});
    return new TelegramCourier(
        client,
        new Uploading(Wire.client(Duration.ZERO), settings),
        fetching,
        InstantSource.system());
  }
}
