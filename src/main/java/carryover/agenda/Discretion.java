package carryover.agenda;

import carryover.agenda.Courtesy.Ruling;
import carryover.rhythm.QuietHours;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The courtesies of time toward a therapist: nothing that they did not ask for rings in their quiet
 * hours. Only a red alert is not asked about here; it never waits (brief, section 3).
 */
public final class Discretion {
  private Discretion() {}

  /**
   * Whether a therapist may be told something now; it waits for the end of quiet hours, also over a
   * change of the clock.
   *
   * @param useless the first moment at which it is of no use any more, or null
   */
  public static Ruling rule(
      ZoneId zone, @Nullable QuietHours quiet, @Nullable Instant useless, Instant now) {
    var free = Courtesy.afterQuietHours(now, zone, quiet);
    if (useless != null && !free.isBefore(useless)) {
      return new Ruling.Drop(now.isBefore(useless) ? Ruling.Why.QUIET : Ruling.Why.STALE);
    }
    return free.equals(now) ? new Ruling.Now() : new Ruling.Wait(free);
  }
}
