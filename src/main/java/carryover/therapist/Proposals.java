package carryover.therapist;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rhythms that a therapist can propose by a tap; the patient settles days and times in the
 * agreement.
 */
final class Proposals {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private Proposals() {}

  /** All of them, by the code that goes into a button. */
  static Map<String, Rhythm> all(Instant now, ZoneId zone) {
    var tomorrow = now.atZone(zone).toLocalDate().plusDays(1).atTime(EVENING);
    var all = new LinkedHashMap<String, Rhythm>();
    all.put("daily", of("daily"));
    all.put("three", of("three"));
    all.put("weekly" + tomorrow.getDayOfWeek().getValue(), Rhythm.weekly(List.of(tomorrow.getDayOfWeek()), EVENING));
    all.put("once" + tomorrow.toLocalDate(), new Rhythm.Once(tomorrow));
    return all;
  }

  /**
   * The rhythm behind a code.
   *
   * @throws IllegalArgumentException for any other code
   */
  static Rhythm of(String code) {
    if (code.startsWith("once")) {
      return new Rhythm.Once(java.time.LocalDate.parse(code.substring(4)).atTime(EVENING));
    }
    if (code.startsWith("weekly")) {
      var day = java.time.DayOfWeek.of(Integer.parseInt(code.substring(6)));
      return Rhythm.weekly(List.of(day), EVENING);
    }
    return switch (code) {
      case "daily" -> Rhythm.daily(EVENING);
      case "three" -> Rhythm.weekly(List.of(MONDAY, WEDNESDAY, FRIDAY), EVENING);
      default -> throw new IllegalArgumentException("no rhythm has this code");
    };
  }
}
