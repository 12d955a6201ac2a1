package carryover.rhythm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language's words for days and times, read from {@code LANGUAGE.properties} beside this class.
 * A language without such a file speaks English.
 */
final class Lexicon {
  /** The longest phrase of the files, in words. */
  static final int LONGEST_PHRASE = 3;

  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  /** What a word or phrase means. */
  sealed interface Meaning {
    /** Some days of the week. */
    record Days(Set<DayOfWeek> days) implements Meaning {}

    /** A part of the day, by the time that it stands for. */
    record Part(LocalTime time) implements Meaning {}

    /** "Every", which needs a part of the day to say more. */
    record Every() implements Meaning {}

    /** "To", between two days. */
    record Until() implements Meaning {}

    /** A word that says nothing about days and times, such as "at". */
    record Filler() implements Meaning {}
  }

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
    file.stringPropertyNames().forEach(this::learn);
  }

  /** The words of this language. */
  static Lexicon of(String language) {
    return READ.computeIfAbsent(language.toLowerCase(Locale.ROOT), Lexicon::new);
  }

  /** What a phrase in lower case means, or {@code null} for an unknown one. */
  @org.jspecify.annotations.Nullable
  Meaning meaning(String phrase) {
    return meanings.get(phrase);
  }

  /** All words under this key, as the file writes them; may be empty. */
  List<String> words(String key) {
    return Arrays.stream(file.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The short name of a day, such as Mon. */
  String day(DayOfWeek day) {
    return words(Rhythm.code(day)).getFirst();
  }

  /** A sentence of the file with its arguments. */
  String say(String key, Object... arguments) {
    return new MessageFormat(file.getProperty("say." + key), Locale.ROOT).format(arguments);
  }

  private void learn(String key) {
    if (key.startsWith("say.") || Set.of("am", "pm", "hour").contains(key)) {
      return;
    }
    var meaning = meaningOfKey(key);
    words(key).forEach(word -> meanings.put(word.toLowerCase(Locale.ROOT), meaning));
  }

  private static Meaning meaningOfKey(String key) {
    if (key.startsWith("at.")) {
      int digits = Integer.parseInt(key.substring(3));
      return new Meaning.Part(LocalTime.of(digits / 100, digits % 100));
    }
    return switch (key) {
      case "daily" -> new Meaning.Days(EnumSet.allOf(DayOfWeek.class));
      case "weekdays" -> new Meaning.Days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      case "weekend" -> new Meaning.Days(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      case "every" -> new Meaning.Every();
      case "until" -> new Meaning.Until();
      case "filler" -> new Meaning.Filler();
      default -> new Meaning.Days(EnumSet.of(Rhythm.day(key)));
    };
  }
}
