package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.SettingsReading.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReadingTest {
  private static final String TOKEN = "123:abc_DEF-9";
  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private static List<String> faults(Map<String, String> set) {
    return switch (SettingsReading.read(set::get)) {
      case Result.Right _ -> List.of();
      case Result.Wrong(var faults) -> faults;
    };
  }

  private static Settings right(Map<String, String> set) {
    return switch (SettingsReading.read(set::get)) {
      case Result.Right(var settings) -> settings;
      case Result.Wrong(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  @Test
  void withNothingSetThePlaygroundStartsWithItsDefaults() {
    var settings = right(Map.of());
    assertThat(settings.embedded()).isTrue();
    assertThat(settings.page()).isTrue();
    assertThat(settings.databaseUrl()).isEqualTo("jdbc:h2:file:./data/carryover");
    assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.language()).isEqualTo("en");
    assertThat(settings.dataKey()).isNull();
    assertThat(settings.conversations()).isEqualTo(Path.of("conversations"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TELEGRAM_API_URL   | nonsense                 | http:// or https://",
        "TELEGRAM_API_URL   | http://telegram.example  | loopback",
        "TELEGRAM_API_URL   | http://localhost.example | loopback",
        "PLAYGROUND         | maybe                    | true or false",
        "WEBHOOK_URL        | ftp://example.org        | https://",
        "DATABASE_URL       | jdbc:mysql://localhost   | jdbc:postgresql:",
        "DATA_KEY           | c2hvcnQ=                 | 32 bytes in Base64",
        "DATA_KEY           | not base64               | openssl rand -base64 32",
        "DATA_KEY_FILE      | no/such/file             | a file that can be read",
        "DEFAULT_LANGUAGE   | english                  | such as en or de",
        "DEFAULT_TIME_ZONE  | Berlin                   | Europe/Berlin",
        "COUNTRY            | Germany                  | such as DE",
        "SERVER_PORT        | 65536                    | 0 to 65535",
        "SERVER_PORT        | -1                       | 0 to 65535",
        "CONVERSATIONS_DIR  | no/such/folder           | dialogues/"
      })
  void aWrongOneIsNamedWithWhatWouldBeRight(String name, String value, String right) {
    assertThat(faults(Map.of(name, value)))
        .singleElement()
        .asString()
        .startsWith(name + " is not right. It should be ")
        .contains(right)
        .endsWith(".");
  }

  @Test
  void aWrongTokenIsNamedWithoutBeingQuoted() {
    assertThat(faults(Map.of("TELEGRAM_BOT_TOKEN", "s3cret", "DATA_KEY", KEY)))
        .singleElement()
        .asString()
        .startsWith("TELEGRAM_BOT_TOKEN is not right.")
        .contains("BotFather")
        .doesNotContain("s3cret");
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    assertThat(faults(Map.of("SERVER_PORT", "x", "COUNTRY", "x", "DEFAULT_TIME_ZONE", "x")))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:8081", "http://localhost:1", "http://[::1]:9", "https://x.org"})
  void anotherBotApiServerIsTakenOverHttpOnLoopbackOrOverHttps(String url) {
    assertThat(right(Map.of("TELEGRAM_API_URL", url)).apiUrl()).hasToString(url);
  }

  @Test
  void aRealTokenNeedsAKeyAndTurnsThePageOff() {
    assertThat(faults(Map.of("TELEGRAM_BOT_TOKEN", TOKEN)))
        .singleElement()
        .asString()
        .startsWith("DATA_KEY ");
    var settings = right(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "DATA_KEY", KEY));
    assertThat(settings.page()).isFalse();
    assertThat(settings.embedded()).isFalse();
    assertThat(settings.dataKey()).hasSize(32);
    assertThat(settings.toString()).doesNotContain(TOKEN, KEY);
  }

  @Test
  void withATokenThePageStaysOnlyBesideABotApiServerOnLoopback() {
    var set = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "PLAYGROUND", "true"));
    assertThat(faults(set)).singleElement().asString().startsWith("PLAYGROUND ");
    set.put("TELEGRAM_API_URL", "https://telegram.example");
    assertThat(faults(set)).singleElement().asString().startsWith("PLAYGROUND ");
    set.put("TELEGRAM_API_URL", "http://127.0.0.1:8081");
    assertThat(right(set).page()).isTrue();
  }

  @Test
  void aWebhookNeedsASecret() {
    var set = new HashMap<>(Map.of("WEBHOOK_URL", "https://example.org/hook"));
    assertThat(faults(set)).singleElement().asString().startsWith("WEBHOOK_SECRET ");
    set.put("WEBHOOK_SECRET", "short");
    assertThat(faults(set)).singleElement().asString().startsWith("WEBHOOK_SECRET ");
    set.put("WEBHOOK_SECRET", "0123456789abcdef");
    assertThat(faults(set)).isEmpty();
  }

  @Test
  void theKeyCanLieInAFile(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("key"), KEY + "\n");
    assertThat(right(Map.of("DATA_KEY_FILE", file.toString())).dataKey()).hasSize(32);
    Files.writeString(file, "short");
    assertThat(faults(Map.of("DATA_KEY_FILE", file.toString())))
        .singleElement()
        .asString()
        .startsWith("DATA_KEY_FILE ");
  }

  @Test
  void blankIsNotSetAndSpacesAroundDoNotCount() {
    assertThat(right(Map.of("SERVER_PORT", " ", "COUNTRY", " AT ")).country()).isEqualTo("AT");
  }

  @Test
  void everySettingIsInTheExample() {
    var example = SourceFiles.text(Path.of(".env.example"));
    assertThat(SettingsReading.NAMES).allSatisfy(name -> assertThat(example).contains(name + "="));
  }
}
