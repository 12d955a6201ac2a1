package carryover.agenda;

import carryover.rhythm.QuietHours;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Until when something is put off that does not suit now. */
public final class Later {
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private Later() {}

  /**
   * When to ask again, strictly later than {@code now} and outside quiet hours.
   *
   * @param code {@code this_evening} is 20:00, or in an hour when that has passed; {@code tomorrow}
   *     is 10:00 of the next day; a local moment such as {@code 2026-03-02T20:15} is that moment;
   *     anything else, a moment that has passed too, is in an hour
   */
  public static Instant of(String code, Instant now, ZoneId zone, @Nullable QuietHours quiet) {
    return Courtesy.afterQuietHours(wished(code, now, zone), zone, quiet);
  }

  private static Instant wished(String code, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return switch (code) {
      case "this_evening" -> laterThan(now, today.atTime(EVENING), zone);
      case "tomorrow" -> today.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
      default -> {
        try {
          yield laterThan(now, LocalDateTime.parse(code), zone);
        } catch (DateTimeException noMoment) {
          yield now.plus(AN_HOUR);
        }
      }
    };
  }

  /** A time that comes twice in autumn is its next coming. */
  private static Instant laterThan(Instant now, LocalDateTime local, ZoneId zone) {
    var first = local.atZone(zone);
    return Stream.of(first, first.withLaterOffsetAtOverlap())
        .map(ZonedDateTime::toInstant)
        .filter(moment -> moment.isAfter(now))
        .findFirst()
        .orElse(now.plus(AN_HOUR));
  }
}
