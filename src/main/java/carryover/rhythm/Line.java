package carryover.rhythm;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A rhythm as one short line, at most 200 characters, such as the database keeps it. */
final class Line {
  private Line() {}

  static String days(Collection<DayOfWeek> days) {
    return days.stream().map(Rhythm::code).collect(Collectors.joining(","));
  }

  static String times(List<LocalTime> times) {
    return times.stream().map(LocalTime::toString).collect(Collectors.joining(","));
  }

  /**
   * Reads what a rhythm wrote of itself.
   *
   * @throws IllegalArgumentException for any other line
   */
  static Rhythm read(String line) {
    try {
      return read(Arrays.asList(line.split(" ", -1)));
    } catch (DateTimeException | IndexOutOfBoundsException wrong) {
      throw new IllegalArgumentException("not a rhythm such as 'mon,wed 18:30': " + line, wrong);
    }
  }

  private static Rhythm read(List<String> words) {
    var rhythm =
        switch (words.getFirst()) {
          case "once" -> new Rhythm.Once(LocalDateTime.parse(words.get(1)));
          case "every" -> every(words);
          case "random" -> random(words.get(1), words.get(2).split("-", -1));
          case "after" -> new Rhythm.After(UUID.fromString(words.get(1)));
          case "before" -> new Rhythm.BeforeSession(LocalTime.parse(words.get(2)));
          case String first when words.contains("week") ->
              new Rhythm.TimesAWeek(Integer.parseInt(first), LocalTime.parse(words.get(3)));
          case String first -> new Rhythm.Weekly(days(first), times(words.get(1)));
        };
    if (!rhythm.toString().split(" ")[0].equals(words.getFirst())) {
      throw new IllegalArgumentException("not as a rhythm is written: " + words);
    }
    return rhythm;
  }

  private static Rhythm every(List<String> words) {
    var from = LocalDate.parse(words.get(3));
    return new Rhythm.EveryFewDays(Integer.parseInt(words.get(1)), from, times(words.get(4)));
  }

  private static Rhythm random(String days, String[] window) {
    return new Rhythm.RandomMoment(
        days(days), LocalTime.parse(window[0]), LocalTime.parse(window[1]));
  }

  private static Set<DayOfWeek> days(String codes) {
    return Arrays.stream(codes.split(",", -1)).map(Rhythm::day).collect(Collectors.toSet());
  }

  private static List<LocalTime> times(String times) {
    return Arrays.stream(times.split(",", -1)).map(LocalTime::parse).toList();
  }
}
