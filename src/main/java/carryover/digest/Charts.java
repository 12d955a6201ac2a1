package carryover.digest;

import carryover.digest.Report.Compared;
import carryover.picture.Figure;
import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Expectation.Both;
import carryover.picture.Figure.Outcomes.Ended;
import carryover.picture.Figure.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a digest as figures, what matters first: how it went, mood, expected against
 * found, fear at its strongest, the climb of a ladder.
 */
final class Charts {
  /** As many as are looked at on a phone; what is not drawn is named. Ours. */
  static final int MOST = 5;

  /** From fewer numbers a picture shows nothing that words do not; ours. */
  private static final int FEWEST = 3;

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Summary summary;
  private final Telling telling;
  private final ZoneId zone;
  private final List<Panel> panels = new ArrayList<>();

  private Charts(Summary summary, Telling telling) {
    this.summary = summary;
    this.telling = telling;
    this.zone = summary.patient().zone();
  }

  /** In the order in which they stand on the card. */
  private enum Kind {
    OUTCOMES,
    MOOD,
    EXPECTATION,
    DISTRESS,
    CLIMB
  }

  /**
   * One figure that could be drawn.
   *
   * @param rank its place among those of its kind
   */
  private record Panel(Kind kind, int rank, String label, Figure figure) {}

  /**
   * The one figure of a digest; empty where there is little to be drawn.
   *
   * @param climb of the patient's ladder, if there is one that may be seen
   */
  static Figure of(Summary summary, Telling telling, Optional<Climb> climb) {
    var charts = new Charts(summary, telling);
    charts.outcomes();
    mood(summary).ifPresent(it -> charts.add(Kind.MOOD, "", it));
    summary.exercises().forEach(charts::expected);
    summary.exercises().forEach(charts::distress);
    climb.ifPresent(charts::climb);
    return charts.chosen();
  }

  private void add(Kind kind, String label, Figure figure) {
    int rank = (int) panels.stream().filter(each -> each.kind() == kind).count();
    panels.add(new Panel(kind, rank, label, figure));
  }

  /** The first of each kind before the second of any. */
  private Figure chosen() {
    var byRank =
        panels.stream()
            .sorted(Comparator.comparingInt(Panel::rank).thenComparing(Panel::kind))
            .toList();
    return new Figure.Several(
        byRank.stream()
            .limit(MOST)
            .sorted(Comparator.comparing(Panel::kind))
            .map(Panel::figure)
            .toList(),
        byRank.stream().skip(MOST).map(Panel::label).toList());
  }

  private void outcomes() {
    if (summary.reports().size() >= FEWEST) {
      var rows =
          summary.exercises().stream()
              .filter(each -> !each.reports().isEmpty())
              .map(each ->
                  new Figure.Outcomes.Row(
                      telling.title(each.assignment()),
                      each.reports().stream()
                          .map(it -> new Ended(day(it.at()), it.outcome()))
                          .toList()))
              .toList();
      add(Kind.OUTCOMES, "", new Figure.Outcomes(since(), today(), rows));
    }
  }

  /** The mood of two weeks; empty where there is little to be drawn. */
  static Optional<Figure> mood(Summary summary) {
    var zone = summary.patient().zone();
    var now = summary.span().now();
    var from = now.minus(Span.TWO_WEEKS).plus(Duration.ofDays(1));
    return Optional.of(summary.moods())
        .filter(moods -> moods.size() >= FEWEST)
        .map(moods ->
            new Figure.MoodLine(
                day(from, zone),
                day(now, zone),
                moods.stream().map(each -> rating(each.at(), each.value(), zone)).toList()));
  }

  private void expected(OneExercise exercise) {
    var pairs = exercise.reports().stream().flatMap(this::pair).toList();
    if (pairs.size() >= FEWEST) {
      var field =
          exercise.compared().stream()
              .filter(Compared::expected)
              .findFirst()
              .flatMap(each -> telling.field(each.field()))
              .orElseGet(() -> telling.label("digest.found"));
      var label = named(field, exercise);
      add(Kind.EXPECTATION, label, new Figure.Expectation(label, TEN, pairs));
    }
  }

  private Stream<Both> pair(Report report) {
    return report.compared().stream()
        .filter(Compared::expected)
        .map(both -> new Both(day(report.at()), both.before(), both.after()));
  }

  private void distress(OneExercise exercise) {
    var ratings =
        exercise.reports().stream()
            .flatMap(each ->
                Stream.ofNullable(each.distress()).map(value -> rating(each.at(), value, zone)))
            .toList();
    if (ratings.size() >= FEWEST) {
      var label = named(telling.label("fields.suds_peak"), exercise);
      add(Kind.DISTRESS, label, new Figure.BurdenLine(label, HUNDRED, since(), today(), ratings));
    }
  }

  /** Only where something was done about it in this time; an old ladder is no news. */
  private void climb(Climb climb) {
    var days =
        Stream.concat(
            climb.elsewhere().stream(),
            climb.steps().stream().flatMap(each -> each.practised().stream()));
    if (Stream.concat(Stream.of(climb.built()), days).anyMatch(it -> !it.isBefore(since()))) {
      add(Kind.CLIMB, telling.label("fields.ladder"), climb);
    }
  }

  private String named(String what, OneExercise exercise) {
    return what + ", " + telling.title(exercise.assignment());
  }

  private static Rating rating(Instant at, int value, ZoneId zone) {
    return new Rating(at.atZone(zone).toLocalDateTime(), value);
  }

  private LocalDate since() {
    return day(summary.span().since());
  }

  private LocalDate today() {
    return day(summary.span().now());
  }

  private LocalDate day(Instant at) {
    return day(at, zone);
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
