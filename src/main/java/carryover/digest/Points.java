package carryover.digest;

import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist may want to consider: the brief's triggers (section 3), each a small function of
 * what was reported, in order of importance. They look at the reports since the last appointment,
 * and at least of the last two weeks.
 */
public final class Points {
  /** More than three nobody reads (brief, section 3). */
  static final int MOST = 3;

  /** From here on an exercise felt very hard (brief, section 3). */
  static final int HARD = 8;

  /** Up to here it felt easy (brief, section 3). */
  static final int EASY = 3;

  /** So many active exercises are still not many (brief, section 3). */
  static final int ACTIVE = 3;

  /** Without an answer for so long (brief, section 3). */
  static final Duration WITHOUT_ANSWER = Duration.ofDays(7);

  private static final int TWICE = 2;
  private static final int THREE_TIMES = 3;

  private static final List<Function<Summary, List<Found>>> TRIGGERS =
      List.of(
          summary -> MoodPoint.of(summary).stream().toList(),
          summary -> contact(summary).stream().toList(),
          each(Points::smallerTogether),
          each(Points::easierStep),
          each(Points::explainAgain),
          summary -> tooMany(summary).stream().toList(),
          each(Points::fewer),
          each(Points::goals),
          each(Points::otherTime),
          each(Points::nextStep));

  private Points() {}

  /**
   * One point with what it was counted from.
   *
   * @param assignment the exercise that it is about, or null
   * @param count how many reports, moods or exercises make it
   * @param reports the very reports counted; empty where others were counted
   * @param moods the very moods counted; empty where others were counted
   * @param takenUp whether a therapist has changed something about it since: a step to the easier
   *     or to the harder exercise counts either way, whichever of them the point suggests
   */
  public record Found(
      Point point,
      @Nullable UUID assignment,
      int count,
      List<Report> reports,
      List<Mood> moods,
      boolean takenUp) {
    Found(
        Point point, @Nullable UUID assignment, int count, List<Report> reports, List<Mood> moods) {
      this(point, assignment, count, reports, moods, false);
    }

    /** The same, taken up where something was changed about it at this moment. */
    public Found changed(Optional<Instant> at) {
      var latest = reports.stream().map(Report::at).max(Instant::compareTo);
      boolean isSince = at.isPresent() && latest.isPresent() && !at.get().isBefore(latest.get());
      return new Found(point, assignment, count, reports, moods, isSince);
    }

    public Found {
      reports = List.copyOf(reports);
      moods = List.copyOf(moods);
    }

    @Override
    public String toString() {
      return "Found[" + point + "]";
    }
  }

  /**
   * The points of a summary, the most important first, at most three.
   *
   * @param switchedOn codes of those that the therapist wants to see
   */
  public static List<Found> of(Summary summary, Set<String> switchedOn) {
    return TRIGGERS.stream()
        .flatMap(trigger -> trigger.apply(summary).stream())
        .filter(found -> switchedOn.contains(found.point().code()))
        .limit(MOST)
        .toList();
  }

  private static Function<Summary, List<Found>> each(
      Function<OneExercise, Optional<Found>> trigger) {
    return summary ->
        summary.exercises().stream()
            .filter(OneExercise::goesOn)
            .flatMap(exercise -> trigger.apply(exercise).stream())
            .toList();
  }

  private static Optional<Found> smallerTogether(OneExercise exercise) {
    return counted(Point.SMALLER_TOGETHER, exercise, TWICE, each -> each.names("fear_avoidance"));
  }

  private static Optional<Found> easierStep(OneExercise exercise) {
    return running(
        Point.EASIER_STEP,
        exercise,
        TWICE,
        each ->
            each.names("too_difficult") || each.difficulty() != null && each.difficulty() >= HARD);
  }

  private static Optional<Found> explainAgain(OneExercise exercise) {
    return counted(Point.EXPLAIN_AGAIN, exercise, 1, each -> each.names("not_understood"));
  }

  private static Optional<Found> fewer(OneExercise exercise) {
    return counted(Point.FEWER, exercise, TWICE, each -> each.names("too_much"));
  }

  private static Optional<Found> goals(OneExercise exercise) {
    return counted(Point.GOALS, exercise, TWICE, each -> each.names("did_not_want"));
  }

  private static Optional<Found> otherTime(OneExercise exercise) {
    return counted(
        Point.OTHER_TIME,
        exercise,
        TWICE,
        each -> each.names("no_opportunity") || each.names("forgot"));
  }

  private static Optional<Found> nextStep(OneExercise exercise) {
    return running(
        Point.NEXT_STEP,
        exercise,
        THREE_TIMES,
        each ->
            each.outcome() == Ending.FULL
                && each.difficulty() != null
                && each.difficulty() <= EASY);
  }

  private static Optional<Found> tooMany(Summary summary) {
    int active =
        (int)
            summary.exercises().stream()
                .map(OneExercise::assignment)
                .filter(Assignment::accepted)
                .count();
    return active > ACTIVE
        ? Optional.of(new Found(Point.FEWER, null, active, List.of(), List.of()))
        : Optional.empty();
  }

  /**
   * A week since the last sign of life, in which the patient was asked. Who takes a break, or is
   * not written to because an alert is open, was not asked.
   */
  private static Optional<Found> contact(Summary summary) {
    var now = summary.span().now();
    var paused = summary.patient().pausedUntil();
    if (paused != null && paused.isAfter(now) || !summary.alerts().isEmpty()) {
      return Optional.empty();
    }
    var silent =
        summary.exercises().stream()
            .flatMap(each -> each.lately().stream())
            .filter(each -> !each.isAnswered())
            .filter(each -> summary.lastSign().map(each.at()::isAfter).orElse(true))
            .toList();
    var since =
        summary.lastSign().or(() -> silent.stream().map(Report::at).min(Instant::compareTo));
    boolean isLong = since.filter(at -> !at.plus(WITHOUT_ANSWER).isAfter(now)).isPresent();
    return isLong && !silent.isEmpty()
        ? Optional.of(new Found(Point.CONTACT, null, silent.size(), silent, List.of()))
        : Optional.empty();
  }

  private static Optional<Found> counted(
      Point point, OneExercise exercise, int threshold, Predicate<Report> what) {
    return found(point, exercise, threshold, exercise.lately().stream().filter(what).toList());
  }

  /** Counts from the latest answer back; an answer that did not come says nothing. */
  private static Optional<Found> running(
      Point point, OneExercise exercise, int threshold, Predicate<Report> what) {
    var run = new ArrayList<Report>();
    exercise.lately().stream()
        .filter(Report::isAnswered)
        .forEach(each -> {
          if (what.test(each)) {
            run.add(each);
          } else {
            run.clear();
          }
        });
    return found(point, exercise, threshold, run);
  }

  private static Optional<Found> found(
      Point point, OneExercise exercise, int threshold, List<Report> reports) {
    return reports.size() >= threshold
        ? Optional.of(
            new Found(point, exercise.assignment().id(), reports.size(), reports, List.of()))
        : Optional.empty();
  }
}
