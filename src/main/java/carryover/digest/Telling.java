package carryover.digest;

import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.library.Library;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says single things of a digest in the language and on the clock of its reader. */
final class Telling {
  /** A sign stays on the line of its number. */
  private static final String NBSP = "\u00A0";

  private final Scripts scripts;
  private final Library library;
  private final Voice voice;
  private final ZoneId zone;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;

  Telling(Scripts scripts, Library library, Voice voice, ZoneId zone) {
    this.scripts = scripts;
    this.library = library;
    this.voice = voice;
    this.zone = zone;
    day = DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(voice.locale());
    moment = DateTimeFormatter.ofLocalizedPattern("MMMEdHm").withLocale(voice.locale());
  }

  /** A text of {@code conversations/words}; values are escaped. */
  String say(String key, Map<String, Object> values) {
    return scripts.words(voice, key, values);
  }

  /** A text without values, as HTML. */
  String say(String key) {
    return scripts.words(voice, key, Map.of());
  }

  /** A text without values, for a button. */
  String label(String key) {
    return scripts.words(voice, key);
  }

  /** Words that are not the program's own, as HTML. */
  String plain(String words) {
    return say("digest.plain", Map.of("text", words));
  }

  /** What the exercise is called; not escaped. */
  String title(Assignment assignment) {
    return library.title(voice, assignment.playName());
  }

  /** What a recorded field is called, where it has a name; not escaped. */
  Optional<String> field(String field) {
    var key = "fields." + field;
    return scripts.hasWords(key) ? Optional.of(scripts.words(voice, key)) : Optional.empty();
  }

  /** When it is planned. */
  String when(Assignment assignment, Summary summary) {
    return TimesInWords.of(assignment.rhythm(), voice, summary::assignment, scripts);
  }

  /** That reminders have become fewer, if they have. */
  Optional<String> fewer(Assignment assignment) {
    return TimesInWords.fewer(scripts, voice, assignment.terms());
  }

  String date(Instant at) {
    return day.format(at.atZone(zone));
  }

  /** A day on another calendar than the reader's. */
  String date(Instant at, ZoneId calendar) {
    return day.format(at.atZone(calendar));
  }

  String moment(Instant at) {
    return moment.format(at.atZone(zone));
  }

  /** How long ago the last sign of life was: today, yesterday, so many days ago. */
  String sign(Optional<Instant> at, Instant now) {
    return at.map(sign -> say("digest.sign", Map.of("days", days(sign, now))))
        .orElseGet(() -> say("digest.sign_never"));
  }

  /** How many days of the calendar lie between. */
  long days(Instant from, Instant until) {
    return ChronoUnit.DAYS.between(
        from.atZone(zone).toLocalDate(), until.atZone(zone).toLocalDate());
  }

  /** A patient's words on one line, not escaped. */
  static String quote(Words words) {
    return Quoting.cut(words.value(), Quoting.LINE);
  }

  String obstacle(String code) {
    var key = "obstacles." + code;
    return scripts.hasWords(key) ? scripts.words(voice, key) : code;
  }

  /** Each obstacle with how often it was named, if more than once. */
  String obstacles(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .map(each -> obstacle(each.getKey()) + times(each.getValue()))
        .collect(Collectors.joining(", "));
  }

  static String times(int count) {
    return count > 1 ? " ×" + count : "";
  }

  String outcome(Ending ending) {
    return scripts.words(voice, "outcomes." + ending.name().toLowerCase(Locale.ROOT));
  }

  /** How often each outcome came, or that nothing did. */
  String counts(Map<Ending, Integer> counts) {
    return counts.isEmpty()
        ? say("digest.silence")
        : counts.entrySet().stream()
            .map(each -> each.getValue() + " " + outcome(each.getKey()))
            .collect(Collectors.joining(", "));
  }

  /** The same with the sign of each, which is then known. */
  String countsWithSigns(Map<Ending, Integer> counts) {
    return counts.isEmpty()
        ? counts(counts)
        : counts.entrySet().stream()
            .map(each -> dot(each.getKey()) + NBSP + each.getValue() + " " + outcome(each.getKey()))
            .collect(Collectors.joining(", "));
  }

  /** Signs that differ in shape, for whoever sees no colours. */
  static String dot(Ending ending) {
    return switch (ending) {
      case FULL -> "●";
      case PARTLY -> "◐";
      case DIFFERENTLY -> "◆";
      case NOT_DONE -> "○";
      case UNANSWERED, DROPPED, PAUSED -> "·";
    };
  }

  static String joined(List<Integer> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
