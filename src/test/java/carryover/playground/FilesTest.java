package carryover.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Files from phone to bot and back: the page's endpoint, Telegram's getFile and its download. */
class FilesTest {
  private static final long LIND = 1001;
  private static final byte[] WALK = "script: a_walk # grüße".getBytes(UTF_8);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static ConfigurableApplicationContext app;
  private static BotApiServer server;
  private static Bot bot;

  @BeforeAll
  static void start() {
    app = PlaygroundApp.startWithPhones();
    server = app.getBean(BotApiServer.class);
    bot = new Bot(server);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void aFileFromThePageReachesTheBot() throws Exception {
    assertThat(sends("name=a+walk.yaml&caption=Look", WALK).statusCode()).isEqualTo(200);
    JsonNode updates = bot.calls("getUpdates");
    JsonNode message = updates.path("result").valueStream().toList().getLast().path("message");
    assertThat(message.at("/document/file_name").asString()).isEqualTo("a walk.yaml");
    assertThat(message.at("/document/file_size").asInt()).isEqualTo(WALK.length);
    assertThat(message.path("caption").asString()).isEqualTo("Look");
    JsonNode file =
        bot.calls("getFile", "file_id", message.at("/document/file_id").asString()).path("result");
    assertThat(file.path("file_path").asString()).matches("documents/document_\\d+\\.yaml");
    assertThat(downloads(BotApiServer.TOKEN, file.path("file_path").asString()).body())
        .isEqualTo(WALK);
  }

  @Test
  void aFileCanBeSavedFromThePageByWhoeverSentIt() throws Exception {
    sends("name=walk.yaml", WALK);
    var sent = server.phones().messages(LIND).getLast().attached().orElseThrow();
    var page = URI.create(PlaygroundApp.address(app) + "/playground/phones/files/" + sent.fileId());
    var saved = HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
    assertThat(saved.body()).isEqualTo(WALK);
    assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "walk.yaml");
  }

  @Test
  void anEmptyFileIsRefusedAsTheAppDoes() throws Exception {
    var answer = sends("name=a.yaml", new byte[0]);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The app does not send an empty file.");
    assertThat(sends(77, "name=a.yaml", WALK).statusCode()).isEqualTo(400);
    assertThat(sends("caption=no+name", WALK).statusCode()).isEqualTo(400);
  }

  @Test
  void whatTelegramDoesNotHaveOrDoesNotHandOutIsRefusedInItsWords() throws Exception {
    assertThat(bot.refusal("getFile", "file_id", "none"))
        .isEqualTo("Bad Request: wrong file_id or the file is temporarily unavailable");
    server.phones().joins(9, "Nina", "en");
    server.phones().sendsFile(9, "big.yaml", new byte[20 * 1024 * 1024 + 1], "");
    var big = server.phones().messages(9).getLast().attached().orElseThrow();
    assertThat(bot.refusal("getFile", "file_id", big.fileId()))
        .isEqualTo("Bad Request: file is too big");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents/document_9999.yaml", "getMe", "%2e%2e/getMe", "x"})
  void anUnknownPathIsNotFound(String path) throws Exception {
    assertThat(downloads(BotApiServer.TOKEN, path).statusCode()).isEqualTo(404);
  }

  @Test
  void aDownloadNeedsTheToken() throws Exception {
    assertThat(downloads("2:stolen", "documents/document_1.yaml").statusCode()).isEqualTo(401);
  }

  private static HttpResponse<byte[]> downloads(String token, String path) throws Exception {
    var address = server.address().resolve("/file/bot" + token + "/" + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  private static HttpResponse<String> sends(String query, byte[] content) throws Exception {
    return sends(LIND, query, content);
  }

  private static HttpResponse<String> sends(long user, String query, byte[] content)
      throws Exception {
    var address = "%s/playground/phones/%d/files?%s";
    var request =
        HttpRequest.newBuilder(
                URI.create(address.formatted(PlaygroundApp.address(app), user, query)))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
