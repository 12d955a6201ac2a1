package carryover.assigning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import carryover.kernel.PersonId;
import carryover.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rhythms that a therapist can propose by a tap, and a short code for any rhythm, to go into a
 * button; the patient settles days and times in the agreement.
 */
public final class Proposals {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime EVE = LocalTime.of(19, 0);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
  private static final DateTimeFormatter DATE = strict("uuuuMMdd");
  private static final DateTimeFormatter MOMENT = strict("uuuuMMdd't'HHmm");

  private Proposals() {}

  /** What fits one screen, the most usual first; days count from tomorrow on. */
  static List<Rhythm> all(Instant now, ZoneId zone) {
    var tomorrow = now.atZone(zone).toLocalDate().plusDays(1);
    var everyDay = EnumSet.allOf(DayOfWeek.class);
    return List.of(
        Rhythm.daily(EVENING),
        Rhythm.weekly(List.of(MONDAY, WEDNESDAY, FRIDAY), EVENING),
        new Rhythm.EveryFewDays(2, tomorrow, List.of(EVENING)),
        new Rhythm.TimesAWeek(3, MORNING),
        Rhythm.weekly(List.of(tomorrow.getDayOfWeek()), EVENING),
        new Rhythm.Weekly(everyDay, List.of(MORNING, EVENING)),
        new Rhythm.RandomMoment(everyDay, AFTERNOON, EVENING),
        new Rhythm.BeforeSession(EVE),
        new Rhythm.Once(tomorrow.atTime(EVENING)));
  }

  /**
   * A short code, at most 24 characters of the 64 that a button carries (docs,
   * InlineKeyboardButton): {@code 135t1800} for Monday, Wednesday, Friday at 18:00.
   */
  static String code(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Once(var at) -> "o" + MOMENT.format(at);
      case Rhythm.Weekly(var days, var times) -> days(days) + "t" + times(times);
      case Rhythm.EveryFewDays(var days, var from, var times) ->
          "e" + days + "f" + DATE.format(from) + "t" + times(times);
      case Rhythm.TimesAWeek(var times, var asked) -> "w" + times + "t" + TIME.format(asked);
      case Rhythm.RandomMoment(var days, var from, var until) ->
          "r" + days(days) + "t" + times(List.of(from, until));
      case Rhythm.After(var exercise) -> "a" + new PersonId(exercise).brief();
      case Rhythm.BeforeSession(var at) -> "bt" + TIME.format(at);
    };
  }

  /**
   * The rhythm behind a code.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} for anything else
   */
  static Rhythm of(String code) {
    var rest = code.isEmpty() ? code : code.substring(1);
    if (code.startsWith("a")) {
      return new Rhythm.After(PersonId.ofBrief(rest).orElseThrow(Proposals::noCode).value());
    }
    if (!code.matches(
        "(o\\d{8}|[1-7]{1,7}|e\\d\\d?f\\d{8}|w\\d|r[1-7]{1,7}|b)t\\d{4}(\\+?\\d{4})*")) {
      throw noCode();
    }
    var times = times(code);
    return switch (code.charAt(0)) {
      case 'o' -> new Rhythm.Once(LocalDateTime.parse(rest, MOMENT));
      case 'e' -> every(rest.split("[ft]", -1), times);
      case 'w' -> new Rhythm.TimesAWeek(rest.charAt(0) - '0', only(times, 1).getFirst());
      case 'r' -> new Rhythm.RandomMoment(days(rest), only(times, 2).getFirst(), times.getLast());
      case 'b' -> new Rhythm.BeforeSession(only(times, 1).getFirst());
      default -> new Rhythm.Weekly(days(code), times);
    };
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  private static Rhythm every(String[] parts, List<LocalTime> times) {
    var from = LocalDate.parse(parts[1], DATE);
    return new Rhythm.EveryFewDays(Integer.parseInt(parts[0]), from, times);
  }

  private static String days(Collection<DayOfWeek> days) {
    return days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
  }

  private static Set<DayOfWeek> days(String code) {
    var digits = code.substring(0, code.indexOf('t')).chars();
    return digits.mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
  }

  private static String times(List<LocalTime> times) {
    return times.stream().map(TIME::format).collect(Collectors.joining());
  }

  private static List<LocalTime> times(String code) {
    var digits = code.substring(code.indexOf('t') + 1).replace("+", "");
    return IntStream.range(0, digits.length() / 4)
        .mapToObj(i -> LocalTime.parse(digits.substring(4 * i, 4 * i + 4), TIME))
        .toList();
  }

  private static List<LocalTime> only(List<LocalTime> times, int count) {
    if (times.size() != count) {
      throw noCode();
    }
    return times;
  }

  private static IllegalArgumentException noCode() {
    return new IllegalArgumentException("no rhythm has this code");
  }
}
