package carryover;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the operator set, already checked.
 *
 * @param token null means playground with the embedded Bot API server
 * @param page whether the playground's page and clock are on
 * @param webhookUrl null means long polling
 * @param practiceName who is responsible for the data, or "" when it was not said
 * @param dataKey 32 bytes; null when there is none yet and the playground shall make one
 */
public record Settings(
    @Nullable String token,
    @Nullable URI apiUrl,
    boolean page,
    @Nullable URI webhookUrl,
    @Nullable String webhookSecret,
    String databaseUrl,
    String databaseUser,
    String databasePassword,
    byte @Nullable [] dataKey,
    String practiceName,
    String language,
    ZoneId zone,
    String country,
    int port,
    Path conversations) {

  /** Whether the embedded Bot API server plays Telegram. */
  public boolean embedded() {
    return apiUrl == null && token == null;
  }

  /** What the bot signs in with; the playground has a name of its own for it. */
  public String tokenOrPlayground() {
    return token == null ? "1:playground" : token;
  }

  @Override
  public String toString() {
    return "Settings[page=" + page + ", embedded=" + embedded() + "]";
  }
}
