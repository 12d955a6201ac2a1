package carryover.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Until when something is put off that does not suit now. */
public final class Later {
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private Later() {}

  /**
   * When to ask again, strictly later than {@code now}.
   *
   * @param code {@code this_evening} is 20:00, or in an hour when that has passed; {@code tomorrow}
   *     is 10:00 of the next day; anything else is in an hour
   */
  public static Instant of(String code, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return switch (code) {
      case "this_evening" -> {
        var evening = today.atTime(EVENING).atZone(zone).toInstant();
        yield evening.isAfter(now) ? evening : now.plus(AN_HOUR);
      }
      case "tomorrow" -> today.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
      default -> now.plus(AN_HOUR);
    };
  }
}
