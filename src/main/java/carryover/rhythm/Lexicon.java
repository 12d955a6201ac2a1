package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import carryover.rhythm.RhythmWords.Why;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One language's words for days and times, read from {@code LANGUAGE.properties} beside this class.
 * A language without such a file speaks English.
 */
final class Lexicon {
  /** The longest phrase of the files, in words. */
  static final int LONGEST_PHRASE = 6;

  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  private final Properties file = new Properties();
  private final Map<String, Meaning> meanings = new HashMap<>();

  private Lexicon(String language) {
    var resource = Lexicon.class.getResourceAsStream(language + ".properties");
    if (resource == null) {
      resource = Lexicon.class.getResourceAsStream("en.properties");
    }
    try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    file.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("say."))
        .forEach(key -> learn(key, words(key)));
  }

  /** The words of this language. */
  static Lexicon of(String language) {
    return READ.computeIfAbsent(language.toLowerCase(Locale.ROOT), Lexicon::new);
  }

  /** In which languages somebody who is addressed in this one may type, the likeliest first. */
  static List<Lexicon> understood(String language) {
    return Stream.of(language, "en", "de").map(Lexicon::of).distinct().toList();
  }

  /** What a phrase means, letter case aside; {@code null} for an unknown one. */
  @Nullable Meaning meaning(String phrase) {
    return meanings.get(phrase.toLowerCase(Locale.ROOT));
  }

  /** The short name of a day, such as Mon. */
  String day(DayOfWeek day) {
    return words(Rhythm.code(day)).getFirst();
  }

  /** A sentence of the file with its arguments. */
  String say(String key, Object... arguments) {
    return new MessageFormat(file.getProperty("say." + key), Locale.ROOT).format(arguments);
  }

  private List<String> words(String key) {
    return Arrays.stream(file.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void learn(String key, List<String> words) {
    for (var word : words) {
      var meaning = key.equals("condition") ? new Meaning.Wrong(Why.CONDITION, word) : meant(key);
      meanings.put(word.toLowerCase(Locale.ROOT), meaning);
    }
  }

  private static Meaning meant(String key) {
    return switch (key) {
      case "daily" -> new Meaning.Days(EnumSet.allOf(DayOfWeek.class));
      case "weekdays" -> new Meaning.Days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      case "weekend" -> new Meaning.Days(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      case "half_hour" -> new Meaning.Span(30, ChronoUnit.MINUTES);
      default -> key.contains(".") ? detailed(key.split("\\.", 2)) : plain(key);
    };
  }

  private static Meaning plain(String key) {
    return key.length() == "mon".length()
        ? new Meaning.Days(EnumSet.of(Rhythm.day(key)))
        : Mark.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static Meaning detailed(String[] key) {
    var detail = key[1];
    return switch (key[0]) {
      case "at" -> new Meaning.Part(time(detail));
      case "today" -> new Meaning.Today(time(detail));
      case "ahead" -> new Meaning.Ahead(Integer.parseInt(detail));
      case "number" -> new Meaning.Number(detail);
      case "ordinal" -> new Meaning.Ordinal(Integer.parseInt(detail));
      case "count" -> new Meaning.Count(Integer.parseInt(detail));
      case "unit" -> new Meaning.Unit(ChronoUnit.valueOf(detail));
      case "per" -> new Meaning.Per(ChronoUnit.valueOf(detail));
      case "month" -> new Meaning.Month(Integer.parseInt(detail));
      case "past" -> new Meaning.Past(Integer.parseInt(detail));
      default -> throw new IllegalStateException("no word means " + key[0]);
    };
  }

  private static LocalTime time(String digits) {
    int number = Integer.parseInt(digits);
    return LocalTime.of(number / 100, number % 100);
  }
}
