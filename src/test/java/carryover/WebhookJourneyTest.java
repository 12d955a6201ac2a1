package carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.playground.BotApiServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The real program behind a webhook, to which a Bot API server posts what people do. */
@Execution(ExecutionMode.CONCURRENT)
class WebhookJourneyTest {
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  @Test
  void aMessageThatIsBroughtIsAnsweredAndNobodyPolls() throws Exception {
    int port = freePort();
    try (var telegram = BotApiServer.start();
        var app =
            Carryover.application()
                .run(
                    "--TELEGRAM_BOT_TOKEN=" + BotApiServer.TOKEN,
                    "--TELEGRAM_API_URL=" + telegram.address(),
                    "--WEBHOOK_URL=http://localhost:" + port + "/telegram/webhook",
                    "--WEBHOOK_SECRET=only-telegram-knows-this",
                    "--SERVER_PORT=" + port,
                    "--DATABASE_URL=jdbc:h2:mem:webhook;DB_CLOSE_DELAY=-1",
                    "--DATA_KEY=" + KEY)) {
      var ada = new Correspondent(telegram.phones(), 7, "Ada");
      ada.says("Hello?").hears("I am a program for people in therapy");
      ada.says("Are you there?").hears("I am a program for people in therapy");
      assertThat(app.isRunning()).isTrue();
      assertThat(telegram.calls("getUpdates")).isZero();
      // The answer to the call follows the commit, and may come after the message.
      await().until(() -> telegram.phones().unconfirmed() == 0);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
