package carryover.people;

import carryover.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
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
    MONDAY(EnumSet.of(DayOfWeek.MONDAY));

    private final Set<DayOfWeek> days;

    Days(Set<DayOfWeek> days) {
      this.days = Set.copyOf(days);
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
