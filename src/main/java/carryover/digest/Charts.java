package carryover.digest;

import carryover.digest.Report.Compared;
import carryover.picture.Figure;
import carryover.picture.Figure.Expectation.Both;
import carryover.picture.Figure.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.Stream;

/** The numbers of a digest as figures: mood, expected against found, fear at its strongest. */
final class Charts {
  /** From fewer numbers a picture shows nothing that words do not; ours. */
  private static final int FEWEST = 3;

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Summary summary;
  private final Telling telling;
  private final ZoneId zone;

  private Charts(Summary summary, Telling telling) {
    this.summary = summary;
    this.telling = telling;
    this.zone = summary.patient().zone();
  }

  /** The one figure of a digest; empty where there is little to be drawn. */
  static Figure of(Summary summary, Telling telling) {
    return new Charts(summary, telling).all();
  }

  private Figure all() {
    var figures = new ArrayList<Figure>();
    if (summary.moods().size() >= FEWEST) {
      figures.add(mood());
    }
    summary.exercises().stream().flatMap(this::of).forEach(figures::add);
    return new Figure.Several(figures);
  }

  private Figure mood() {
    var now = summary.span().now();
    return new Figure.MoodLine(
        day(now.minus(Span.TWO_WEEKS).plus(Duration.ofDays(1))),
        day(now),
        summary.moods().stream().map(each -> rating(each.at(), each.value())).toList());
  }

  private Stream<Figure> of(OneExercise exercise) {
    return Stream.concat(expected(exercise), distress(exercise));
  }

  private Stream<Figure> expected(OneExercise exercise) {
    var pairs = exercise.reports().stream().flatMap(this::pair).toList();
    if (pairs.size() < FEWEST) {
      return Stream.empty();
    }
    var field =
        exercise.compared().stream()
            .filter(Compared::expected)
            .findFirst()
            .flatMap(each -> telling.field(each.field()))
            .orElseGet(() -> telling.label("digest.found"));
    return Stream.of(new Figure.Expectation(named(field, exercise), TEN, pairs));
  }

  private Stream<Both> pair(Report report) {
    return report.compared().stream()
        .filter(Compared::expected)
        .map(both -> new Both(day(report.at()), both.before(), both.after()));
  }

  private Stream<Figure> distress(OneExercise exercise) {
    var ratings =
        exercise.reports().stream()
            .flatMap(
                each -> Stream.ofNullable(each.distress()).map(value -> rating(each.at(), value)))
            .toList();
    return ratings.size() < FEWEST
        ? Stream.empty()
        : Stream.of(
            new Figure.BurdenLine(
                named(telling.label("fields.suds_peak"), exercise),
                HUNDRED,
                day(summary.span().since()),
                day(summary.span().now()),
                ratings));
  }

  private String named(String what, OneExercise exercise) {
    return what + ", " + telling.title(exercise.assignment());
  }

  private Rating rating(Instant at, int value) {
    return new Rating(at.atZone(zone).toLocalDateTime(), value);
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}
