package carryover.digest;

import carryover.Practice;
import carryover.RealConversations;
import carryover.TestDatabase;
import carryover.agenda.Slot;
import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.PlainPage;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.library.Library;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alerts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the digests of 1,000 patients take who reported every day for twelve weeks, on H2:
 * {@code mvn -Pbenchmark test-compile exec:exec}. Not a test.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class DigestBenchmark {
  private static final int DAYS = 84;
  private static final Instant NOW = Practice.NOW.plus(Duration.ofDays(DAYS));
  private static final Set<String> POINTS = PointsTest.ALL;

  /** How many patients. */
  @Param("1000")
  public int patients;

  /** How many days ago the last appointment was. */
  @Param({"7", "84"})
  public int daysSinceSession;

  private final List<Patient> all = new ArrayList<>();
  private Practice practice;
  private Summaries summaries;
  private Telling telling;
  private List<Facts> facts;
  private List<Summary> decided;

  /** Twelve weeks of a thousand lives. */
  @Setup(Level.Trial)
  public void liveTwelveWeeks() {
    practice = Practice.on(TestDatabase.H2);
    var library = new Library(RealConversations.SCRIPTS);
    summaries =
        new Summaries(
            new Contacts(practice.db),
            practice.assignments,
            practice.occasions,
            practice.journal,
            new Alerts(practice.db),
            library);
    telling = new Telling(RealConversations.SCRIPTS, library, Voice.ENGLISH, Practice.BERLIN);
    for (int number = 0; number < patients; number++) {
      int chat = 1000 + number;
      practice.transaction.executeWithoutResult(_ -> live(chat));
    }
    practice.db.sql("analyze").update();
    facts = summaries.facts(all, NOW);
    decided = facts.stream().map(SummingUp::of).toList();
  }

  private void live(int chat) {
    var patient = practice.joined("Patient " + chat, chat);
    var walk = practice.walks(patient).id();
    all.add(patient);
    var session = NOW.minus(Duration.ofDays(daysSinceSession));
    new Contacts(practice.db).sessionSet(patient.id(), session, session);
    for (int day = 1; day < DAYS; day++) {
      day(patient.id(), walk, Practice.NOW.plus(Duration.ofDays(day)), day);
    }
  }

  private void day(PersonId patient, UUID walk, Instant at, int day) {
    var slot = Slot.of(walk, at);
    practice.occasions.plan(slot);
    practice.occasions.ask(List.of(slot.id()), UUID.randomUUID(), at);
    var ending = day % 4 == 0 ? Ending.PARTLY : Ending.FULL;
    practice.occasions.end(slot.id(), ending, at);
    var code = day % 4 == 0 ? "partly" : "full";
    write(patient, Program.COMPLETION_REPORT, walk, slot.id(), at, "outcome", code);
    write(patient, Program.COMPLETION_REPORT, walk, slot.id(), at, "difficulty_felt", day % 8);
    write(patient, Program.COMPLETION_REPORT, walk, slot.id(), at, "learned_text", LEARNED);
    if (day % 4 == 0) {
      write(patient, Program.OBSTACLE, walk, slot.id(), at, "obstacles", List.of("forgot"));
    }
    write(patient, Program.MOOD, null, null, at, "mood", day % 11);
  }

  private static final String LEARNED = "It took me a while to begin, then it went by itself.";

  private void write(
      PersonId patient,
      Program kind,
      UUID about,
      UUID occasion,
      Instant at,
      String field,
      Object value) {
    var answer =
        switch (value) {
          case Integer number -> new Answer.Number(number);
          case List<?> keys -> new Answer.Choices(keys.stream().map(String::valueOf).toList());
          case String words when words.contains(" ") -> new Answer.Text(new Words(words));
          default -> new Answer.Choice(value.toString());
        };
    practice.journal.add(
        new Entry(patient, kind, about, occasion, at, Map.of(field, answer), Set.of()));
  }

  /** From the database to the facts. */
  @Benchmark
  public List<?> loading() {
    return summaries.facts(all, NOW);
  }

  /** From the facts to summaries, attention and points. */
  @Benchmark
  public int deciding() {
    int found = 0;
    for (var each : facts) {
      var summary = SummingUp.of(each);
      found += summary.attention().size() + Points.of(summary, POINTS).size();
    }
    return found;
  }

  /** From summaries to pages, both forms. */
  @Benchmark
  public int rendering() {
    return render(decided);
  }

  /** All of it. */
  @Benchmark
  public int all() {
    return render(summaries.of(all, NOW));
  }

  private int render(List<Summary> summed) {
    int length = 0;
    for (var summary : summed) {
      var points = Points.of(summary, POINTS);
      var plain = DigestPage.plain(telling, summary, points, "");
      var rich = DigestPage.rich(telling, summary, points, Optional.empty(), "");
      length += PlainPage.of(plain, 3800, "").length() + rich.blocks().size();
      length += new TracePage(telling, summary, points).buttons().size();
    }
    return length;
  }
}
