package carryover.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A hundred patients on five continents' clocks, a year with both clock changes and a leap day;
 * what came of it is counted. {@code -Dyear.update=true} writes the counts anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class SimulatedYearTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
  private static final int PATIENTS = 100;
  private static final Path COUNTS = Path.of("src/test/resources/simulated_year.txt");

  private static final List<Year> YEARS = new ArrayList<>();

  /** What one patient saw of it. */
  private static final class Year {
    final SimulatedPatient patient;
    final Map<String, Integer> counts = new TreeMap<>();
    final List<Look> asks = new ArrayList<>();

    Year(SimulatedPatient patient) {
      this.patient = patient;
    }

    void see(Look look) {
      count("planned", look.all(Decision.Plan.class).size());
      count("forgotten", look.all(Decision.Forget.class).size());
      count("asked", look.asked().size());
      if (!look.asked().isEmpty()) {
        asks.add(look);
        boolean wished = look.asked().stream().allMatch(Slot::asked);
        count(wished ? "messages wished for" : "messages unasked", 1);
        count("asked on the leap day", day(look).equals(LocalDate.of(2028, 2, 29)) ? 1 : 0);
      }
    }

    void count(String what, int many) {
      counts.merge(what, many, Integer::sum);
    }

    int of(String what) {
      return counts.getOrDefault(what, 0);
    }
  }

  private static LocalDate day(Look look) {
    return look.now().atZone(look.before().owner().zone()).toLocalDate();
  }

  @BeforeAll
  static void aYearGoesBy() {
    for (int number = 0; number < PATIENTS; number++) {
      var year = new Year(new SimulatedPatient(number, FIRST));
      var end = FIRST.plusYears(1).atStartOfDay(year.patient.home).toInstant();
      year.patient.live(end, year::see);
      for (var row : year.patient.life.rows()) {
        year.count(row.fate() == null ? "open" : row.fate().name().toLowerCase(Locale.ROOT), 1);
      }
      YEARS.add(year);
    }
  }

  @Test
  void itsCountsAreAsReviewed() throws IOException {
    var counts = new StringBuilder("all: " + sum(YEARS) + "\n");
    for (var home : SimulatedPatient.HOMES) {
      var there = YEARS.stream().filter(it -> it.patient.home.equals(home)).toList();
      counts.append(home).append(": ").append(sum(there)).append('\n');
    }
    if (Boolean.getBoolean("year.update")) {
      Files.writeString(COUNTS, counts);
    }
    assertThat(counts)
        .as("mvn test -Dtest=SimulatedYearTest -Dyear.update=true rewrites %s", COUNTS)
        .hasToString(Files.readString(COUNTS));
  }

  private static String sum(List<Year> years) {
    var sum = new TreeMap<String, Integer>();
    years.forEach(year -> year.counts.forEach((what, many) -> sum.merge(what, many, Integer::sum)));
    var lines = new StringBuilder();
    sum.forEach((what, many) -> lines.append("\n  ").append(what).append(": ").append(many));
    return lines.toString();
  }

  @Test
  void everyPlannedTimeHasEndedInOneWayOrIsOpenOrWasForgotten() {
    for (var year : YEARS) {
      var ends = List.of("done", "partly", "differently", "not", "unanswered", "dropped", "paused");
      var ended = ends.stream().mapToInt(year::of).sum();
      assertThat(year.of("planned")).isEqualTo(ended + year.of("open") + year.of("forgotten"));
      assertThat(year.patient.life.breaches).isEmpty();
    }
  }

  @Test
  void noDayHasMoreUnaskedMessagesThanItsBudgetAndNoNightHasOne() {
    for (var year : YEARS) {
      for (var ask : year.asks) {
        var owner = ask.before().owner();
        var local = ask.now().atZone(owner.zone()).toLocalTime();
        assertThat(owner.quiet() != null && owner.quiet().hold(local)).isFalse();
        assertThat(unaskedOnTheDayOf(ask, year.asks)).isLessThanOrEqualTo(Courtesy.BUDGET_A_DAY);
      }
    }
  }

  private static long unaskedOnTheDayOf(Look last, List<Look> asks) {
    ZoneId zone = last.before().owner().zone();
    return asks.stream()
        .filter(it -> !it.now().isAfter(last.now()))
        .filter(it -> it.now().isAfter(last.now().minus(Duration.ofHours(26))))
        .filter(it -> it.now().atZone(zone).toLocalDate().equals(day(last)))
        .filter(it -> !it.asked().stream().allMatch(Slot::asked))
        .count();
  }

  @Test
  void afterTheOutageNobodyGetsMoreThanOneMessage() {
    Instant over = SimulatedPatient.OUTAGE_OVER;
    for (var year : YEARS) {
      assertThat(year.asks)
          .noneMatch(it -> it.now().isAfter(SimulatedPatient.OUTAGE) && it.now().isBefore(over));
      assertThat(year.asks.stream().filter(it -> it.now().equals(over)).count())
          .isLessThanOrEqualTo(1);
    }
    assertThat(YEARS.stream().flatMap(it -> it.asks.stream()).anyMatch(it -> it.now().equals(over)))
        .as("somebody's time is still fresh")
        .isTrue();
  }
}
