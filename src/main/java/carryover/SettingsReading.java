package carryover;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the settings; every wrong one is named in one sentence that says what would be right. */
public final class SettingsReading {
  /** Names of all settings, as in {@code .env.example}. */
  public static final List<String> NAMES =
      List.of(
          "TELEGRAM_BOT_TOKEN",
          "TELEGRAM_API_URL",
          "PLAYGROUND",
          "WEBHOOK_URL",
          "WEBHOOK_SECRET",
          "DATABASE_URL",
          "DATABASE_USER",
          "DATABASE_PASSWORD",
          "DATA_KEY",
          "DATA_KEY_FILE",
          "PRACTICE_NAME",
          "DEFAULT_LANGUAGE",
          "DEFAULT_TIME_ZONE",
          "COUNTRY",
          "SERVER_PORT",
          "CONVERSATIONS_DIR");

  private static final int KEY_BYTES = 32;
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private final Function<String, @Nullable String> source;
  private final List<String> faults = new ArrayList<>();

  private SettingsReading(Function<String, @Nullable String> source) {
    this.source = source;
  }

  /** Settings that can be used, or every fault in them. */
  public sealed interface Result {
    record Right(Settings settings) implements Result {}

    record Wrong(List<String> faults) implements Result {}
  }

  /** Reads all settings from a source that gives null or "" for one that is not set. */
  public static Result read(Function<String, @Nullable String> source) {
    return new SettingsReading(source).read();
  }

  private Result read() {
    var token = token();
    var apiUrl = apiUrl();
    boolean page = page(token, apiUrl);
    var webhook = webhookUrl();
    var settings =
        new Settings(
            token,
            apiUrl,
            page,
            webhook,
            webhookSecret(webhook),
            databaseUrl(),
            value("DATABASE_USER", "sa"),
            value("DATABASE_PASSWORD", ""),
            dataKey(token != null && !page),
            value("PRACTICE_NAME", ""),
            matching("DEFAULT_LANGUAGE", "en", "[a-z]{2}", "a language tag such as en or de"),
            zone(),
            matching("COUNTRY", "DE", "[A-Z]{2}", "a country code such as DE, AT, CH, GB or US"),
            port(),
            conversations());
    return faults.isEmpty() ? new Result.Right(settings) : new Result.Wrong(List.copyOf(faults));
  }

  private @Nullable String token() {
    var token = value("TELEGRAM_BOT_TOKEN", "");
    if (token.isEmpty()) {
      return null;
    }
    return matching(
        "TELEGRAM_BOT_TOKEN",
        "",
        "\\d+:[A-Za-z0-9_-]+",
        "the token that @BotFather gave you: digits, a colon, letters");
  }

  private @Nullable URI apiUrl() {
    var uri = uri("TELEGRAM_API_URL", "http", "https");
    if (uri != null && uri.getScheme().equals("http") && !isLoopback(uri)) {
      wrong("TELEGRAM_API_URL", "https, or http on loopback only, such as http://127.0.0.1:8081");
    }
    return uri;
  }

  private boolean page(@Nullable String token, @Nullable URI apiUrl) {
    var asked = value("PLAYGROUND", "").toLowerCase(Locale.ROOT);
    if (!List.of("", "true", "false").contains(asked)) {
      wrong("PLAYGROUND", "true or false");
    }
    if (token == null) {
      return true;
    }
    boolean page = asked.equals("true");
    if (page && (apiUrl == null || !isLoopback(apiUrl))) {
      wrong(
          "PLAYGROUND",
          "false or absent with a real token; true needs a TELEGRAM_API_URL on loopback");
    }
    return page;
  }

  private @Nullable URI webhookUrl() {
    return uri("WEBHOOK_URL", "https", "http");
  }

  private @Nullable String webhookSecret(@Nullable URI webhook) {
    var secret = value("WEBHOOK_SECRET", "");
    if (webhook != null && !secret.matches("[A-Za-z0-9_-]{16,256}")) {
      wrong("WEBHOOK_SECRET", "16 to 256 of A-Z, a-z, 0-9, _ and - when WEBHOOK_URL is set");
    }
    return secret.isEmpty() ? null : secret;
  }

  private String databaseUrl() {
    var url = value("DATABASE_URL", "jdbc:h2:file:./data/carryover");
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      wrong("DATABASE_URL", "a JDBC address that begins with jdbc:h2: or jdbc:postgresql:");
    }
    return url;
  }

  private byte @Nullable [] dataKey(boolean required) {
    var key = value("DATA_KEY", "");
    var file = value("DATA_KEY_FILE", "");
    if (!file.isEmpty()) {
      try {
        key = Files.readString(Path.of(file)).strip();
      } catch (IOException unreadable) {
        wrong("DATA_KEY_FILE", "a file that can be read and holds 32 bytes in Base64");
        return null;
      }
    }
    if (key.isEmpty()) {
      if (required) {
        wrong(
            "DATA_KEY",
            "32 random bytes in Base64, as made by: openssl rand -base64 32. Keep a copy apart"
                + " from the database; without it nothing in there can be read");
      }
      return null;
    }
    return decoded(key, file.isEmpty() ? "DATA_KEY" : "DATA_KEY_FILE");
  }

  private byte @Nullable [] decoded(String key, String name) {
    try {
      var bytes = Base64.getDecoder().decode(key);
      if (bytes.length == KEY_BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // said below
    }
    wrong(name, "32 bytes in Base64, 44 characters, as made by: openssl rand -base64 32");
    return null;
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(value("DEFAULT_TIME_ZONE", "Europe/Berlin"));
    } catch (DateTimeException unknown) {
      wrong("DEFAULT_TIME_ZONE", "an IANA zone such as Europe/Berlin");
      return ZoneId.of("Europe/Berlin");
    }
  }

  private int port() {
    var port = value("SERVER_PORT", "8080");
    if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65535) {
      return Integer.parseInt(port);
    }
    wrong("SERVER_PORT", "a number from 0 to 65535; 0 takes any that is free");
    return 0;
  }

  private Path conversations() {
    var folder = Path.of(value("CONVERSATIONS_DIR", "conversations"));
    if (!Files.isDirectory(folder)) {
      wrong("CONVERSATIONS_DIR", "the folder that holds dialogues/, exercises/ and words/");
    }
    return folder;
  }

  private @Nullable URI uri(String name, String... schemes) {
    var text = value(name, "");
    if (text.isEmpty()) {
      return null;
    }
    try {
      var uri = new URI(text);
      if (uri.getHost() != null && List.of(schemes).contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException notAnAddress) {
      // said below
    }
    wrong(name, "an address that begins with " + String.join(":// or ", schemes) + "://");
    return null;
  }

  private String matching(String name, String otherwise, String pattern, String right) {
    var value = value(name, otherwise);
    if (!value.matches(pattern)) {
      wrong(name, right);
    }
    return value;
  }

  private String value(String name, String otherwise) {
    var value = source.apply(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private void wrong(String name, String right) {
    faults.add(name + " is not right. It should be " + right + ".");
  }

  private static boolean isLoopback(URI uri) {
    return uri.getHost() != null && LOOPBACK.contains(uri.getHost());
  }
}
