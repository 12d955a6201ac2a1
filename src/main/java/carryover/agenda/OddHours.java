package carryover.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When somebody writes in the middle of the night again and again, they may be in another zone: on
 * the third local day within seven they are asked, at most once in thirty days.
 *
 * @param days the local days of the last seven on which they wrote at an odd hour
 * @param restUntil when they may be asked again; null when they never were
 */
public record OddHours(Set<LocalDate> days, @Nullable Instant restUntil) {
  /** Nothing noticed yet. */
  public static final OddHours NONE = new OddHours(Set.of(), null);

  /** So many different days make somebody be asked. */
  static final int ENOUGH = 3;

  /** Days that lie further apart than this do not belong together. */
  static final int SPAN_DAYS = 7;

  static final Duration REST = Duration.ofDays(30);
  private static final LocalTime FROM = LocalTime.of(0, 30);
  private static final LocalTime UNTIL = LocalTime.of(4, 30);

  public OddHours {
    days = Set.copyOf(days);
  }

  /** Whether hardly anybody is up at this moment there: from 0:30 until before 4:30. */
  public static boolean isOdd(Instant at, ZoneId zone) {
    var time = at.atZone(zone).toLocalTime();
    return !time.isBefore(FROM) && time.isBefore(UNTIL);
  }

  /** After somebody wrote or tapped. */
  public OddHours seen(Instant now, ZoneId zone) {
    if (!isOdd(now, zone)) {
      return this;
    }
    var today = now.atZone(zone).toLocalDate();
    var kept = days.stream().filter(day -> isNear(day, today)).collect(Collectors.toSet());
    kept.add(today);
    return new OddHours(kept, restUntil);
  }

  /** Whether to ask where they are; only while it is night on their clock. */
  public boolean asks(Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    boolean rests = restUntil != null && now.isBefore(restUntil);
    return isOdd(now, zone)
        && !rests
        && days.stream().filter(day -> isNear(day, today)).count() >= ENOUGH;
  }

  /** They were asked; whatever they say, it starts from nothing. */
  public OddHours asked(Instant now) {
    return new OddHours(Set.of(), now.plus(REST));
  }

  private static boolean isNear(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && day.isAfter(today.minusDays(SPAN_DAYS));
  }

  /** The days as one line, {@code 2026-03-02,2026-03-04}. */
  String line() {
    return new TreeSet<>(days).stream().map(LocalDate::toString).collect(Collectors.joining(","));
  }
}
