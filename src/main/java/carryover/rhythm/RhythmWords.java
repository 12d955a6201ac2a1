package carryover.rhythm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private RhythmWords() {}

  /** What was heard of days and times; either may be empty, not both. */
  public record Heard(Set<DayOfWeek> days, List<LocalTime> times) implements Hearing {}

  /** A rhythm with nothing left to ask. */
  public record Whole(Rhythm rhythm) implements Hearing {}

  /**
   * Not understood.
   *
   * @param word the one that it is about, as typed; never for a log
   */
  public record Misheard(Why why, String word) implements Hearing {
    @Override
    public String toString() {
      return "Misheard[" + why + "]";
    }
  }

  /** Why typed words are no rhythm. */
  public enum Why {
    /** No clock shows it, such as 25:00. */
    NO_SUCH_TIME,
    /** Half past what? */
    HALF_A_TIME,
    /** No calendar has it, such as 31 February. */
    NO_SUCH_DATE,
    /** It is over. */
    GONE,
    /** A condition that no clock knows, such as "when it rains". */
    CONDITION,
    /** The exercise takes longer than the window is open. */
    WINDOW_TOO_SHORT,
    /** Anything else. */
    UNKNOWN
  }

  /**
   * Reads typed words as days and times, or as a whole rhythm. Nothing is guessed: one word that is
   * not understood spoils it all.
   *
   * @param language an IETF tag; English and German are understood in every language
   * @param now the local time of the person whose rhythm it is
   * @param length how long the exercise takes
   */
  public static Hearing hear(String typed, String language, LocalDateTime now, Duration length) {
    return Listening.inAnyLanguage(
        typed,
        language,
        heard ->
            switch (heard) {
              case Said said -> new Meant(said, typed, now, length).rhythm();
              case Listening.Spoilt spoilt -> spoilt.misheard();
            },
        hearing -> hearing instanceof Misheard(var why, _) ? why : null);
  }

  /** Days and times alone, as they mean the same whenever they are said; empty for all else. */
  static Optional<Heard> hear(String typed, String language) {
    var anyTime = LocalDate.EPOCH.atStartOfDay();
    return hear(typed, language, anyTime, Duration.ZERO) instanceof Heard heard
        ? Optional.of(heard)
        : Optional.empty();
  }

  /** Reads one time of day such as {@code 18:30}, {@code 6pm}, {@code halb sieben} or {@code 8}. */
  public static Optional<LocalTime> time(String typed, String language) {
    return hear(typed, language)
        .filter(heard -> heard.days().isEmpty() && heard.times().size() == 1)
        .map(heard -> heard.times().getFirst());
  }

  /** A rhythm in words: "Mon, Wed, Fri at 18:30", "täglich um 18:00". Plain text. */
  public static String say(Rhythm rhythm, Locale locale) {
    var words = Lexicon.of(locale.getLanguage());
    return switch (rhythm) {
      case Rhythm.Once(var at) ->
          words.say("once", date(at.toLocalDate(), locale), at.toLocalTime().toString());
      case Rhythm.Weekly(var days, var times) ->
          words.say("weekly", days(days, words), clock(times, words));
      case Rhythm.EveryFewDays(var days, _, var times) ->
          words.say("every", days, clock(times, words));
      case Rhythm.TimesAWeek(var times, var asked) ->
          words.say(
              asked.isBefore(LocalTime.NOON) ? "a_week_mornings" : "a_week",
              times,
              asked.toString());
      case Rhythm.RandomMoment(var days, var from, var until) ->
          words.say("random", days(days, words), from.toString(), until.toString());
      case Rhythm.After _ -> words.say("after_another");
      case Rhythm.BeforeSession(var at) ->
          words.say(
              at.isBefore(EVENING) ? "day_before_session" : "evening_before_session",
              at.toString());
    };
  }

  /** The same where the name of the other exercise is known, for one that comes right after it. */
  public static String say(Rhythm rhythm, Locale locale, String other) {
    return rhythm instanceof Rhythm.After
        ? Lexicon.of(locale.getLanguage()).say("after", other)
        : say(rhythm, locale);
  }

  /** The short name of a day, such as "Mon" or "Mo". */
  public static String day(DayOfWeek day, Locale locale) {
    return Lexicon.of(locale.getLanguage()).day(day);
  }

  private static String date(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(date);
  }

  private static String days(Collection<DayOfWeek> days, Lexicon words) {
    return days.size() == DayOfWeek.values().length ? words.say("all_days") : listed(days, words);
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
