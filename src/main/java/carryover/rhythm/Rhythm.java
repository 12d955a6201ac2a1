package carryover.rhythm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * When an exercise is planned, in the patient's own local time. It is written as one short line,
 * {@code mon,wed,fri 18:30} or {@code once 2026-03-02T18:00}, in the database.
 */
public sealed interface Rhythm {
  /** One moment. */
  record Once(LocalDateTime at) implements Rhythm {
    @Override
    @JsonValue
    public String toString() {
      return "once " + at;
    }
  }

  /** Chosen days of each week, at one or more times; neither may be empty. */
  record Weekly(Set<DayOfWeek> days, List<LocalTime> times) implements Rhythm {
    public Weekly {
      days = sorted(days);
      times = sorted(times);
    }

    @Override
    @JsonValue
    public String toString() {
      return Line.days(days) + " " + Line.times(times);
    }
  }

  /** Every other day, every third …; {@code days} from 2 to 14, {@code from} is one of them. */
  record EveryFewDays(int days, LocalDate from, List<LocalTime> times) implements Rhythm {
    static final int FEWEST = 2;
    static final int MOST = 14;

    public EveryFewDays {
      within(days, FEWEST, MOST);
      times = sorted(times);
    }

    @Override
    @JsonValue
    public String toString() {
      return "every " + days + " from " + from + " " + Line.times(times);
    }
  }

  /**
   * So many times a week (1 to 6, ISO weeks) without fixed days: each day at {@code asked} the
   * patient is asked whether it shall be today, until the week has enough.
   */
  record TimesAWeek(int times, LocalTime asked) implements Rhythm {
    static final int MOST = 6;

    public TimesAWeek {
      within(times, 1, MOST);
    }

    @Override
    @JsonValue
    public String toString() {
      return times + " a week " + asked;
    }
  }

  /**
   * One moment on each chosen day that nobody knows before, in a window that may cross midnight.
   */
  record RandomMoment(Set<DayOfWeek> days, LocalTime from, LocalTime until) implements Rhythm {
    public RandomMoment {
      days = sorted(days);
      if (from.equals(until)) {
        throw new IllegalArgumentException("a window has two ends");
      }
    }

    /** How long the window is open, on a day on which no clock changes. */
    public Duration window() {
      var open = Duration.between(from, until);
      return open.isNegative() ? open.plusDays(1) : open;
    }

    @Override
    @JsonValue
    public String toString() {
      return "random " + Line.days(days) + " " + from + "-" + until;
    }
  }

  /** Right after another exercise, by the id of its assignment; no clock plans it. */
  record After(UUID exercise) implements Rhythm {
    @Override
    @JsonValue
    public String toString() {
      return "after " + exercise;
    }
  }

  /** On the day before the next session. */
  record BeforeSession(LocalTime at) implements Rhythm {
    @Override
    @JsonValue
    public String toString() {
      return "before session " + at;
    }
  }

  /** Every day at one time. */
  static Rhythm daily(LocalTime time) {
    return new Weekly(EnumSet.allOf(DayOfWeek.class), List.of(time));
  }

  /** Some days of each week at one time. */
  static Rhythm weekly(Collection<DayOfWeek> days, LocalTime time) {
    return new Weekly(EnumSet.copyOf(days), List.of(time));
  }

  /**
   * The first planned moment strictly later than {@code after}, or nothing when none is left or
   * known. A local time that the zone skips in spring moves on by the gap; one that comes twice in
   * autumn is taken at its first coming.
   */
  default Optional<Instant> next(Instant after, Circumstances with) {
    return new Moments(with).next(this, after);
  }

  /** The same for a rhythm that hangs on the calendar only. */
  default Optional<Instant> next(Instant after, ZoneId zone) {
    return next(after, Circumstances.in(zone));
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @throws IllegalArgumentException for any other line
   */
  @JsonCreator
  static Rhythm of(String line) {
    return Line.read(line);
  }

  /** The three letters of a day, {@code mon} to {@code sun}. */
  static String code(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /**
   * The day with these three letters.
   *
   * @throws IllegalArgumentException for other letters
   */
  static DayOfWeek day(String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> code(day).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a day such as 'mon': " + code));
  }

  private static Set<DayOfWeek> sorted(Set<DayOfWeek> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a rhythm needs at least one day");
    }
    return Collections.unmodifiableSet(new TreeSet<>(days));
  }

  private static List<LocalTime> sorted(List<LocalTime> times) {
    if (times.isEmpty()) {
      throw new IllegalArgumentException("a rhythm needs at least one time");
    }
    return times.stream().distinct().sorted().toList();
  }

  private static void within(int number, int fewest, int most) {
    if (number < fewest || number > most) {
      throw new IllegalArgumentException(number + " is not from " + fewest + " to " + most);
    }
  }
}
