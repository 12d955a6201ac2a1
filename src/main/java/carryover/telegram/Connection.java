package carryover.telegram;

import carryover.conversation.Intake;
import carryover.outbox.Sender;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The program's connection to Telegram, from start to stop. Stopping takes nothing more in first,
 * and then sends what is under way.
 */
final class Connection implements SmartLifecycle {
  /** Ours: one poll waits so long; Telegram allows more, but gateways on the way may not. */
  static final Duration POLL = Duration.ofSeconds(50);

  private static final Duration LAST_BATCH = Duration.ofSeconds(20);

  private final TelegramSettings settings;
  private final TelegramSetUp setUp;
  private final Intake intake;
  private final Sender sender;
  private final Stop stop;
  private final OkHttpClient pollingHttp = Wire.client(POLL);
  private @Nullable Thread thread;

  Connection(
      TelegramSettings settings, TelegramSetUp setUp, Intake intake, Sender sender, Stop stop) {
    this.settings = settings;
    this.setUp = setUp;
    this.intake = intake;
    this.sender = sender;
    this.stop = stop;
  }

  @Override
  public void start() {
    sender.start();
    thread = Thread.ofPlatform().name("telegram").daemon().start(this::takeIn);
  }

  private void takeIn() {
    setUp.run();
    if (settings.webhookUrl() == null) {
      var client = TelegramWiring.client(settings, pollingHttp);
      new Poller(client, intake, stop, (int) POLL.toSeconds()).run();
    }
  }

  /** Never interrupts: the batch being carried is committed or left to come again. */
  @Override
  public void stop() {
    stop.now();
    pollingHttp.dispatcher().cancelAll();
    try {
      if (thread != null) {
        thread.join(LAST_BATCH);
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    thread = null;
    sender.close();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
