package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.rhythm.RhythmWords;
import carryover.script.Step;
import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What placeholders stand for: earlier answers in the reader's words, and facts. */
final class Values {
  // Facts are text; one that is a plain small number becomes one, so that plurals work on it.
  private static final Pattern SMALL_NUMBER = Pattern.compile("0|[1-9]\\d{0,2}");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT = Pattern.compile(DATE + "T\\d\\d:\\d\\d");

  private Values() {}

  /** All values that a text at this place may use; a fact that code left out is empty. */
  static Map<String, Object> of(Place place) {
    var values = new HashMap<String, Object>();
    place.script().facts().forEach(need -> values.put(need, ""));
    place.frame().facts().values().forEach((name, fact) -> values.put(name, number(fact)));
    if (values.containsKey(StickyNote.FACT)) {
      values.put(StickyNote.FACT, note(place));
    }
    place.answers().forEach((name, answer) -> values.put(name, value(place, name, answer)));
    return values;
  }

  /** Its lines are texts already, with what was written in them made safe. */
  private static Markup note(Place place) {
    var lines = StickyNote.of(place.frame().facts()).lines(place.scripts(), place.voice());
    return new Markup(String.join("\n", lines));
  }

  /** A value that is a finished text: it is no {@link CharSequence}, which would be escaped. */
  private record Markup(String html) {
    @Override
    public String toString() {
      return html;
    }
  }

  /** An answer as the reader would say it; plain text, empty for a skipped question. */
  static String said(Place place, String question, Answer answer) {
    return String.valueOf(value(place, question, answer));
  }

  private static Object number(String fact) {
    return SMALL_NUMBER.matcher(fact).matches() ? (Object) Integer.valueOf(fact) : fact;
  }

  private static Object value(Place place, String question, Answer answer) {
    return switch (answer) {
      case Answer.Text(var words) -> words.value();
      case Answer.Choice(var key) -> label(place, question, key);
      case Answer.Choices(var keys) ->
          keys.stream().map(key -> label(place, question, key)).collect(Collectors.joining(", "));
      case Answer.Number(int value) -> value;
      case Answer.Times(var rhythm) -> RhythmWords.say(rhythm, place.voice().locale());
      case Answer.Listed list -> Listing.lines(list);
      case Answer.Skipped() -> "";
    };
  }

  private static String label(Place place, String question, String key) {
    var text = question + "." + key;
    if (place.scripts().has(place.script().name(), text)) {
      return place.scripts().label(place.voice(), place.script().name(), text);
    }
    return place
        .script()
        .step(question)
        .flatMap(step -> handedIn(place, step, key).or(() -> calendar(place, step, key)))
        .orElse(key.replace('_', ' '));
  }

  private static Optional<String> handedIn(Place place, Step step, String key) {
    return step instanceof Step.Choose choose
        ? Options.handedIn(place, choose).stream()
            .filter(item -> item.key().equals(key))
            .map(Facts.Item::label)
            .findFirst()
        : Optional.empty();
  }

  /** A typed day or moment, as a calendar in the reader's language says it. */
  private static Optional<String> calendar(Place place, Step step, String key) {
    var locale = place.voice().locale();
    return switch (step) {
      case Step.Choose choose
          when choose.typed() == Step.Typed.DAY && DATE.matcher(key).matches() ->
          Optional.of(day(locale).format(LocalDate.parse(key)));
      case Step.Choose choose
          when choose.typed() == Step.Typed.MOMENT && MOMENT.matcher(key).matches() -> {
        var moment = LocalDateTime.parse(key);
        yield Optional.of(day(locale).format(moment) + ", " + moment.toLocalTime());
      }
      case Step _ -> Optional.empty();
    };
  }

  private static DateTimeFormatter day(Locale locale) {
    var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("EEEEdMMMM");
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
