package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.conversation.Intake;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.playground.BotApiServer;
import carryover.playground.Hangs;
import carryover.playground.ServerError;
import carryover.playground.TooManyRequests;
import carryover.playground.UnreadableUpdate;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nothing that a person wrote is lost, whatever happens to the batch or to Telegram. */
@ExtendWith(OutputCaptureExtension.class)
class PollerTest {
  private static final long ADA = 2001;

  /** Waits are written down and are over at once. */
  private static final class NoTimeLost extends Stop {
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    void pause(Duration duration) {
      pauses.add(duration);
    }
  }

  private final List<BotApiServer> servers = new ArrayList<>();
  private final List<NoTimeLost> stops = new ArrayList<>();
  private final OkHttpClient http = Wire.client(Duration.ofSeconds(20));
  private final List<Update> taken = new CopyOnWriteArrayList<>();
  private final BotApiServer telegram = server(0);

  @BeforeEach
  void adaHasAPhone() {
    telegram.phones().joins(ADA, "Ada", "en");
  }

  @AfterEach
  void close() {
    stops.forEach(Stop::now);
    http.dispatcher().cancelAll();
    servers.forEach(BotApiServer::close);
  }

  @Test
  void whatAdaSaysIsTakenInAndConfirmedAfterwards() {
    polls(taken::addAll);
    telegram.phones().says(ADA, "one");
    telegram.phones().says(ADA, "two");
    await().until(() -> said().equals(List.of("one", "two")));
    await().until(() -> telegram.phones().unconfirmed() == 0);
  }

  @Test
  void nothingIsConfirmedBeforeItIsCommitted() {
    var door = new CountDownLatch(1);
    polls(batch -> {
      taken.addAll(batch);
      pass(door);
    });
    telegram.phones().says(ADA, "one");
    await().until(() -> said().size() == 1);
    assertThat(telegram.phones().unconfirmed()).isEqualTo(1);
    door.countDown();
    await().until(() -> telegram.phones().unconfirmed() == 0);
  }

  @Test
  void aBatchThatCannotBeSavedIsBroughtAgainWithGrowingPauses() {
    var tries = new AtomicInteger();
    var stop =
        polls(batch -> {
          if (tries.incrementAndGet() <= 7) {
            throw new IllegalStateException("database down");
          }
          taken.addAll(batch);
        });
    telegram.phones().says(ADA, "one");
    await().until(() -> said().equals(List.of("one")));
    assertThat(stop.pauses.stream().map(Duration::toSeconds))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void aCrashBeforeTheCommitBringsTheBatchAgain() {
    var dead = new CountDownLatch(1);
    var first =
        polls(_ -> {
          dead.countDown();
          throw new IllegalStateException("killed");
        });
    telegram.phones().says(ADA, "one");
    pass(dead);
    first.now();
    polls(taken::addAll);
    await().until(() -> said().equals(List.of("one")));
  }

  @Test
  void anUnreadableUpdateIsRecordedAndItsNeighboursArrive(CapturedOutput output) {
    telegram.phones().says(ADA, "before");
    var id = telegram.phones().injects(Map.of("message", Map.of("text", "a secret")));
    telegram.always("getUpdates", new UnreadableUpdate(id));
    telegram.phones().says(ADA, "after");
    polls(taken::addAll);
    await().until(() -> said().equals(List.of("before", "after")));
    assertThat(taken.get(1).stimulus()).isEqualTo(new Stimulus.Unknown("unreadable"));
    assertThat(taken.get(1).id()).isEqualTo(id);
    assertThat(output.toString()).contains("Update " + id + " cannot be read");
    await().until(() -> telegram.phones().unconfirmed() == 0);
  }

  @Test
  void lowerNumbersAfterAnIdleWeekAreTaken() {
    telegram.phones().numbersUpdatesFrom(9_000);
    polls(taken::addAll);
    telegram.phones().says(ADA, "high");
    await().until(() -> said().size() == 1 && telegram.phones().unconfirmed() == 0);
    telegram.phones().numbersUpdatesFrom(100);
    telegram.phones().says(ADA, "low");
    await().until(() -> said().equals(List.of("high", "low")));
    await().until(() -> telegram.phones().unconfirmed() == 0);
  }

  @Test
  void everyTroubleIsSaidOnceAndOvercome(CapturedOutput output) {
    for (int i = 0; i < 3; i++) {
      telegram.next("getUpdates", new ServerError());
    }
    telegram.next("getUpdates", new TooManyRequests(Duration.ofSeconds(17)));
    telegram.next("getUpdates", new Hangs(Duration.ofMillis(20)));
    var stop = polls(taken::addAll);
    telegram.phones().says(ADA, "one");
    await().until(() -> said().equals(List.of("one")));
    assertThat(stop.pauses).contains(Duration.ofSeconds(17), Duration.ofSeconds(4));
    assertThat(output.toString())
        .containsOnlyOnce("Telegram answers with an error")
        .containsOnlyOnce("asks for a pause")
        .containsOnlyOnce("cannot be reached")
        .doesNotContain(BotApiServer.TOKEN);
  }

  @Test
  void aSecondPollerAndAWrongTokenAreNamed(CapturedOutput output) {
    poll("1:wrong", telegram.address(), taken::addAll);
    await().until(() -> output.toString().contains("check TELEGRAM_BOT_TOKEN"));
    assertThat(output.toString()).doesNotContain("1:wrong");
    polls(taken::addAll);
    polls(taken::addAll);
    await().until(() -> output.toString().contains("Another program asks for updates"));
  }

  @Test
  void telegramMayComeUpAfterUs(CapturedOutput output) {
    var late = server(0);
    var port = late.port();
    late.close();
    poll(BotApiServer.TOKEN, late.address(), taken::addAll);
    await().until(() -> output.toString().contains("cannot be reached"));
    var up = server(port);
    up.phones().joins(ADA, "Ada", "en");
    up.phones().says(ADA, "hello");
    await().until(() -> said().equals(List.of("hello")));
  }

  private List<String> said() {
    return taken.stream()
        .filter(update -> update.stimulus() instanceof Stimulus.Said)
        .map(update -> ((Stimulus.Said) update.stimulus()).text().value())
        .toList();
  }

  private NoTimeLost polls(Intake intake) {
    return poll(BotApiServer.TOKEN, telegram.address(), intake);
  }

  private NoTimeLost poll(String token, URI address, Intake intake) {
    var stop = new NoTimeLost();
    stops.add(stop);
    var client = TelegramWiring.client(new TelegramSettings(token, address, null, null), http);
    Thread.ofVirtual().start(() -> new Poller(client, intake, stop, 10).run());
    return stop;
  }

  private BotApiServer server(int port) {
    var server = BotApiServer.start(port, InstantSource.system());
    servers.add(server);
    return server;
  }

  private static void pass(CountDownLatch door) {
    try {
      door.await();
    } catch (InterruptedException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
