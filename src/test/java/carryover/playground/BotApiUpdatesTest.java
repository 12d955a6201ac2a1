package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How the bot takes updates in: what confirms, what is forgotten, what is repeated. */
class BotApiUpdatesTest {
  private static final long ADA = 2001;

  private final BotApiServer server = BotApiServer.start();
  private final PhoneNetwork phones = server.phones();
  private final Bot bot = new Bot(server);

  @BeforeEach
  void adaHasAPhone() {
    phones.joins(ADA, "Ada", "en");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anUpdateIsGivenAgainUntilTheOffsetPassesIt() throws Exception {
    phones.says(ADA, "one");
    phones.says(ADA, "two");
    JsonNode first = updates();
    assertThat(texts(first)).containsExactly("one", "two");
    assertThat(texts(updates())).containsExactly("one", "two");
    long id = first.path(0).path("update_id").asLong();
    assertThat(texts(updates("offset", id + 1))).containsExactly("two");
    assertThat(texts(updates())).containsExactly("two");
    assertThat(phones.unconfirmed()).isEqualTo(1);
  }

  @Test
  void aNegativeOffsetKeepsOnlyTheLast() throws Exception {
    phones.says(ADA, "one");
    phones.says(ADA, "two");
    phones.says(ADA, "three");
    assertThat(texts(updates("limit", 1))).containsExactly("one");
    assertThat(texts(updates("offset", -1))).containsExactly("three");
    assertThat(texts(updates())).containsExactly("three");
  }

  @Test
  void aLongPollReturnsAsSoonAsSomethingArrives() throws Exception {
    var poll = polling();
    phones.says(ADA, "here");
    assertThat(texts(poll.get(10, TimeUnit.SECONDS).path("result"))).containsExactly("here");
  }

  @Test
  void aSecondPollEndsTheFirst() throws Exception {
    var poll = polling();
    assertThat(updates()).isEmpty();
    assertThat(poll.get(10, TimeUnit.SECONDS).path("error_code").asInt()).isEqualTo(409);
  }

  private CompletableFuture<JsonNode> polling() throws Exception {
    var poll =
        CompletableFuture.supplyAsync(() -> {
          try {
            return bot.calls("getUpdates", "timeout", 20);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    while (!phones.updates.isPolled()) {
      Thread.onSpinWait();
    }
    return poll;
  }

  @Test
  void onlyTheUpdatesAskedForArrive() throws Exception {
    updates("allowed_updates", List.of("message"));
    int message = phones.says(ADA, "one");
    phones.edits(ADA, message, "two");
    assertThat(texts(updates())).containsExactly("one");
  }

  @Test
  void anEditABlockAndAPictureArriveInTheirShapes() throws Exception {
    phones.edits(ADA, phones.says(ADA, "one"), "two");
    phones.blocks(ADA);
    phones.sends(ADA, "photo", "Look");
    JsonNode all = updates();
    assertThat(all.path(1).at("/edited_message/text").asString()).isEqualTo("two");
    assertThat(all.path(2).at("/my_chat_member/new_chat_member/status").asString())
        .isEqualTo("kicked");
    assertThat(all.path(3).at("/message/caption").asString()).isEqualTo("Look");
    assertThat(all.path(3).at("/message/photo/0/file_id").asString()).isNotEmpty();
  }

  @Test
  void aLongTextArrivesInPieces() throws Exception {
    phones.says(ADA, "x".repeat(10_000));
    assertThat(texts(updates())).extracting(String::length).containsExactly(4096, 4096, 1808);
  }

  @Test
  void aLowerNumberAfterAnIdleWeekStillArrives() throws Exception {
    phones.says(ADA, "one");
    long id = updates().path(0).path("update_id").asLong();
    updates("offset", id + 1);
    phones.numbersUpdatesFrom(50);
    phones.says(ADA, "two");
    assertThat(texts(updates("offset", id + 1))).containsExactly("two");
    assertThat(updates("offset", 51)).isEmpty();
  }

  @Test
  void anUpdateOfAnUnknownKindArrivesAsItIs() throws Exception {
    long id = phones.injects(Map.of("moon_phase", Map.of("full", true)));
    JsonNode update = updates().path(0);
    assertThat(update.path("update_id").asLong()).isEqualTo(id);
    assertThat(update.at("/moon_phase/full").asBoolean()).isTrue();
  }

  @Test
  void aWebhookGetsEveryUpdateInOrderUntilItIsTaken() throws Exception {
    var received = new ConcurrentLinkedQueue<String>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/hook",
        exchange -> {
          received.add(
              exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token")
                  + new String(exchange.getRequestBody().readAllBytes(), "UTF-8")
                      .replaceAll(".*\"text\":\"(\\w+)\".*", " $1"));
          exchange.sendResponseHeaders(received.size() == 1 ? 500 : 200, -1);
          exchange.close();
        });
    hook.start();
    String url = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
    bot.calls("setWebhook", "url", url, "secret_token", "s3cret");
    assertThat(bot.refusal("getUpdates")).startsWith("Conflict: can't use getUpdates");
    phones.says(ADA, "one");
    phones.says(ADA, "two");
    assertThat(phones.updates.awaitsEmpty(Duration.ofSeconds(10))).isTrue();
    assertThat(received).containsExactly("s3cret one", "s3cret one", "s3cret two");
    assertThat(bot.calls("getWebhookInfo").at("/result/last_error_message").asString())
        .isEqualTo("Wrong response from the webhook: 500");
    bot.calls("deleteWebhook");
    assertThat(bot.refusal("getUpdates")).isEqualTo("ok");
    hook.stop(0);
  }

  private JsonNode updates(Object... namesAndValues) throws Exception {
    return bot.calls("getUpdates", namesAndValues).path("result");
  }

  private static List<String> texts(JsonNode updates) {
    return updates.valueStream().map(u -> u.at("/message/text").asString()).toList();
  }
}
