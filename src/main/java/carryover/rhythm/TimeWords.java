package carryover.rhythm;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them: {@code 18:30}, {@code 18.30}, {@code 6pm}, {@code 18}. */
final class TimeWords {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)?");

  /** A time as typed; {@code exact} unless the hour could also mean the one twelve hours later. */
  record Heard(LocalTime time, boolean exact) {
    /** This time, or the one twelve hours later if that is nearer to a part of the day. */
    LocalTime near(LocalTime part) {
      var later = time.plusHours(12);
      return exact || apart(time, part) <= apart(later, part) ? time : later;
    }

    /** So many minutes later, or earlier. */
    Heard plus(int minutes) {
      return new Heard(time.plusMinutes(minutes), exact);
    }

    private static int apart(LocalTime one, LocalTime other) {
      int minutes = Math.abs(one.toSecondOfDay() - other.toSecondOfDay()) / 60;
      return Math.min(minutes, 24 * 60 - minutes);
    }
  }

  private TimeWords() {}

  /** One word in lower case as a time; empty for any other word and for what no clock shows. */
  static Optional<Heard> read(String word) {
    Matcher match = TIME.matcher(word);
    if (!match.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    boolean half = match.group(3) != null;
    if (minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) {
      return Optional.empty();
    }
    int shown = half ? hour % 12 + ("pm".equals(match.group(3)) ? 12 : 0) : hour;
    boolean twoDigits = match.group(1).startsWith("0");
    boolean exact = half || twoDigits || hour == 0 || hour > 12;
    return Optional.of(new Heard(LocalTime.of(shown, minute), exact));
  }
}
