package carryover.plan;

import carryover.agenda.Alarms;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When patients are asked whether fewer reminders would suit: so many weeks after the <i>Fits</i>
 * as the therapist chose, and again after as many, until there are none.
 */
final class Fades {
  private static final Duration WEEK = Duration.ofDays(7);

  /** Nobody is asked at once because a therapist taps through the weeks. */
  private static final Duration NOT_BEFORE = Duration.ofDays(1);

  private final Alarms alarms;

  Fades(Alarms alarms) {
    this.alarms = alarms;
  }

  /** The weeks begin with the <i>Fits</i>; what is not agreed on any more is not asked about. */
  void agreed(Assignment was, Assignment is, Instant now) {
    if (!is.accepted()) {
      set(is, null);
    } else if (!was.accepted()) {
      set(is, sinceTheFits(is, now));
    }
  }

  /** Other weeks count from the <i>Fits</i>. */
  void allowed(Assignment was, Assignment is, Instant now) {
    var weeks = is.terms().fadeAfterWeeks();
    if (is.accepted() && !Objects.equals(was.terms().fadeAfterWeeks(), weeks)) {
      set(is, sinceTheFits(is, now));
    }
  }

  /** Asked now, and again after as many weeks. */
  void asked(Assignment assignment, Instant now) {
    set(assignment, inWeeks(assignment, now));
  }

  /** Whoever has no reminders any more is asked nothing; everybody else again. */
  void thinned(Assignment assignment, Instant now) {
    set(assignment, inWeeks(assignment, now));
  }

  private static @Nullable Instant sinceTheFits(Assignment assignment, Instant now) {
    var accepted = assignment.agreement().acceptedAt();
    var due = inWeeks(assignment, accepted == null ? now : accepted);
    var earliest = now.plus(NOT_BEFORE);
    return due == null || due.isAfter(earliest) ? due : earliest;
  }

  private void set(Assignment assignment, @Nullable Instant due) {
    boolean any = assignment.accepted() && assignment.terms().thinning() > 0;
    alarms.setFewer(assignment.patient(), assignment.id(), any ? due : null);
  }

  private static @Nullable Instant inWeeks(Assignment assignment, Instant from) {
    var weeks = assignment.terms().fadeAfterWeeks();
    return weeks == null ? null : from.plus(WEEK.multipliedBy(weeks));
  }
}
