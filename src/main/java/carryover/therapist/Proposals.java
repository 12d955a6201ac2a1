package carryover.therapist;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import carryover.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rhythms that a therapist can propose by a tap, and a short code for any rhythm, to go into a
 * button; the patient settles days and times in the agreement.
 */
final class Proposals {
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd't'HHmm");

  private Proposals() {}

  /** Daily, three days, once a week, or once, each in the evening and from tomorrow on. */
  static List<Rhythm> all(Instant now, ZoneId zone) {
    var tomorrow = now.atZone(zone).toLocalDate().plusDays(1).atTime(EVENING);
    return List.of(
        Rhythm.daily(EVENING),
        Rhythm.weekly(List.of(MONDAY, WEDNESDAY, FRIDAY), EVENING),
        Rhythm.weekly(List.of(tomorrow.getDayOfWeek()), EVENING),
        new Rhythm.Once(tomorrow));
  }

  /** A short code: {@code 135t1800} for Monday, Wednesday, Friday at 18:00. */
  static String code(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Once(var at) -> "o" + MOMENT.format(at);
      case Rhythm.Weekly(var days, var times) ->
          days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining())
              + "t"
              + times.stream().map(TIME::format).collect(Collectors.joining("+"));
    };
  }

  /**
   * The rhythm behind a code.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} for anything else
   */
  static Rhythm of(String code) {
    if (code.startsWith("o")) {
      return new Rhythm.Once(LocalDateTime.parse(code.substring(1), MOMENT));
    }
    if (!code.matches("[1-7]{1,7}t\\d{4}(\\+\\d{4})*")) {
      throw new IllegalArgumentException("no rhythm has this code");
    }
    var parts = code.split("t", 2);
    var days = parts[0].chars().mapToObj(digit -> DayOfWeek.of(digit - '0'));
    var times = Arrays.stream(parts[1].split("\\+", -1)).map(time -> LocalTime.parse(time, TIME));
    return new Rhythm.Weekly(days.collect(Collectors.toSet()), times.toList());
  }
}
