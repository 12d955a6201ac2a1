package carryover.agenda;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the parts of a day begin that people and scripts speak of; the hours are ours. */
public final class PartsOfDay {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime MID_MORNING = LocalTime.of(10, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 30);

  private PartsOfDay() {}

  /**
   * The next coming, strictly later than {@code now}, of {@code MORNING} (08:00), {@code EVENING}
   * (18:30) or {@code TOMORROW} (10:00 of the next day).
   */
  public static Instant next(String part, Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    return switch (part) {
      case "MORNING" -> coming(MORNING, now, zone);
      case "EVENING" -> coming(EVENING, now, zone);
      case "TOMORROW" ->
          local.toLocalDate().plusDays(1).atTime(MID_MORNING).atZone(zone).toInstant();
      default -> throw new IllegalArgumentException("no part of the day: " + part);
    };
  }

  private static Instant coming(LocalTime time, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
    return today.isAfter(now)
        ? today
        : now.atZone(zone).toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
  }
}
