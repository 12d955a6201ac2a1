package carryover.telegram;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Telegram, and how Telegram reaches us.
 *
 * @param apiUrl scheme, host and port of the Bot API server; its path is not used
 * @param webhookUrl where Telegram brings updates to; null: we ask for them
 * @param webhookSecret proves that a call to the webhook is Telegram's; required with a webhook
 */
public record TelegramSettings(
    String token, URI apiUrl, @Nullable URI webhookUrl, @Nullable String webhookSecret) {
  public TelegramSettings {
    if (webhookUrl != null && (webhookSecret == null || webhookSecret.isBlank())) {
      throw new IllegalArgumentException(
          "WEBHOOK_URL is set without WEBHOOK_SECRET. Set it to 1–256 of A-Z a-z 0-9 _ -");
    }
  }

  /** Tells neither the token nor the secret. */
  @Override
  public String toString() {
    return "TelegramSettings[" + apiUrl.getHost() + "]";
  }
}
