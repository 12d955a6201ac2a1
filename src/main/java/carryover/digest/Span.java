package carryover.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that a digest tells of.
 *
 * @param since from when on reports are counted
 * @param isSession whether {@code since} is the last appointment
 * @param now the end
 */
public record Span(Instant since, boolean isSession, Instant now) {
  /** Of the mood line (brief, section 3), and where there was no appointment. */
  public static final Duration TWO_WEEKS = Duration.ofDays(14);

  /** Nobody reads more before a session; ours. */
  public static final Duration MOST = Duration.ofDays(7 * 12);

  /** Since the last appointment: 14 days when there was none, and 12 weeks at most. */
  public static Span of(Optional<Instant> session, Instant now) {
    return session
        .map(at -> now.minus(MOST).isAfter(at) ? now.minus(MOST) : at)
        .map(at -> new Span(at, session.get().equals(at), now))
        .orElseGet(() -> new Span(now.minus(TWO_WEEKS), false, now));
  }

  /**
   * From when on moods and points to consider are looked at: since the last appointment, and two
   * weeks at least, or nothing could ever come twice running in a week between two sessions.
   */
  public Instant from() {
    var weeks = now.minus(TWO_WEEKS);
    return since.isBefore(weeks) ? since : weeks;
  }

  boolean counts(Instant at) {
    return !at.isBefore(since);
  }

  boolean isLately(Instant at) {
    return !at.isBefore(now.minus(TWO_WEEKS));
  }
}
