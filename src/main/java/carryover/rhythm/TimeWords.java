package carryover.rhythm;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times of day as people type them: {@code 18:30}, {@code 18.30}, {@code 6pm}, {@code 18 Uhr}. */
final class TimeWords {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm|h)?");

  /** A time as typed; {@code exact} unless the hour could also mean the one twelve hours later. */
  record Heard(LocalTime time, boolean exact) {
    /** This time, or the one twelve hours later if that is nearer to a part of the day. */
    LocalTime near(LocalTime part) {
      var later = time.plusHours(12);
      return exact || apart(time, part) <= apart(later, part) ? time : later;
    }

    private static int apart(LocalTime one, LocalTime other) {
      int hours = Math.abs(one.getHour() - other.getHour());
      return Math.min(hours, 24 - hours);
    }
  }

  private TimeWords() {}

  /** The text with "6 p.m." as {@code 6pm} and "18 Uhr" as {@code 18h}, in lower case. */
  static String tidy(String typed, Lexicon words) {
    var tidy = typed.toLowerCase(Locale.ROOT);
    tidy = suffix(tidy, words.words("am").stream(), "am");
    tidy = suffix(tidy, words.words("pm").stream(), "pm");
    return suffix(tidy, words.words("hour").stream(), "h");
  }

  private static String suffix(String text, Stream<String> words, String mark) {
    var any =
        words
            .map(word -> word.toLowerCase(Locale.ROOT))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return any.isEmpty() ? text : text.replaceAll("(?<=\\d)\\s*(?:" + any + ")(?![\\p{L}.])", mark);
  }

  /** One tidy word as a time; empty for any other word and for times that no clock shows. */
  static Optional<Heard> read(String word) {
    Matcher match = TIME.matcher(word);
    if (!match.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    boolean half = "am".equals(match.group(3)) || "pm".equals(match.group(3));
    if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) {
      return Optional.empty();
    }
    int shown = half ? hour % 12 + ("pm".equals(match.group(3)) ? 12 : 0) : hour;
    boolean twoDigits = match.group(1).startsWith("0");
    boolean exact = half || twoDigits || hour == 0 || hour > 12;
    return Optional.of(new Heard(LocalTime.of(shown, minute), exact));
  }
}
