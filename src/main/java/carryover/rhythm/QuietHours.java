package carryover.rhythm;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The part of each local day in which nobody is written to unasked; may run over midnight. {@code
 * from} is the first quiet minute, {@code until} the first that is not.
 */
public record QuietHours(LocalTime from, LocalTime until) {
  /** Whether a local time lies within. */
  public boolean hold(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }

  /** Reads {@code 21:00-07:00}; empty for {@code none} and whatever else is no such pair. */
  public static Optional<QuietHours> of(String code) {
    var parts = code.split("-", 2);
    try {
      return parts.length == 2 && !parts[0].equals(parts[1])
          ? Optional.of(new QuietHours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])))
          : Optional.empty();
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return from + "-" + until;
  }
}
