package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.playground.BotApiServer;
import carryover.playground.ServerError;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramSetUpTest {
  private static final Commands COMMANDS =
      new Commands(
          Map.of(
              "en", List.of(new Command("today", "What is planned")),
              "de", List.of(new Command("today", "Was ansteht"))));

  private final BotApiServer telegram = BotApiServer.start();

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void theBotLearnsItsNameAndShowsItsCommandsInTheReadersLanguage() {
    telegram.phones().joins(1, "Ada", "de");
    telegram.phones().joins(2, "Tomás", "es");
    telegram.next("getMe", new ServerError());
    var setUp = setUp();
    assertThatThrownBy(setUp::value).isInstanceOf(IllegalStateException.class);
    setUp.run();
    assertThat(setUp.value()).isEqualTo(BotApiServer.BOT_NAME);
    assertThat(telegram.phones().menu(1)).containsExactly("today – Was ansteht");
    assertThat(telegram.phones().menu(2)).containsExactly("today – What is planned");
  }

  @Test
  void aWebhookWithoutASecretIsRefusedWithARemedy() {
    var somewhere = URI.create("https://example.org");
    assertThatThrownBy(() -> new TelegramSettings("1:x", somewhere, somewhere, null))
        .hasMessageContaining("WEBHOOK_SECRET");
  }

  @Test
  void settingsDoNotTellTheirSecrets() {
    var somewhere = URI.create("https://example.org");
    assertThat(new TelegramSettings("1:token", somewhere, somewhere, "s3cret").toString())
        .doesNotContain("token")
        .doesNotContain("s3cret");
  }

  private TelegramSetUp setUp() {
    var settings = new TelegramSettings(BotApiServer.TOKEN, telegram.address(), null, null);
    var client = TelegramWiring.client(settings, Wire.client(Duration.ZERO));
    var impatient =
        new Stop() {
          @Override
          void pause(Duration duration) {}
        };
    return new TelegramSetUp(client, settings, COMMANDS, impatient);
  }
}
