package carryover.telegram;

import carryover.conversation.Intake;
import carryover.outbox.Courier;
import carryover.outbox.Outbox;
import carryover.outbox.Pace;
import carryover.outbox.Reachability;
import carryover.outbox.Sender;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Puts Telegram together. Needs from elsewhere: the settings, the commands, the intake, the outbox
 * and who hears of unreachable chats; a {@link Pace} may be given.
 */
@Configuration(proxyBeanMethods = false)
class TelegramWiring {
  @Bean
  TelegramClient telegramClient(TelegramSettings settings) {
    return client(settings, Wire.client(Duration.ZERO));
  }

  @Bean
  Stop telegramStop() {
    return new Stop();
  }

  @Bean
  TelegramSetUp botName(
      TelegramClient client, TelegramSettings settings, Commands commands, Stop stop) {
    return new TelegramSetUp(client, settings, commands, stop);
  }

  @Bean
  Courier courier(TelegramClient client, TelegramSettings settings, Intake intake) {
    var fetching = new Fetching(client, Wire.client(Duration.ZERO), settings, intake);
    var uploading = new Uploading(Wire.client(Duration.ZERO), settings);
    return new TelegramCourier(client, uploading, fetching, InstantSource.system());
  }

  /** Only one program can poll with a token, so a poller is alone at its outbox. */
  @Bean(destroyMethod = "")
  Sender sender(
      Outbox outbox,
      Courier courier,
      Reachability reachability,
      ObjectProvider<Pace> pace,
      MeterRegistry registry,
      PlatformTransactionManager transactions,
      TelegramSettings settings) {
    return new Sender(
        outbox,
        courier,
        reachability,
        pace.getIfAvailable(Pace::ofTelegram),
        registry,
        transactions,
        InstantSource.system(),
        settings.webhookUrl() == null);
  }

  @Bean
  Connection connection(
      TelegramSettings settings, TelegramSetUp setUp, Intake intake, Sender sender, Stop stop) {
    return new Connection(settings, setUp, intake, sender, stop);
  }

  static OkHttpTelegramClient client(TelegramSettings settings, OkHttpClient http) {
    var api = settings.apiUrl();
    var port = api.getPort() > 0 ? api.getPort() : api.getScheme().equals("http") ? 80 : 443;
    var url = TelegramUrl.builder().schema(api.getScheme()).host(api.getHost()).port(port).build();
    return new OkHttpTelegramClient(http, settings.token(), url);
  }
}
