package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import carryover.playground.BotApiServer;
import java.time.Duration;
import java.time.InstantSource;

/** Sends messages to an embedded Telegram as the program would, for tests of other packages. */
public final class Post {
  private final TelegramCourier courier;

  /** Post to this server. */
  public Post(BotApiServer server) {
    var settings = new TelegramSettings(BotApiServer.TOKEN, server.address(), null, null);
    var client = TelegramWiring.client(settings, Wire.client(Duration.ZERO));
    var fetching = new Fetching(client, Wire.client(Duration.ZERO), settings, batch -> {});
    var uploading = new Uploading(Wire.client(Duration.ZERO), settings);
    courier = new TelegramCourier(client, uploading, fetching, InstantSource.system());
  }

  /** Sends one message, and waits until it is there. */
  public Delivery sends(ChatId chat, Message message) {
    return courier.deliver(chat, new Act.Send(message), null);
  }
}
