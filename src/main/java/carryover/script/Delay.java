package carryover.script;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How long a pause lasts. */
public sealed interface Delay {
  /** A time that is the same everywhere. */
  record For(Duration duration) implements Delay {}

  /** The next coming of a part of the day in the person's zone. */
  record Until(PartOfDay part) implements Delay {}

  /** When it is over, for a person in this zone: strictly after {@code now}. */
  default Instant after(Instant now, ZoneId zone) {
    return switch (this) {
      case For(var duration) -> now.plus(duration);
      case Until(var part) -> part.after(now, zone);
    };
  }

  /** Parts of a day that a script can wait for; the hours are ours. */
  enum PartOfDay {
    /** 08:00. */
    MORNING(LocalTime.of(8, 0)),
    /** 18:00. */
    EVENING(LocalTime.of(18, 0)),
    /** 10:00 of the day after. */
    TOMORROW(LocalTime.of(10, 0));

    private final LocalTime hour;

    PartOfDay(LocalTime hour) {
      this.hour = hour;
    }

    private Instant after(Instant now, ZoneId zone) {
      var today = now.atZone(zone).toLocalDate();
      var first = today.atTime(hour).atZone(zone).toInstant();
      boolean itIsToday = this != TOMORROW && first.isAfter(now);
      return itIsToday ? first : today.plusDays(1).atTime(hour).atZone(zone).toInstant();
    }
  }
}
