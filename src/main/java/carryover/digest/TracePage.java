package carryover.digest;

import carryover.digest.Points.Found;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.PlainPage;
import carryover.kernel.Words;
import carryover.plan.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The very reports, moods or wishes that a number of a digest was counted from, latest first. */
final class TracePage {
  /** As many as are read at once; ours. */
  private static final int MOST = 8;

  /** One bubble, with room for the head. */
  private static final int CHARACTERS = 3400;

  private static final int TITLE = 24;

  private final Telling telling;
  private final Summary summary;
  private final List<Found> points;

  TracePage(Telling telling, Summary summary, List<Found> points) {
    this.telling = telling;
    this.summary = summary;
    this.points = points;
  }

  /** The rows below a digest, a button for each number: outcomes, exercises, and the rest. */
  List<List<Button>> buttons() {
    var rows = new ArrayList<List<Button>>();
    var counts = summary.counts();
    add(
        rows,
        counts.keySet().stream()
            .map(
                each -> button(Telling.dot(each) + " " + counts.get(each), new Trace.Outcome(each)))
            .toList());
    rows.addAll(Menu.twoInARow(exercises()));
    add(rows, others());
    rows.addAll(Menu.twoInARow(points.stream().map(this::point).toList()));
    return rows;
  }

  private List<Button> exercises() {
    return summary.exercises().stream()
        .filter(each -> !each.reports().isEmpty())
        .map(each ->
            button(
                title(each.assignment()) + " " + each.reports().size(),
                new Trace.Exercise(each.assignment().id())))
        .toList();
  }

  private Button point(Found found) {
    var id = found.assignment();
    boolean alone = points.stream().filter(each -> each.point() == found.point()).count() == 1;
    var name = point(found.point(), null);
    var about = alone || id == null ? "" : ", " + Quoting.cut(exercise(id), TITLE);
    return button(name + about + " " + found.count(), new Trace.OfPoint(found.point(), id));
  }

  private List<Button> others() {
    var others = new ArrayList<Button>();
    int wishes = summary.wishes().size();
    if (wishes > 0) {
      others.add(button(telling.label("digest.trace_wishes") + " " + wishes, new Trace.Wishes()));
    }
    int moods = summary.moods().size();
    if (moods > 0) {
      others.add(button(telling.label("digest.trace_moods") + " " + moods, new Trace.Moods()));
    }
    return others;
  }

  private static void add(List<List<Button>> rows, List<Button> row) {
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private String title(Assignment assignment) {
    return Quoting.cut(telling.title(assignment), TITLE);
  }

  private Button button(String label, Trace trace) {
    return Menu.button(label, "tr", summary.patient().id().brief(), trace.code());
  }

  /** One page of what was counted. */
  Message of(Trace trace, String typedPage) {
    var items = items(trace).reversed();
    var pages = Portions.of(items, MOST, CHARACTERS);
    int number = Portions.number(typedPage, pages.size());
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, new Words(head(trace, items.size()))));
    if (items.isEmpty()) {
      blocks.add(new Block.Paragraph(new Words(telling.say("digest.trace_none"))));
    }
    pages.get(number).forEach(each -> blocks.add(new Block.Paragraph(new Words(each))));
    var page = new Page(blocks);
    return Message.with(PlainPage.of(page, 4000, ""), rows(trace, number, pages.size())).as(page);
  }

  private String head(Trace trace, int count) {
    var what =
        switch (trace) {
          case Trace.Outcome(var ending) -> Telling.dot(ending) + " " + telling.outcome(ending);
          case Trace.Exercise(var id) -> exercise(id);
          case Trace.Wishes() -> telling.label("digest.trace_wishes");
          case Trace.Moods() -> telling.label("digest.trace_moods");
          case Trace.OfPoint(var point, var id) -> point(point, id);
        };
    var patient = Quoting.isolated(summary.patient().label());
    return telling.say(
        "digest.trace_head", Map.of("patient", patient, "what", what, "count", count));
  }

  private String exercise(UUID id) {
    return summary.assignment(id).map(telling::title).orElse("");
  }

  private String point(Point point, @Nullable UUID id) {
    return telling.label("points.name_" + point.code()) + (id == null ? "" : ", " + exercise(id));
  }

  private List<String> items(Trace trace) {
    if (trace instanceof Trace.Wishes) {
      return summary.wishes().stream().map(this::wish).toList();
    }
    var reports =
        trace.reports(summary, points).stream()
            .sorted(Comparator.comparing(Report::at))
            .map(this::report);
    var moods = trace.moods(summary, points).stream().map(this::mood);
    return Stream.of(reports, moods, active(trace).stream()).flatMap(each -> each).toList();
  }

  /** Too many exercises: the one point that is counted from no reports, as long as it holds. */
  private List<String> active(Trace trace) {
    if (!trace.equals(new Trace.OfPoint(Point.FEWER, null))
        || points.stream()
            .noneMatch(each -> each.point() == Point.FEWER && each.assignment() == null)) {
      return List.of();
    }
    return summary.exercises().stream()
        .map(OneExercise::assignment)
        .filter(Assignment::accepted)
        .map(each -> telling.plain(telling.title(each)))
        .toList();
  }

  private String wish(Wish wish) {
    var words = wish.words();
    var title = wish.assignment() == null ? "" : exercise(wish.assignment());
    return Stream.of(
            telling.moment(wish.at()), telling.plain(title), words == null ? "" : quote(words))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String mood(Mood mood) {
    return telling.say(
        "digest.trace_mood", Map.of("at", telling.moment(mood.at()), "mood", mood.value()));
  }

  private String report(Report report) {
    var lines = new ArrayList<String>();
    lines.add(
        telling.say(
            "digest.trace_report",
            Map.of(
                "at", telling.moment(report.at()),
                "exercise", exercise(report.assignment()),
                "dot", Telling.dot(report.outcome()),
                "outcome", telling.outcome(report.outcome()))));
    if (report.difficulty() != null) {
      lines.add(telling.say("digest.difficulty", Map.of("values", report.difficulty())));
    }
    if (!report.obstacles().isEmpty()) {
      lines.add(
          telling.say(
              "digest.obstacles",
              Map.of("obstacles", telling.obstacles(OneExercise.counted(List.of(report))))));
    }
    Stream.of(report.learned(), report.note())
        .filter(Objects::nonNull)
        .map(this::quote)
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private String quote(Words words) {
    return telling.say("digest.quote", Map.of("quote", Quoting.cut(words.value(), Quoting.WHOLE)));
  }

  private List<List<Button>> rows(Trace trace, int number, int pages) {
    var id = summary.patient().id().brief();
    var rows = new ArrayList<List<Button>>();
    var turning = new ArrayList<Button>();
    if (number > 0) {
      turning.add(turn("digest.later", id, trace, number - 1));
    }
    if (number < pages - 1) {
      turning.add(turn("digest.earlier", id, trace, number + 1));
    }
    add(rows, turning);
    rows.add(List.of(Menu.button(telling.label("digest.back"), "digest", id)));
    return rows;
  }

  private Button turn(String key, String id, Trace trace, int page) {
    return Menu.button(telling.label(key), "tr", id, trace.code(), String.valueOf(page));
  }
}
