package carryover.digest;

import carryover.journal.Entry;
import carryover.journal.Sittings;
import carryover.kernel.RecordKind;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion;
import carryover.plan.Occasion.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happened with one patient in a stretch of time, counted from what was kept and nothing else.
 * No trend, no judgement (brief, sections 3 and 5).
 *
 * @param alerts how many safety alerts are open
 * @param notes what the patient shared for the session
 * @param wantsToDiscuss how often the patient wants to talk about something
 * @param lastSign when the patient last reported anything; empty for never in this time
 */
record Summary(
    Patient patient,
    Instant since,
    int alerts,
    List<String> notes,
    int wantsToDiscuss,
    List<OneExercise> exercises,
    List<Integer> moods,
    Optional<Instant> lastSign) {

  /**
   * One assigned exercise.
   *
   * @param endings in order of time
   * @param difficulty the felt difficulty of each report that has one, in order of time
   * @param obstacles codes, each as often as it was named
   */
  record OneExercise(
      Assignment assignment,
      List<Ending> endings,
      List<Integer> difficulty,
      List<String> obstacles,
      Optional<String> obstacleNote,
      Optional<Expectation> expectation,
      Coping coping,
      Optional<String> quote,
      List<Answered> answers) {}

  /**
   * One answer about the plan that was not <i>Fits</i>, also when another followed.
   *
   * @param code as in {@link Assignment.Agreement#acceptance}
   */
  record Answered(String code, Instant at) {}

  /**
   * How often the foreseen hurdle came, and how often the if-then plan helped at least a little.
   */
  record Coping(int asked, int came, int helped) {}

  /** A number expected before and found after, of the latest report that has both. */
  record Expectation(int before, int after, String scale) {}

  /** Sums up what was kept since a moment. */
  static Summary of(
      Patient patient,
      Instant since,
      int alerts,
      List<Assignment> assignments,
      List<Occasion> occasions,
      List<Entry> parts) {
    var entries = Sittings.merged(parts);
    var notes =
        entries.stream()
            .filter(entry -> entry.kind() == RecordKind.Program.NOTE)
            .flatMap(entry -> entry.words("note").stream())
            .toList();
    int discuss =
        (int)
            entries.stream()
                .filter(entry -> entry.code("discuss_next").equals(Optional.of("yes")))
                .count();
    var moods =
        entries.stream()
            .filter(entry -> entry.kind() == RecordKind.Program.MOOD)
            .flatMap(entry -> entry.number("mood").stream())
            .toList();
    var exercises = assignments.stream().map(each -> exercise(each, occasions, entries)).toList();
    var lastSign = entries.stream().map(Entry::at).max(Instant::compareTo);
    return new Summary(patient, since, alerts, notes, discuss, exercises, moods, lastSign);
  }

  private static OneExercise exercise(
      Assignment assignment, List<Occasion> occasions, List<Entry> entries) {
    var own = entries.stream().filter(each -> assignment.id().equals(each.about())).toList();
    var endings = new ArrayList<Ending>();
    occasions.stream()
        .filter(each -> each.assignment().equals(assignment.id()))
        .map(Occasion::ending)
        .filter(Objects::nonNull)
        .filter(ending -> ending != Ending.DROPPED && ending != Ending.PAUSED)
        .forEach(endings::add);
    own.stream().flatMap(Summary::unprompted).forEach(endings::add);
    return new OneExercise(
        assignment,
        endings,
        own.stream().flatMap(each -> each.number("difficulty_felt").stream()).toList(),
        own.stream().flatMap(each -> each.codes("obstacles").stream()).toList(),
        last(own.stream().flatMap(each -> each.words("obstacle_note").stream())),
        last(own.stream().flatMap(each -> expectation(each).stream())),
        new Coping(
            count(own, "hurdle_came", "yes", "no"),
            count(own, "hurdle_came", "yes"),
            count(own, "coping_helped", "yes", "partly")),
        last(own.stream().flatMap(each -> each.words("learned_text").stream())),
        own.stream().flatMap(Summary::answered).toList());
  }

  private static Stream<Answered> answered(Entry entry) {
    return entry.kind() == RecordKind.Program.AGREEMENT
        ? entry.code("acceptance").stream()
            .filter(code -> !code.equals("fits"))
            .map(code -> new Answered(code, entry.at()))
        : Stream.empty();
  }

  /** What was reported without having been asked has no occasion; it counts all the same. */
  private static Stream<Ending> unprompted(Entry entry) {
    return entry.occasion() == null
        ? entry.code("outcome").map(code -> Ending.valueOf(code.toUpperCase(Locale.ROOT))).stream()
        : Stream.empty();
  }

  private static Optional<Expectation> expectation(Entry entry) {
    return pair(entry, "pleasure_predicted", "pleasure", "pleasure")
        .or(() -> pair(entry, "belief_before", "belief_after", "belief"))
        .or(() -> pair(entry, "tension_before", "tension_after", "tension"))
        .or(() -> pair(entry, "presence_before", "presence_after", "presence"));
  }

  private static Optional<Expectation> pair(
      Entry entry, String before, String after, String scale) {
    return entry
        .number(before)
        .flatMap(first -> entry.number(after).map(second -> new Expectation(first, second, scale)));
  }

  private static int count(List<Entry> entries, String field, String... codes) {
    return (int)
        entries.stream()
            .flatMap(each -> each.code(field).stream())
            .filter(code -> List.of(codes).contains(code))
            .count();
  }

  private static <T> Optional<T> last(Stream<T> values) {
    return values.reduce((earlier, later) -> later);
  }

  /** How often each ending came, over all exercises. */
  Map<Ending, Integer> counts() {
    var counts = new EnumMap<Ending, Integer>(Ending.class);
    exercises.stream()
        .flatMap(each -> each.endings().stream())
        .forEach(ending -> counts.merge(ending, 1, Integer::sum));
    return counts;
  }

  /** What has not been agreed yet, or was answered with something else than <i>Fits</i>. */
  List<Assignment> notAgreed() {
    return exercises.stream()
        .map(OneExercise::assignment)
        .filter(each -> each.status() == Status.OFFERED || each.status() == Status.OPEN)
        .toList();
  }

  /** One of the patient's exercises, if it goes on. */
  Optional<Assignment> assignment(UUID id) {
    return exercises.stream()
        .map(OneExercise::assignment)
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  /** Whether somebody should look at this one first. */
  boolean needsAttention() {
    return alerts > 0 || wantsToDiscuss > 0 || !notes.isEmpty() || patient.silentCheckIns() >= 2;
  }

  @Override
  public String toString() {
    return "Summary[" + patient.id() + "]";
  }
}
