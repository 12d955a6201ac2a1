package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.PlainPage;
import carryover.kernel.RandomPages;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import carryover.playground.BotApiServer;
import java.time.Duration;
import java.time.InstantSource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a page looks like: Telegram takes it, or it is known beforehand that it would not. */
class RichHtmlPropertiesTest {
  private static final ChatId LIND = new ChatId(1001);
  private static final BotApiServer TELEGRAM = BotApiServer.start();
  private static final TelegramCourier COURIER = courier();

  @BeforeContainer
  static void lindHasWrittenToTheBot() {
    TELEGRAM.phones().joins(LIND.value(), "Dr. Lind", "en");
    TELEGRAM.phones().says(LIND.value(), "/start");
  }

  @AfterContainer
  static void close() {
    TELEGRAM.close();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everyPageIsTakenAsItIs(@ForAll("pages") Page page) {
    var before = TELEGRAM.calls("sendMessage");
    var message = Message.text("plain").as(page);
    assertThat(COURIER.deliver(LIND, new Act.Send(message), null))
        .isInstanceOf(Delivery.Sent.class);
    var fits = RichHtml.of(page).fits();
    assertThat(TELEGRAM.calls("sendMessage") - before)
        .as(RichHtml.of(page).html())
        .isEqualTo(fits ? 0 : 1);
    assertThat(fits || RichHtml.of(page).html().isEmpty()).isTrue();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyPageIsTakenAsPlainTextWhereverItIsCut(
      @ForAll("pages") Page page, @ForAll @IntRange(min = 1, max = 300) int most) {
    var plain = PlainPage.of(page, most, "");
    assertThat(COURIER.deliver(LIND, new Act.Send(Message.text(plain)), null))
        .as(plain)
        .isInstanceOf(plain.isEmpty() ? Delivery.Refused.class : Delivery.Sent.class);
  }

  @Provide
  Arbitrary<Page> pages() {
    return RandomPages.pages(5, 3);
  }

  private static TelegramCourier courier() {
    var settings = new TelegramSettings(BotApiServer.TOKEN, TELEGRAM.address(), null, null);
    var http = Wire.client(Duration.ZERO);
    var client = TelegramWiring.client(settings, http);
    var fetching = new Fetching(client, http, settings, batch -> {});
    return new TelegramCourier(
        client, new Uploading(http, settings), fetching, InstantSource.system());
  }
}
