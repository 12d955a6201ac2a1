package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import carryover.rhythm.Signs.Sign;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a typed sentence names, each once; what it means together, if anything, is for
 * others to say.
 *
 * @param days as named, those after "except" in {@code without}
 * @param times as named, in their order
 * @param parts of the day
 * @param count "twice"
 * @param per "a week"
 * @param span "three weeks"
 * @param day a {@link Meaning.Date} or {@link Meaning.Ahead}, with its words
 * @param marks of those that matter: EVERY, IN, EXCEPT, RANDOM, UNTIL (at the beginning), BETWEEN
 *     (a window), and the two of the session
 */
record Said(
    Set<DayOfWeek> days,
    Set<DayOfWeek> without,
    List<TimeWords.Heard> times,
    List<LocalTime> parts,
    @Nullable Integer count,
    @Nullable ChronoUnit per,
    Meaning.@Nullable Span span,
    @Nullable Sign day,
    Set<Mark> marks)
    implements Listening {

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** The named days, all where none is named but "every", without those after "except". */
  Set<DayOfWeek> meantDays() {
    boolean all = days.isEmpty() && (has(Mark.EVERY) || has(Mark.EXCEPT) || per == ChronoUnit.DAYS);
    var meant = all ? EnumSet.allOf(DayOfWeek.class) : EnumSet.noneOf(DayOfWeek.class);
    meant.addAll(days);
    meant.removeAll(without);
    return meant;
  }

  /** Whether the times are clear: parts of the day beside times only where there is but one. */
  boolean timesAreClear() {
    return times.isEmpty() || parts.size() <= 1;
  }

  /** The times in their order, the nearer ones to the part of the day; or else the parts. */
  List<LocalTime> clocks() {
    if (times.isEmpty() || parts.isEmpty()) {
      return times.isEmpty() ? parts : times.stream().map(TimeWords.Heard::time).toList();
    }
    return times.stream().map(time -> time.near(parts.getFirst())).toList();
  }

  /** The only time there is. */
  Optional<LocalTime> clock() {
    var clocks = clocks();
    return timesAreClear() && clocks.size() == 1
        ? Optional.of(clocks.getFirst())
        : Optional.empty();
  }

  /** The same, the nearer one to a part of the day where none was named. */
  Optional<LocalTime> clock(LocalTime likely) {
    return parts.isEmpty() && times.size() == 1
        ? Optional.of(times.getFirst().near(likely))
        : clock();
  }

  /** With "a week" as the while of one week that it is where nothing is counted. */
  Said withAWhile() {
    return per == null || span != null
        ? this
        : new Said(days, without, times, parts, count, null, new Meaning.Span(1, per), day, marks);
  }

  boolean namesADay() {
    return day != null || span != null || !days.isEmpty();
  }

  boolean hasNoTime() {
    return times.isEmpty() && parts.isEmpty();
  }
}
