package carryover.people;

import carryover.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When a therapist gets the digest, in the therapist's own zone. */
public record DigestTime(Days days, LocalTime time) {
  /** Working days at 07:30, until the therapist chooses. */
  public static final DigestTime DEFAULT = new DigestTime(Days.WEEKDAYS, LocalTime.of(7, 30));

  /** On which days. */
  public enum Days {
    WEEKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    DAILY(EnumSet.allOf(DayOfWeek.class)),
    MONDAY(EnumSet.of(DayOfWeek.MONDAY)),
    TUESDAY(EnumSet.of(DayOfWeek.TUESDAY)),
    WEDNESDAY(EnumSet.of(DayOfWeek.WEDNESDAY)),
    THURSDAY(EnumSet.of(DayOfWeek.THURSDAY)),
    FRIDAY(EnumSet.of(DayOfWeek.FRIDAY)),
    SATURDAY(EnumSet.of(DayOfWeek.SATURDAY)),
    SUNDAY(EnumSet.of(DayOfWeek.SUNDAY));

    private final Set<DayOfWeek> days;

    Days(Set<DayOfWeek> days) {
      this.days = Set.copyOf(days);
    }

    /** The first of its days, which is the only one of all but the first two. */
    public DayOfWeek first() {
      return Collections.min(days);
    }

    /** Reads the lower-case name. */
    public static Days of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** The same as a rhythm. */
  public Rhythm rhythm() {
    return new Rhythm.Weekly(days.days, List.of(time));
  }
}
