package carryover.digest;

import carryover.digest.OneExercise.Answered;
import carryover.digest.Report.Compared;
import carryover.kernel.Page.Block;
import carryover.kernel.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a digest says about one exercise. */
final class ExerciseLines {
  private static final int DOTS = 14;

  /** More nobody reads at once; all of them are a tap away. */
  private static final int QUOTES = 3;

  private final Telling telling;

  ExerciseLines(Telling telling) {
    this.telling = telling;
  }

  /** The exercise and when it is planned. */
  String head(OneExercise exercise, Summary summary) {
    var assignment = exercise.assignment();
    var values =
        Map.<String, Object>of(
            "exercise", telling.title(assignment), "when", telling.when(assignment, summary));
    var ended =
        assignment.endedAsPlanned() ? "digest.exercise_ended_planned" : "digest.exercise_ended";
    return telling.say(exercise.goesOn() ? "digest.exercise" : ended, values);
  }

  /** A sign for each report, the latest last; the earliest of many are left out. */
  static String dots(List<Report> reports) {
    var shown = reports.subList(Math.max(0, reports.size() - DOTS), reports.size());
    return (shown.size() < reports.size() ? "… " : "")
        + shown.stream().map(each -> Telling.dot(each.outcome())).collect(Collectors.joining(" "));
  }

  /** All that was told, line by line; each a count, and one quote. */
  List<String> told(OneExercise exercise) {
    var lines = new ArrayList<String>();
    telling.fewer(exercise.assignment()).ifPresent(lines::add);
    var difficulty = exercise.difficulty();
    if (!difficulty.isEmpty()) {
      var latest = difficulty.subList(Math.max(0, difficulty.size() - DOTS), difficulty.size());
      var values = (latest.size() < difficulty.size() ? "… " : "") + Telling.joined(latest);
      lines.add(telling.say("digest.difficulty", Map.of("values", values)));
    }
    var obstacles = exercise.obstacles();
    if (!obstacles.isEmpty()) {
      lines.add(telling.say("digest.obstacles", Map.of("obstacles", telling.obstacles(obstacles))));
    }
    coping(exercise).ifPresent(lines::add);
    exercise.compared().stream().map(this::compared).forEach(lines::add);
    feared(exercise).ifPresent(lines::add);
    quote(exercise).ifPresent(lines::add);
    return lines;
  }

  private Optional<String> coping(OneExercise exercise) {
    var coping = exercise.coping();
    return coping.asked() == 0
        ? Optional.empty()
        : Optional.of(
            telling.say(
                "digest.coping",
                Map.of("asked", coping.asked(), "came", coping.came(), "helped", coping.helped())));
  }

  private String compared(Compared both) {
    var values = new LinkedHashMap<String, Object>();
    values.put("before", both.before());
    values.put("after", both.after());
    values.put("most", both.most());
    if (!both.expected()) {
      return telling.say("digest." + both.field(), values);
    }
    values.put("field", telling.field(both.field()).orElseGet(() -> telling.label("digest.found")));
    return telling.say("digest.expected", values);
  }

  private Optional<String> feared(OneExercise exercise) {
    int yes = exercise.cameTrue("yes");
    int partly = exercise.cameTrue("partly");
    int all = yes + partly + exercise.cameTrue("no");
    return all == 0
        ? Optional.empty()
        : Optional.of(
            telling.say("digest.came_true", Map.of("yes", yes, "partly", partly, "all", all)));
  }

  /** The latest that does not stand above already, among what is to be talked about. */
  private Optional<String> quote(OneExercise exercise) {
    var reports = exercise.reports().reversed();
    return reports.stream()
        .filter(each -> !each.discuss())
        .flatMap(each -> Stream.ofNullable(each.learned()))
        .findFirst()
        .map(words -> quote("digest.learned", words))
        .or(() ->
            reports.stream()
                .filter(each -> each.learned() != null || !each.discuss())
                .flatMap(each -> Stream.ofNullable(each.note()))
                .findFirst()
                .map(words -> quote("digest.hindered", words)));
  }

  private String quote(String key, Words words) {
    return telling.say(key, Map.of("quote", Telling.quote(words)));
  }

  /** The latest words in full, to unfold; none where the one quote says it all. */
  Optional<Block> unfolding(OneExercise exercise) {
    var quotes = exercise.quotes();
    boolean isAll =
        quotes.size() <= 1
            && quotes.stream()
                .allMatch(each -> each.words() == null || isShort(each.words().value()));
    if (isAll) {
      return Optional.empty();
    }
    var inside =
        quotes.reversed().stream().limit(QUOTES).map(this::whole).<Block>map(Block.Quote::new);
    var values =
        Map.<String, Object>of(
            "exercise", telling.title(exercise.assignment()), "count", quotes.size());
    return Optional.of(
        new Block.Details(
            new Words(telling.say("digest.in_their_words", values)), inside.toList()));
  }

  private static boolean isShort(String words) {
    return words.codePointCount(0, words.length()) <= Quoting.LINE;
  }

  private Words whole(Report report) {
    var words = report.words();
    return new Words(
        telling.say(
            "digest.dated",
            Map.of(
                "date",
                telling.date(report.at()),
                "quote",
                words == null ? "" : Quoting.cut(words.value(), Quoting.WHOLE))));
  }

  /** What was answered on the way, as often as it was; the last answer alone stands above. */
  Optional<String> answered(OneExercise exercise) {
    var answers = exercise.answered();
    if (answers.isEmpty() || answers.size() == 1 && !exercise.assignment().accepted()) {
      return Optional.empty();
    }
    var counted = new LinkedHashMap<String, Integer>();
    answers.stream().map(Answered::code).forEach(code -> counted.merge(code, 1, Integer::sum));
    var said =
        counted.entrySet().stream()
            .map(each ->
                telling.label("digest.said_" + each.getKey()) + Telling.times(each.getValue()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        telling.say(
            "digest.said",
            Map.of(
                "exercise", telling.title(exercise.assignment()),
                "answers", said,
                "last", telling.date(answers.getLast().at()))));
  }
}
