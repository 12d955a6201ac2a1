package carryover.telegram;

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
import carryover.playground.Mischief;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** A courier, the embedded Telegram, and Dr. Lind, who gets a digest. */
final class RichPost implements AutoCloseable {
  static final ChatId LIND = new ChatId(1001);
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  static final List<List<Button>> ROWS = List.of(List.of(new Button.Tap("Seen", "t:sn:ada")));
  static final Message PLAIN = Message.with("<b>Ada</b> in plain words", ROWS);
  static final Message DIGEST = PLAIN.as(RandomPages.digest(PNG));
  static final Message NO_PICTURE =
      PLAIN.as(
          new Page(
              List.of(new Block.Heading(1, new Words("Ada")), quote("It rained &amp; I went."))));

  final BotApiServer telegram = BotApiServer.start();
  final TelegramSettings settings =
      new TelegramSettings(BotApiServer.TOKEN, telegram.address(), null, null);
  Instant now = Instant.parse("2026-03-03T08:00:00Z");
  private final TelegramCourier courier = courier();

  RichPost() {
    telegram.phones().joins(LIND.value(), "Dr. Lind", "en");
    telegram.phones().says(LIND.value(), "/start");
  }

  static Block quote(String text) {
    return new Block.Quote(new Words(text));
  }

  static Integer number(Delivery delivery) {
    return Objects.requireNonNull(((Delivery.Sent) delivery).messageId());
  }

  /** Plays a trick on every rich message, sent or edited. */
  void plays(Mischief mischief) {
    telegram.always("sendRichMessage", mischief);
    telegram.always("editMessageText", mischief);
  }

  Delivery sends(Message message) {
    return does(new Act.Send(message));
  }

  Delivery does(Act act) {
    return courier.deliver(LIND, act, null);
  }

  Delivery edits(Integer id, Message message) {
    return courier.deliver(LIND, new Act.Edit("digest", message), id);
  }

  List<ChatMessage> all() {
    return telegram.phones().heard(LIND.value());
  }

  ChatMessage heard() {
    return all().getLast();
  }

  TelegramClient client() {
    return TelegramWiring.client(settings, Wire.client(Duration.ZERO));
  }

  private TelegramCourier courier() {
    var fetching = new Fetching(client(), Wire.client(Duration.ZERO), settings, batch -> {});
    var uploading = new Uploading(Wire.client(Duration.ZERO), settings);
    return new TelegramCourier(client(), uploading, fetching, () -> now);
  }

  @Override
  public void close() {
    telegram.close();
  }
}
