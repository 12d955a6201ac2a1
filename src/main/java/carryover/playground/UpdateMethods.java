package carryover.playground;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The methods by which the bot takes updates in: long polling or a webhook. */
final class UpdateMethods implements AutoCloseable {
  private final UpdateQueue updates;
  private @Nullable WebhookPosting webhook;

  UpdateMethods(UpdateQueue updates) {
    this.updates = updates;
  }

  Object getUpdates(Arguments arguments) throws InterruptedException {
    if (webhook() != null) {
      throw Refused.conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
              + " webhook first");
    }
    allow(arguments);
    long limit = Math.clamp(arguments.number("limit", 100), 1L, 100L);
    long seconds = Math.clamp(arguments.number("timeout", 0), 0L, 50L);
    return updates.poll(arguments.number("offset", 0), (int) limit, Duration.ofSeconds(seconds));
  }

  private void allow(Arguments arguments) {
    arguments
        .json("allowed_updates")
        .ifPresent(kinds -> updates.allow(kinds.valueStream().map(JsonNode::asString).toList()));
  }

  synchronized Object setWebhook(Arguments arguments) {
    String url = arguments.text("url");
    if (!url.isEmpty() && !url.matches("https?://\\S+")) {
      throw Refused.badRequest("bad webhook: an HTTPS URL must be provided for webhook");
    }
    String secret = arguments.text("secret_token");
    if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
      throw Refused.badRequest("secret token contains unallowed characters");
    }
    allow(arguments);
    deleteWebhook(arguments);
    if (!url.isEmpty()) {
      int connections = (int) Math.clamp(arguments.number("max_connections", 40), 1L, 100L);
      webhook = new WebhookPosting(URI.create(url), secret, connections, updates);
    }
    return true;
  }

  synchronized Object deleteWebhook(Arguments arguments) {
    close();
    if (arguments.flag("drop_pending_updates")) {
      updates.clear();
    }
    return true;
  }

  synchronized Object getWebhookInfo() {
    Map<String, Object> info =
        Wire.object(
            "url",
            webhook == null ? "" : webhook.url().toString(),
            "has_custom_certificate",
            false,
            "pending_update_count",
            updates.size());
    List<String> allowed = updates.allowed();
    if (!allowed.isEmpty()) {
      info.put("allowed_updates", allowed);
    }
    if (webhook != null && !webhook.lastError().isEmpty()) {
      info.put("last_error_message", webhook.lastError());
      info.put("last_error_date", Wire.seconds(webhook.lastErrorAt()));
    }
    return info;
  }

  private synchronized @Nullable WebhookPosting webhook() {
    return webhook;
  }

  @Override
  public synchronized void close() {
    if (webhook != null) {
      webhook.close();
      webhook = null;
    }
  }
}
