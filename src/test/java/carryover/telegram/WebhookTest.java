package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import carryover.conversation.Intake;
import carryover.kernel.Update;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WebhookTest {
  private static final String SECRET = "s3cret";

  private final List<List<Update>> batches = new CopyOnWriteArrayList<>();

  @Test
  void anUpdateIsCarriedAndThenAnswered() throws Exception {
    assertThat(brings(web(batches::add), SECRET, update(1))).isEqualTo(200);
    assertThat(batches).hasSize(1);
  }

  @Test
  void withoutTheSecretNothingIsTaken() throws Exception {
    assertThat(brings(web(batches::add), null, update(1))).isEqualTo(403);
    assertThat(brings(web(batches::add), "s3creT", update(1))).isEqualTo(403);
    assertThat(batches).isEmpty();
  }

  @Test
  void whatWasNotSavedIsAskedForAgain() throws Exception {
    var broken =
        web(_ -> {
          throw new IllegalStateException("database down");
        });
    assertThat(brings(broken, SECRET, update(1))).isEqualTo(503);
  }

  @Test
  void whatIsNoUpdateIsTurnedAway() throws Exception {
    assertThat(brings(web(batches::add), SECRET, "hello")).isEqualTo(400);
    assertThat(brings(web(batches::add), SECRET, "{}")).isEqualTo(400);
  }

  @Test
  void whilePollingThereIsNoWebhook() throws Exception {
    var settings = new TelegramSettings("1:x", URI.create("http://127.0.0.1:1"), null, null);
    var web = MockMvcBuilders.standaloneSetup(new Webhook(settings, batches::add)).build();
    assertThat(brings(web, SECRET, update(1))).isEqualTo(404);
  }

  @Test
  void whatArrivesDuringACommitGoesTogetherIntoTheNext() throws Exception {
    var door = new CountDownLatch(1);
    Intake slow =
        batch -> {
          batches.add(batch);
          pass(door);
        };
    var gathering = new Gathering(slow);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> gathering.carry(Translating.unknown(1, "first")));
      await().until(() -> batches.size() == 1);
      var others =
          IntStream.range(2, 7)
              .mapToObj(id -> threads.submit(() -> gathering.carry(Translating.unknown(id, "x"))))
              .toList();
      await().until(() -> gathering.waiting() == 5);
      door.countDown();
      first.get();
      for (var other : others) {
        other.get();
      }
    } catch (ExecutionException wrong) {
      throw new AssertionError(wrong);
    }
    assertThat(batches).hasSize(2);
    assertThat(batches.get(1)).hasSize(5);
  }

  private static MockMvc web(Intake intake) {
    var settings =
        new TelegramSettings(
            "1:x",
            URI.create("http://127.0.0.1:1"),
            URI.create("https://example.org/telegram/webhook"),
            SECRET);
    return MockMvcBuilders.standaloneSetup(new Webhook(settings, intake)).build();
  }

  private static int brings(MockMvc web, @Nullable String secret, String body) throws Exception {
    var call = post("/telegram/webhook").contentType(MediaType.APPLICATION_JSON).content(body);
    if (secret != null) {
      call.header(Webhook.SECRET_HEADER, secret);
    }
    return web.perform(call).andReturn().getResponse().getStatus();
  }

  private static String update(int id) {
    return "{\"update_id\":%d,\"something\":{}}".formatted(id);
  }

  private static void pass(CountDownLatch door) {
    try {
      door.await();
    } catch (InterruptedException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
