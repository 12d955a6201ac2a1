package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.BotApiServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The real program, killed with {@code kill -9} in the middle of its conversations. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
  private static final long SEED = 20_261_123;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final List<String> NAMES = List.of("Ada", "Tomás");

  @TempDir Path folder;

  private final BotApiServer telegram = BotApiServer.start();
  private final Killing killing = new Killing(telegram, SEED);
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
      for (var moment : killing.moments()) {
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
  private void liveUntil(Killing.Moment moment, Future<?> practice) throws Exception {
    long before = telegram.calls("sendMessage");
    assertThat(telegram.phones().awaits(PATIENCE, () -> telegram.calls("sendMessage") > before))
        .as(() -> practice.state() + " " + program.log())
        .isTrue();
    var dead = killing.at(moment, program);
    try {
      dead.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException stuck) {
      throw new AssertionError(moment + ": nothing goes on; " + practice, stuck);
    }
    kills.add(Instant.now());
    telegram.behaves();
    logs.addAll(program.log());
  }

  private List<NoteWriter> joinAll(Correspondent therapist, String link) throws Exception {
    therapist.says("/start " + link).hears("Which language").taps("English");
    therapist.hears("How shall patients read your name").says("Dr. Lind");
    therapist.hears("Which time zone").taps(therapist.newest().labels().getFirst());
    therapist.hears("On which days").taps("Every day").hears("At what time").taps("8:00");
    therapist.hears("Shall the digest list points").taps("Later, in /settings");
    therapist.hears("All set").hears("How it works");
    therapist.says("/settings").hears("Settings").taps("Quiet hours").sees("No quiet hours");
    therapist.taps("No quiet hours").sees("✓ No quiet hours"); // the test may run at night
    therapist.taps("All settings").sees("Quiet hours");
    var patients = new ArrayList<NoteWriter>();
    for (var name : NAMES) {
      therapist.says("/invite " + name).hears("The link for " + name);
      var code = therapist.newest().text().replaceAll("(?s).*start=(\\S+).*", "$1");
      var patient =
          new NoteWriter(new Correspondent(telegram.phones(), 2 + patients.size(), name), enough);
      patient.joins(code);
      therapist.hears("A patient has joined");
      patients.add(patient);
      Thread.ofVirtual().start(patient.done);
    }
    return patients;
  }

  private void count(Correspondent therapist, List<NoteWriter> patients) throws Exception {
    var took = program.stop();
    logs.addAll(program.log());
    int answers = patients.stream().mapToInt(NoteWriter::answers).sum();
    var phones = new ArrayList<>(List.of(therapist));
    patients.forEach(patient -> phones.add(patient.phone));
    int messages = phones.stream().mapToInt(Correspondent::messages).sum();
    int repeated = phones.stream().mapToInt(phone -> phone.repeated(kills)).sum();
    System.out.printf(
        "%d kills: %d answers kept once each, %d messages in order, %d of them twice; stopped in"
            + " %s%n",
        kills.size(), answers, messages, repeated, took);
    assertThat(kills).hasSize(5 * Killing.EACH_MOMENT + 1);
    assertThat(repeated).isBetween(Killing.EACH_MOMENT, kills.size() * phones.size());
    assertThat(answers).isGreaterThan(kills.size());
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    assertThat(logs).noneMatch(line -> line.contains("ERROR") || line.contains("river"));
  }
}
