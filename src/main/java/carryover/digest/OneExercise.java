package carryover.digest;

import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One assigned exercise and what was told about it.
 *
 * @param reports those that the digest counts, oldest first
 * @param lately those that points to consider look at: at least of the last two weeks
 * @param today when it is planned today and not done yet, on the patient's clock
 * @param answered what was answered about the plan but <i>Fits</i>, also when another followed
 */
public record OneExercise(
    Assignment assignment,
    List<Report> reports,
    List<Report> lately,
    List<Instant> today,
    List<Answered> answered) {
  public OneExercise {
    reports = List.copyOf(reports);
    lately = List.copyOf(lately);
    today = List.copyOf(today);
    answered = List.copyOf(answered);
  }

  /**
   * One answer about the plan that was not <i>Fits</i>.
   *
   * @param code as in {@link Assignment.Agreement#acceptance}
   */
  public record Answered(String code, Instant at) {}

  /**
   * How often the foreseen hurdle came, and how often the if-then plan helped at least a little.
   */
  public record Coping(int asked, int came, int helped) {}

  /** Whether it goes on. */
  public boolean goesOn() {
    return assignment.status() != Status.ENDED;
  }

  /** Felt difficulty, 0–10, of each report that has one. */
  public List<Integer> difficulty() {
    return reports.stream().flatMap(each -> Stream.ofNullable(each.difficulty())).toList();
  }

  /** How many reports name each obstacle; the most frequent first, then as they came. */
  public Map<String, Integer> obstacles() {
    return counted(reports);
  }

  /** The same for any reports. */
  static Map<String, Integer> counted(List<Report> reports) {
    var counted = new LinkedHashMap<String, Integer>();
    reports.stream()
        .flatMap(each -> each.obstacles().stream().distinct())
        .forEach(code -> counted.merge(code, 1, Integer::sum));
    var ordered = new LinkedHashMap<String, Integer>();
    counted.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
  }

  /** What became of the if-then plan. */
  public Coping coping() {
    return new Coping(
        count(each -> each.hurdleCame() != null),
        count(each -> Boolean.TRUE.equals(each.hurdleCame())),
        count(each -> "yes".equals(each.copingHelped()) || "partly".equals(each.copingHelped())));
  }

  /** The latest two numbers side by side: of what was expected, and of what changed. */
  public List<Report.Compared> compared() {
    return Stream.of(true, false).flatMap(expected -> last(compared(expected)).stream()).toList();
  }

  private Stream<Report.Compared> compared(boolean expected) {
    return reports.stream()
        .flatMap(each -> each.compared().stream())
        .filter(each -> each.expected() == expected);
  }

  /** How many reports say this about what was feared: yes, partly or no. */
  public int cameTrue(String code) {
    return count(each -> code.equals(each.cameTrue()));
  }

  /** Reports in which the patient wrote something, oldest first. */
  public List<Report> quotes() {
    return reports.stream().filter(each -> each.words() != null).toList();
  }

  private int count(Predicate<Report> what) {
    return (int) reports.stream().filter(what).count();
  }

  private static <T> Optional<T> last(Stream<T> values) {
    return values.reduce((earlier, later) -> later);
  }

  @Override
  public String toString() {
    return "OneExercise[" + assignment.id() + "]";
  }
}
