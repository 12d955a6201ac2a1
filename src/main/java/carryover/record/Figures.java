package carryover.record;

import carryover.digest.Ladder;
import carryover.kernel.CatalogueField;
import carryover.kernel.FieldType;
import carryover.kernel.Words;
import carryover.picture.Figure;
import carryover.picture.Figure.BurdenLine;
import carryover.picture.Figure.Expectation;
import carryover.picture.Figure.MoodLine;
import carryover.plan.Assignment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a file can be drawn. */
final class Figures {
  /** As many days as one picture of outcomes shows: thirteen whole weeks. */
  private static final int OUTCOME_DAYS = 91;

  /** What was expected before, and found after; as the digest pairs them. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("pleasure_predicted", "pleasure"),
          List.of("belief_before", "belief_after"),
          List.of("tension_before", "tension_after"),
          List.of("presence_before", "presence_after"));

  /** Those of which the first is asked as an expectation; the others as what is so before. */
  private static final List<List<String>> FORESEEN = List.of(PAIRS.getFirst());

  private static final String DISTRESS = "suds_peak";
  private static final int HUNDRED = 100;

  private final Spoken spoken;
  private final CaseFile file;
  private final LocalDate from;
  private final LocalDate until;

  private Figures(Spoken spoken, CaseFile file) {
    this.spoken = spoken;
    this.file = file;
    this.from = day(file.from());
    this.until = day(file.madeAt());
  }

  static List<Figure> of(Spoken spoken, CaseFile file) {
    return new Figures(spoken, file).all();
  }

  /** A text alternative as plain text. */
  static String plain(Words alternative) {
    return alternative
        .value()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private List<Figure> all() {
    var figures = new ArrayList<Figure>();
    figures.add(mood());
    figures.addAll(outcomes());
    file.plan()
        .forEach(each -> PAIRS.forEach(pair -> expectation(each, pair).ifPresent(figures::add)));
    file.plan().forEach(each -> figures.add(distress(each)));
    var entries = file.sittings().stream().flatMap(each -> each.parts().stream()).toList();
    Ladder.climb(entries, file.patient().zone(), file.madeAt()).ifPresent(figures::add);
    return figures;
  }

  private Figure mood() {
    return new MoodLine(
        from, until, file.moods().stream().map(each -> rating(each.at(), each.value())).toList());
  }

  /** One picture a quarter of a year, so that each sign stays large enough to be seen. */
  private List<Figure> outcomes() {
    var figures = new ArrayList<Figure>();
    var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (var begin = monday; !begin.isAfter(until); begin = begin.plusDays(OUTCOME_DAYS)) {
      var first = begin;
      var end = begin.plusDays(OUTCOME_DAYS - 1L);
      var last = end.isAfter(until) ? until : end;
      var rows =
          file.plan().stream()
              .map(each ->
                  new Figure.Outcomes.Row(
                      spoken.title(each),
                      Outcomes.of(file, each).stream()
                          .filter(time -> !time.day().isBefore(first) && !time.day().isAfter(last))
                          .toList()))
              .toList();
      figures.add(new Figure.Outcomes(first, last, rows));
    }
    return figures;
  }

  private Figure distress(Assignment assignment) {
    return new BurdenLine(
        spoken.label(assignment.playName(), DISTRESS) + ", " + spoken.title(assignment),
        HUNDRED,
        from,
        until,
        file.about(assignment).stream()
            .flatMap(each -> each.number(DISTRESS).map(value -> rating(each.at(), value)).stream())
            .toList());
  }

  private Figure.Rating rating(Instant at, int value) {
    return new Figure.Rating(at.atZone(file.patient().zone()).toLocalDateTime(), value);
  }

  private Optional<Figure> expectation(Assignment assignment, List<String> pair) {
    var both =
        file.about(assignment).stream()
            .flatMap(each ->
                each
                    .number(pair.getFirst())
                    .flatMap(before ->
                        each.number(pair.getLast())
                            .map(after -> new Expectation.Both(day(each.at()), before, after)))
                    .stream())
            .toList();
    var label = spoken.label(assignment.playName(), pair.getLast());
    int end =
        CatalogueField.type(pair.getLast()).equals(Optional.of(FieldType.HUNDRED)) ? HUNDRED : 10;
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Expectation(
                label + ", " + spoken.title(assignment), end, FORESEEN.contains(pair), both));
  }

  private LocalDate day(Instant at) {
    return at.atZone(file.patient().zone()).toLocalDate();
  }
}
