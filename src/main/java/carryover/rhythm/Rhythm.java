package carryover.rhythm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When an exercise is planned, in the patient's own local time. It is written as one short line,
 * {@code mon,wed,fri 18:30} or {@code once 2026-03-02T18:00}, in the database and on buttons.
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
      if (days.isEmpty() || times.isEmpty()) {
        throw new IllegalArgumentException("a weekly rhythm needs at least one day and one time");
      }
      days = Collections.unmodifiableSet(new TreeSet<>(days));
      times = times.stream().distinct().sorted().toList();
    }

    @Override
    @JsonValue
    public String toString() {
      return days.stream().map(Rhythm::code).collect(Collectors.joining(","))
          + " "
          + times.stream().map(LocalTime::toString).collect(Collectors.joining(","));
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
   * The first planned moment strictly later than {@code after}, or nothing when none is left. A
   * local time that the zone skips in spring moves on by the gap; one that comes twice in autumn is
   * taken at its first coming.
   */
  default Optional<Instant> next(Instant after, Circumstances with) {
    var zone = with.zone();
    return switch (this) {
      case Once(var at) -> Optional.of(at.atZone(zone).toInstant()).filter(t -> t.isAfter(after));
      case Weekly(var days, var times) -> {
        LocalDate first = after.atZone(zone).toLocalDate();
        yield first
            .datesUntil(first.plusDays(9))
            .filter(day -> days.contains(day.getDayOfWeek()))
            .flatMap(day -> times.stream().map(time -> day.atTime(time).atZone(zone).toInstant()))
            .filter(moment -> moment.isAfter(after))
            .findFirst();
      }
    };
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
    try {
      if (line.startsWith("once ")) {
        return new Once(LocalDateTime.parse(line.substring(5)));
      }
      var parts = line.split(" ", -1);
      var days = Arrays.stream(parts[0].split(",", -1)).map(Rhythm::day);
      var times = Arrays.stream(parts[1].split(",", -1)).map(LocalTime::parse);
      return new Weekly(days.collect(Collectors.toSet()), times.toList());
    } catch (DateTimeParseException | ArrayIndexOutOfBoundsException wrong) {
      throw new IllegalArgumentException("not a rhythm such as 'mon,wed 18:30': " + line, wrong);
    }
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
}
