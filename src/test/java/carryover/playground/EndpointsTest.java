package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The playground over HTTP, as the page and a developer's curl use it. */
class EndpointsTest {
  private static ConfigurableApplicationContext app;
  private static HttpClient http;

  @BeforeAll
  static void start() {
    app = PlaygroundApp.startWithPhones();
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    app.close();
    http.close();
  }

  @Test
  void theClockMovesOnByADayAndTellsWhereItIs() throws Exception {
    Instant before = now();
    JsonNode after = JsonMapper.shared().readTree(post("/clock", "{\"advance\":\"PT24H\"}").body());
    assertThat(Instant.parse(after.path("now").asString()))
        .isBetween(before.plusSeconds(86_400), before.plusSeconds(86_460));
    assertThat(after.path("next").isNull()).isTrue();
    assertThat(after.path("zone").asString()).isEqualTo("Europe/Berlin");
    assertThat(now()).isAfterOrEqualTo(before.plusSeconds(86_400));
  }

  @Test
  void theClockMovesToTheNextAlarmOrStaysWhereThereIsNone() throws Exception {
    assertThat(post("/clock", "{\"to\":\"next\"}").statusCode()).isEqualTo(200);
    var chimes = app.getBean(ChimesOnPaper.class);
    chimes.clock = app.getBean(MovableClock.class);
    Instant alarm = now().plusSeconds(5000);
    chimes.planned.add(alarm);
    assertThat(post("/clock", "{\"to\":\"next\"}").statusCode()).isEqualTo(200);
    assertThat(now()).isBetween(alarm, alarm.plusSeconds(60));
    assertThat(chimes.diary).contains("rang " + alarm);
  }

  @Test
  void aBadJourneyIsRefusedWithASentence() throws Exception {
    for (String body :
        new String[] {
          "",
          "{",
          "[]",
          "{}",
          "{\"advance\":\"one day\"}",
          "{\"advance\":\"PT-1H\"}",
          "{\"to\":\"2020-01-01T00:00:00Z\"}",
          "{\"to\":\"tomorrow\"}",
          "{\"advance\":\"PT1H\",\"to\":\"next\"}",
          "{\"advance\":\"P99999D\"}",
          "{\"advance\":\"PT999999999999999H\"}"
        }) {
      var answer = post("/clock", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.body()).as(body).matches("\\{\"error\":\"[A-Z].+\\.\"}");
    }
  }

  @Test
  void aForeignHostOrOriginIsRefused() throws Exception {
    String own = "127.0.0.1:" + URI.create(PlaygroundApp.address(app)).getPort();
    assertThat(statusLine("GET /playground/clock", own, "http://" + own)).contains("200");
    assertThat(statusLine("GET /playground/clock", "evil.example", null)).contains("403");
    assertThat(statusLine("GET /playground/phones", own, "https://evil.example")).contains("403");
    assertThat(statusLine("GET /playground/phones", own, "null")).contains("403");
    assertThat(statusLine("GET /", "evil.example", null)).contains("403");
    assertThat(statusLine("GET //playground/clock", "evil.example", null)).doesNotContain("200");
  }

  /** The JDK's client would not send a foreign Host. */
  private static String statusLine(String what, String host, @Nullable String origin)
      throws Exception {
    URI address = URI.create(PlaygroundApp.address(app));
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      String head = what + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
      String request = head + (origin == null ? "" : "Origin: " + origin + "\r\n") + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void whatAPersonDoesOnThePageReachesTheBot() throws Exception {
    var server = app.getBean(BotApiServer.class);
    assertThat(post("/phones/2002/says", "{\"text\":\"Hola\"}").statusCode()).isEqualTo(200);
    assertThat(post("/phones/2002/sends", "{\"kind\":\"voice\"}").statusCode()).isEqualTo(200);
    assertThat(post("/phones/2002/sends", "{\"kind\":\"bomb\"}").statusCode()).isEqualTo(400);
    assertThat(post("/phones/2002/says", "{\"text\":\" \"}").statusCode()).isEqualTo(400);
    assertThat(post("/phones/77/says", "{\"text\":\"Hola\"}").statusCode()).isEqualTo(400);
    assertThat(server.phones().messages(2002))
        .extracting(ChatMessage::text)
        .containsExactly("Hola", "");
    JsonNode state = JsonMapper.shared().readTree(get("/playground/phones").body());
    assertThat(state.at("/phones/2/messages/0/text").asString()).isEqualTo("Hola");
    assertThat(state.at("/signUp").asString()).isEqualTo(PlaygroundApp.SIGN_UP);
  }

  @Test
  void thePageIsAtTheRoot() throws Exception {
    assertThat(get("/").body()).contains("Carryover playground");
    assertThat(get("/page/app.js").statusCode()).isEqualTo(200);
  }

  @Test
  void withoutThePlaygroundThereIsNothingOfIt() throws Exception {
    try (var bare = PlaygroundApp.start(Map.of())) {
      for (String path : new String[] {"/", "/page/index.html", "/playground/clock"}) {
        assertThat(get(bare, path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(bare.getBeanProvider(MovableClock.class).getIfAvailable()).isNull();
    }
  }

  @Test
  void withAForeignServerThereIsOnlyTheClock() throws Exception {
    try (var clockOnly = PlaygroundApp.start(Map.of("carryover.playground", "true"))) {
      assertThat(get(clockOnly, "/playground/clock").statusCode()).isEqualTo(200);
      assertThat(get(clockOnly, "/playground/phones").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aRestartForgetsNeitherTheTimeNorWhoMayBeWrittenTo(@TempDir Path folder) throws Exception {
    Map<String, Object> properties =
        Map.of(
            "carryover.playground", "true",
            "carryover.embedded-bot-api", "true",
            "carryover.playground-file", folder.resolve("data/playground").toString());
    Instant tomorrow = Instant.now().plusSeconds(86_400);
    try (var before = PlaygroundApp.start(properties)) {
      before.getBean(BotApiServer.class).phones().says(2001, "/start");
      before.getBean(MovableClock.class).moveTo(tomorrow);
    }
    try (var after = PlaygroundApp.start(properties)) {
      assertThat(after.getBean(MovableClock.class).instant()).isAfterOrEqualTo(tomorrow);
      var bot = new Bot(after.getBean(BotApiServer.class));
      assertThat(bot.refusal("sendMessage", "chat_id", 2001, "text", "Hello")).isEqualTo("ok");
      assertThat(bot.refusal("sendMessage", "chat_id", 2002, "text", "Hello"))
          .isEqualTo("Forbidden: bot can't initiate conversation with a user");
    }
  }

  private static Instant now() throws Exception {
    JsonNode reading = JsonMapper.shared().readTree(get("/playground/clock").body());
    return Instant.parse(reading.path("now").asString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return get(app, path);
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext from, String path)
      throws Exception {
    var request = HttpRequest.newBuilder(URI.create(PlaygroundApp.address(from) + path)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(PlaygroundApp.address(app) + "/playground" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
