package carryover.agenda;

import carryover.rhythm.Circumstances;
import carryover.rhythm.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that was agreed on and goes on.
 *
 * @param id the assignment's
 * @param length how long the exercise takes
 * @param thinning 1 when every planned time is asked about, 2 or 4 for every second or fourth, 0
 *     when reminders have faded out
 * @param pausedUntil the end of a pause of this exercise alone, or null
 * @param taken planned moments of this week and the last, and all later ones, whatever became of
 *     them, but not those that were dropped or fell into a pause
 */
public record Course(
    UUID id,
    Rhythm rhythm,
    Duration length,
    int thinning,
    @Nullable Instant pausedUntil,
    List<Instant> taken) {
  public Course {
    taken = List.copyOf(taken);
  }

  /** Whether it is right after this other exercise. */
  boolean follows(UUID other) {
    return rhythm instanceof Rhythm.After(var exercise) && exercise.equals(other);
  }

  /** Whether its next time is known only when the one before has ended. */
  boolean plansWhenEnded() {
    return rhythm instanceof Rhythm.TimesAWeek;
  }

  /** The first moment after another that is not taken yet, if one is left or known. */
  Optional<Instant> next(Instant after, ZoneId zone, @Nullable Instant session) {
    var with = new Circumstances(zone, id, session, taken, length);
    var rarer = rarer();
    return thinning == 0
        ? Optional.empty()
        : Stream.iterate(
                rarer.next(after, with), Optional::isPresent, at -> rarer.next(at.get(), with))
            .flatMap(Optional::stream)
            .skip(skipped())
            .filter(moment -> !taken.contains(moment))
            .findFirst();
  }

  /** So many times a week get fewer times; of other rhythms, times are left out. */
  private Rhythm rarer() {
    return rhythm instanceof Rhythm.TimesAWeek(var times, var asked) && thinning > 1
        ? new Rhythm.TimesAWeek(Math.max(1, times / thinning), asked)
        : rhythm;
  }

  private int skipped() {
    return switch (rhythm) {
      case Rhythm.Weekly _, Rhythm.EveryFewDays _, Rhythm.RandomMoment _ ->
          Math.max(0, thinning - 1);
      case Rhythm.Once _, Rhythm.TimesAWeek _, Rhythm.After _, Rhythm.BeforeSession _ -> 0;
    };
  }

  /** The same after one more moment was planned. */
  Course taking(Instant moment) {
    return new Course(
        id,
        rhythm,
        length,
        thinning,
        pausedUntil,
        Stream.concat(taken.stream(), Stream.of(moment)).toList());
  }

  /** The same with a moment free again. */
  Course freeing(Instant moment) {
    return new Course(
        id,
        rhythm,
        length,
        thinning,
        pausedUntil,
        taken.stream().filter(each -> !each.equals(moment)).toList());
  }
}
