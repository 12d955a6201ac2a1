package carryover.playground;

import carryover.playground.UpdateQueue.Pending;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts updates to the bot's webhook: as many at once as it allows, in order within a chat, and
 * again until each is answered with 2xx.
 */
final class WebhookPosting implements AutoCloseable {
  /** Ours: Telegram waits longer, but nobody wants to in a playground. */
  private static final Duration BEFORE_REPEATING = Duration.ofMillis(250);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final URI url;
  private final String secret;
  private final UpdateQueue updates;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile boolean open = true;
  private volatile String lastError = "";
  private volatile @Nullable Instant lastErrorAt;

  WebhookPosting(URI url, String secret, int connections, UpdateQueue updates) {
    this.url = url;
    this.secret = secret;
    this.updates = updates;
    for (int i = 0; i < connections; i++) {
      Thread.ofVirtual().name("webhook-" + i).start(this::work);
    }
  }

  URI url() {
    return url;
  }

  String lastError() {
    return lastError;
  }

  @Nullable Instant lastErrorAt() {
    return lastErrorAt;
  }

  private void work() {
    try {
      while (open) {
        Optional<Pending> next = updates.claim(LOOK_AGAIN);
        if (next.isPresent()) {
          postUntilTaken(next.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void postUntilTaken(Pending update) throws InterruptedException {
    boolean taken = false;
    try {
      while (open && !taken) {
        taken = post(update);
        if (!taken) {
          Thread.sleep(BEFORE_REPEATING);
        }
      }
    } finally {
      updates.settle(update, taken);
    }
  }

  private boolean post(Pending update) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(ANSWER)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(update.update())));
    if (!secret.isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    try {
      int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 || failed("Wrong response from the webhook: " + status);
    } catch (IOException e) {
      return failed("Connection failed");
    }
  }

  private boolean failed(String why) {
    lastError = why;
    lastErrorAt = Instant.now();
    return false;
  }

  @Override
  public void close() {
    open = false;
    http.shutdownNow();
  }
}
