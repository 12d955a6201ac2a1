package carryover.rhythm;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words people use for rhythms: reads what they type, says what they chose. */
public final class RhythmWords {
  private RhythmWords() {}

  /** What was heard of days and times; either may be empty, not both. */
  public record Heard(Set<DayOfWeek> days, List<LocalTime> times) {}

  /**
   * Reads typed words such as {@code mon wed 18:30}, {@code every day 8am}, {@code täglich abends}.
   * Empty when no day or no time is named, or when any word is not understood: a guess would set
   * reminders that nobody asked for.
   *
   * @param language an IETF tag; English and German are understood in every language
   */
  public static Optional<Rhythm> parse(String typed, String language) {
    return hear(typed, language)
        .filter(heard -> !heard.days().isEmpty() && !heard.times().isEmpty())
        .map(heard -> new Rhythm.Weekly(heard.days(), heard.times()));
  }

  /** The same, also when only days or only times are named. */
  public static Optional<Heard> hear(String typed, String language) {
    return Hearing.of(typed, Lexicon.of(language))
        .or(() -> Hearing.of(typed, Lexicon.of("en")))
        .or(() -> Hearing.of(typed, Lexicon.of("de")))
        .filter(heard -> !heard.days().isEmpty() || !heard.times().isEmpty());
  }

  /** Reads one time of day such as {@code 18:30}, {@code 6pm}, {@code 18 Uhr} or {@code 8}. */
  public static Optional<LocalTime> time(String typed, String language) {
    var words = Lexicon.of(language);
    return TimeWords.read(TimeWords.tidy(typed.strip(), words))
        .or(() -> TimeWords.read(TimeWords.tidy(typed.strip(), Lexicon.of("en"))))
        .map(TimeWords.Heard::time);
  }

  /** A rhythm in words: "Mon, Wed, Fri at 18:30", "täglich um 18:00". Plain text. */
  public static String say(Rhythm rhythm, Locale locale) {
    var words = Lexicon.of(locale.getLanguage());
    return switch (rhythm) {
      case Rhythm.Once(var at) ->
          words.say(
              "once",
              DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(at),
              at.toLocalTime().toString());
      case Rhythm.Weekly(var days, var times) when days.size() == DayOfWeek.values().length ->
          words.say("daily", clock(times, words));
      case Rhythm.Weekly(var days, var times) ->
          words.say("weekly", listed(days, words), clock(times, words));
    };
  }

  /** The short name of a day, such as "Mon" or "Mo". */
  public static String day(DayOfWeek day, Locale locale) {
    return Lexicon.of(locale.getLanguage()).day(day);
  }

  private static String listed(Collection<DayOfWeek> days, Lexicon words) {
    var runs = new ArrayList<List<DayOfWeek>>();
    for (var day : new TreeSet<>(days)) {
      if (runs.isEmpty() || runs.getLast().getLast().plus(1) != day) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(day);
    }
    return runs.stream().map(run -> run(run, words)).collect(Collectors.joining(", "));
  }

  private static String run(List<DayOfWeek> run, Lexicon words) {
    return run.size() > 2
        ? words.day(run.getFirst()) + "–" + words.day(run.getLast())
        : run.stream().map(words::day).collect(Collectors.joining(", "));
  }

  private static String clock(List<LocalTime> times, Lexicon words) {
    return times.stream().map(LocalTime::toString).collect(Collectors.joining(words.say("and")));
  }
}
