package carryover.digest;

import carryover.kernel.Voice;
import carryover.library.Library;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One patient's digest as a therapist reads it in a minute: in the order of the brief (section 3),
 * every number a plain count.
 */
final class DigestPage {
  /** As much of a patient's words as one line shows (brief, section 3). */
  static final int QUOTE = 140;

  private static final int OUTCOMES_SHOWN = 14;

  private final Scripts scripts;
  private final Library library;
  private final Voice voice;
  private final ZoneId zone;

  DigestPage(Scripts scripts, Library library, Voice voice, ZoneId zone) {
    this.scripts = scripts;
    this.library = library;
    this.voice = voice;
    this.zone = zone;
  }

  /** The page, as HTML for one message. */
  String of(Summary summary) {
    var lines = new ArrayList<String>();
    lines.add(
        say(
            "digest.title",
            Map.of("patient", summary.patient().label(), "since", date(summary.span().since()))));
    if (!summary.alerts().isEmpty()) {
      lines.add(say("digest.alerts", Map.of("count", summary.alerts().size())));
    }
    wishes(summary, lines);
    lines.add("");
    lines.add(counts(summary));
    summary.exercises().stream()
        .filter(each -> shown(each))
        .forEach(each -> add(lines, each, summary));
    if (!summary.moods().isEmpty()) {
      lines.add("");
      lines.add(mood(summary.moods().stream().map(Mood::value).toList()));
    }
    agreements(summary, lines);
    summary.exercises().forEach(each -> answers(each, lines));
    return String.join("\n", lines).strip();
  }

  private void wishes(Summary summary, List<String> lines) {
    summary.wishes().stream()
        .filter(Wish::isNote)
        .flatMap(wish -> Stream.ofNullable(wish.words()))
        .forEach(note -> lines.add(say("digest.note", Map.of("note", quote(note.value())))));
    long discuss = summary.wishes().stream().filter(wish -> !wish.isNote()).count();
    if (discuss > 0) {
      lines.add(say("digest.discuss", Map.of("count", discuss)));
    }
  }

  /** One line of the caseload. */
  String line(Summary summary) {
    var key = !summary.attention().isEmpty() ? "digest.line_first" : "digest.line";
    return say(key, Map.of("patient", summary.patient().label(), "counts", counts(summary)));
  }

  private static boolean shown(OneExercise exercise) {
    return !exercise.reports().isEmpty() || exercise.assignment().accepted();
  }

  private String counts(Summary summary) {
    var counts = summary.counts();
    if (counts.isEmpty()) {
      return say("digest.silence", Map.of());
    }
    return counts.entrySet().stream()
        .map(
            each -> each.getValue() + " " + scripts.words(voice, "outcomes." + code(each.getKey())))
        .collect(Collectors.joining(" · "));
  }

  private void add(List<String> lines, OneExercise exercise, Summary summary) {
    lines.add("");
    lines.add(
        say(
            "digest.exercise",
            Map.of(
                "exercise",
                title(exercise.assignment()),
                "when",
                TimesInWords.of(
                    exercise.assignment().rhythm(), voice, summary::assignment, scripts))));
    TimesInWords.fewer(scripts, voice, exercise.assignment().terms()).ifPresent(lines::add);
    if (!exercise.reports().isEmpty()) {
      lines.add(dots(exercise.reports().stream().map(Report::outcome).toList()));
    }
    if (!exercise.difficulty().isEmpty()) {
      lines.add(say("digest.difficulty", Map.of("values", joined(exercise.difficulty()))));
    }
    if (!exercise.obstacles().isEmpty()) {
      lines.add(say("digest.obstacles", Map.of("obstacles", obstacles(exercise.obstacles()))));
    }
    told(lines, exercise);
  }

  private void told(List<String> lines, OneExercise exercise) {
    exercise.reports().stream()
        .flatMap(each -> Stream.ofNullable(each.note()))
        .reduce((earlier, later) -> later)
        .ifPresent(note -> lines.add(say("digest.quote", Map.of("quote", quote(note.value())))));
    var coping = exercise.coping();
    if (coping.asked() > 0) {
      lines.add(
          say(
              "digest.coping",
              Map.of("asked", coping.asked(), "came", coping.came(), "helped", coping.helped())));
    }
    exercise
        .compared()
        .ifPresent(both ->
            lines.add(
                say(
                    "digest." + both.field(),
                    Map.of("before", both.before(), "after", both.after()))));
    exercise.reports().stream()
        .flatMap(each -> Stream.ofNullable(each.learned()))
        .reduce((earlier, later) -> later)
        .ifPresent(
            words -> lines.add(say("digest.learned", Map.of("quote", quote(words.value())))));
  }

  private void agreements(Summary summary, List<String> lines) {
    if (!summary.notAgreed().isEmpty()) {
      lines.add("");
    }
    for (var assignment : summary.notAgreed()) {
      var acceptance = assignment.agreement().acceptance();
      var key = acceptance == null ? "digest.not_agreed" : "digest.answered_" + acceptance;
      lines.add(say(key, Map.of("exercise", title(assignment))));
    }
  }

  /** What was answered on the way, as often as it was; the last answer alone stands above. */
  private void answers(OneExercise exercise, List<String> lines) {
    var answers = exercise.answered();
    if (answers.isEmpty() || (answers.size() == 1 && !exercise.assignment().accepted())) {
      return;
    }
    var counted = new LinkedHashMap<String, Integer>();
    answers.forEach(each -> counted.merge(each.code(), 1, Integer::sum));
    var said =
        counted.entrySet().stream()
            .map(each ->
                scripts.words(voice, "digest.said_" + each.getKey())
                    + (each.getValue() > 1 ? " ×" + each.getValue() : ""))
            .collect(Collectors.joining(", "));
    lines.add(
        say(
            "digest.said",
            Map.of(
                "exercise", title(exercise.assignment()),
                "answers", said,
                "last", date(answers.getLast().at()))));
  }

  private String mood(List<Integer> moods) {
    return say("digest.mood", Map.of("values", joined(moods), "count", moods.size()));
  }

  private static String dots(List<Ending> endings) {
    return endings.stream()
        .skip(Math.max(0, endings.size() - OUTCOMES_SHOWN))
        .map(DigestPage::dot)
        .collect(Collectors.joining(" "));
  }

  private static String dot(Ending ending) {
    return switch (ending) {
      case FULL -> "●";
      case PARTLY -> "◐";
      case DIFFERENTLY -> "◆";
      case NOT_DONE -> "○";
      case UNANSWERED, DROPPED, PAUSED -> "·";
    };
  }

  private String obstacles(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .map(each ->
            scripts.words(voice, "obstacles." + each.getKey())
                + (each.getValue() > 1 ? " ×" + each.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private String title(Assignment assignment) {
    return library.title(voice, assignment.playName());
  }

  private String date(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(voice.locale())
        .format(at.atZone(zone));
  }

  private static String quote(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTE - 1)) + "…";
  }

  private static String joined(List<Integer> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String code(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT);
  }

  private String say(String key, Map<String, Object> values) {
    return scripts.words(voice, key, values);
  }
}
