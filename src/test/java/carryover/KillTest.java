package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.BotApiServer;
import carryover.playground.Mischief;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, killed with {@code kill -9} in the middle of its conversations. */
class KillTest {
  private static final long SEED = 20_261_123;
  private static final int EACH_MOMENT = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final List<String> NAMES = List.of("Ada", "Tomás");

  /** When the program is killed. */
  private enum Moment {
    BEFORE_AN_UPDATE_ARRIVES,
    WITH_AN_UPDATE_IN_HAND,
    BEFORE_A_MESSAGE_IS_SENT,
    SENT_BUT_NOT_TOLD,
    SENT_AND_TOLD,
    WHENEVER
  }

  @TempDir Path folder;

  private final Random chance = new Random(SEED);
  private final BotApiServer telegram = BotApiServer.start();
  private final CountDownLatch enough = new CountDownLatch(1);
  private final List<String> logs = new ArrayList<>();
  private final List<Instant> kills = new ArrayList<>();
  private ChildProcess program;

  @BeforeEach
  void begin() throws Exception {
    program = start();
  }

  @AfterEach
  void stop() {
    enough.countDown();
    program.close();
    telegram.close();
  }

  @Test
  void everyAnswerIsKeptOnceAndEveryMessageArrivesInOrder() throws Exception {
    program.awaits("(is running)");
    program.stop(); // from here on Java starts faster; the next start makes another link
    program = start();
    var link = program.awaits("\\?start=(\\S+)");
    var therapist = new Correspondent(telegram.phones(), 1, "Dr. Lind");
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var practice = people.submit(() -> joinAll(therapist, link));
      for (var moment : moments()) {
        liveUntil(moment, practice);
        program = start();
      }
      enough.countDown();
      var patients = practice.get();
      for (var patient : patients) {
        patient.done.get();
      }
      count(therapist, patients);
    }
  }

  private List<Moment> moments() {
    var all = new ArrayList<Moment>();
    for (int round = 0; round < EACH_MOMENT; round++) {
      all.addAll(List.of(Moment.values()));
    }
    Collections.shuffle(all, chance);
    return all;
  }

  private ChildProcess start() throws Exception {
    return ChildProcess.start(
        folder,
        Map.of(
            "TELEGRAM_BOT_TOKEN",
            BotApiServer.TOKEN,
            "TELEGRAM_API_URL",
            telegram.address().toString(),
            "DATABASE_URL",
            "jdbc:h2:file:" + folder.resolve("carryover"),
            "DATA_KEY",
            KEY));
  }

  /** Lets the program write a few messages, and kills it at the moment. */
  private void liveUntil(Moment moment, Future<?> practice) throws Exception {
    long before = telegram.calls("sendMessage");
    assertThat(telegram.phones().awaits(PATIENCE, () -> telegram.calls("sendMessage") > before))
        .as(() -> practice.state() + " " + program.log())
        .isTrue();
    var dead = new CompletableFuture<Void>();
    int after = 2 + chance.nextInt(8);
    switch (moment) {
      case BEFORE_AN_UPDATE_ARRIVES -> arm("getUpdates", after, killsBeforeTheAnswer(dead));
      case SENT_BUT_NOT_TOLD -> arm("sendMessage", after, killsBeforeTheAnswer(dead));
      case WITH_AN_UPDATE_IN_HAND -> arm("getUpdates", after, killsAfterTheAnswer(dead, 12));
      case SENT_AND_TOLD -> arm("sendMessage", after, killsAfterTheAnswer(dead, 3));
      case BEFORE_A_MESSAGE_IS_SENT -> arm("sendMessage", after, killsAndDrops(dead));
      case WHENEVER -> {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(chance.nextInt(100_000)));
        kill(dead);
      }
    }
    try {
      dead.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException stuck) {
      throw new AssertionError(moment + ": nothing goes on; " + practice, stuck);
    }
    kills.add(Instant.now());
    telegram.behaves();
    logs.addAll(program.log());
  }

  private Mischief killsAndDrops(CompletableFuture<Void> dead) {
    return call -> {
      kill(dead);
      call.drop();
    };
  }

  private void arm(String method, int after, Mischief mischief) {
    for (int call = 0; call < after; call++) {
      telegram.next(method, each -> each.answer(each.carryOut()));
    }
    telegram.next(method, mischief);
  }

  private Mischief killsBeforeTheAnswer(CompletableFuture<Void> dead) {
    return call -> {
      var unused = call.carryOut();
      kill(dead);
      call.drop();
    };
  }

  private Mischief killsAfterTheAnswer(CompletableFuture<Void> dead, int millis) {
    long delay = TimeUnit.MICROSECONDS.toNanos(chance.nextInt(millis * 1000));
    return call -> {
      call.answer(call.carryOut());
      LockSupport.parkNanos(delay);
      kill(dead);
    };
  }

  private void kill(CompletableFuture<Void> dead) throws InterruptedException {
    program.kill();
    dead.complete(null);
  }

  private List<Writing> joinAll(Correspondent therapist, String link) throws Exception {
    therapist.says("/start " + link).hears("Which language").taps("English");
    therapist.hears("How shall patients read your name").says("Dr. Lind");
    therapist.hears("Which time zone").taps(therapist.newest().labels().getFirst());
    therapist.hears("On which days").taps("Every day").hears("At what time").taps("8:00");
    therapist.hears("All set").hears("How it works");
    var patients = new ArrayList<Writing>();
    for (var name : NAMES) {
      therapist.says("/invite " + name).hears("The link for " + name);
      var code = therapist.newest().text().replaceAll("(?s).*start=(\\S+).*", "$1");
      var patient =
          new Writing(new Correspondent(telegram.phones(), 2 + patients.size(), name), enough);
      patient.joins(code);
      therapist.hears(name + " has joined");
      patients.add(patient);
      Thread.ofVirtual().start(patient.done);
    }
    return patients;
  }

  private void count(Correspondent therapist, List<Writing> patients) throws Exception {
    var took = program.stop();
    logs.addAll(program.log());
    int answers = patients.stream().mapToInt(Writing::answers).sum();
    var phones = new ArrayList<>(List.of(therapist));
    patients.forEach(patient -> phones.add(patient.phone));
    int messages = phones.stream().mapToInt(Correspondent::messages).sum();
    int repeated = phones.stream().mapToInt(phone -> phone.repeated(kills)).sum();
    System.out.printf(
        "%d kills: %d answers kept once each, %d messages in order, %d of them twice; stopped in"
            + " %s%n",
        kills.size(), answers, messages, repeated, took);
    assertThat(kills).hasSizeGreaterThanOrEqualTo(20);
    assertThat(repeated).isBetween(EACH_MOMENT, kills.size());
    assertThat(answers).isGreaterThan(kills.size());
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    assertThat(logs).noneMatch(line -> line.contains("ERROR") || line.contains("river"));
  }
}
