package carryover.agenda;

import carryover.rhythm.Circumstances;
import carryover.rhythm.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
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
 * @param taken planned moments of the last {@link #REMEMBERED}, and all later ones, whatever became
 *     of them, but not those that were dropped or fell into a pause
 */
public record Course(
    UUID id,
    Rhythm rhythm,
    Duration length,
    int thinning,
    @Nullable Instant pausedUntil,
    List<Instant> taken) {
  /** As far back as what was planned has to be known: every fourth time, every 14 days. */
  public static final Duration REMEMBERED = Duration.ofDays(60);

  private static final Duration EVENING = Duration.ofHours(20);

  public Course {
    taken = List.copyOf(taken);
  }

  /** Whether it is right after this other exercise; none comes after itself. */
  boolean follows(UUID other) {
    return rhythm instanceof Rhythm.After(var exercise)
        && exercise.equals(other)
        && !other.equals(id);
  }

  /** Whether its next time is known only when the one before has ended. */
  boolean plansWhenEnded() {
    return askedDaily().isPresent();
  }

  /** The time at which each morning asks about one without fixed days. */
  Optional<LocalTime> askedDaily() {
    return rhythm instanceof Rhythm.TimesAWeek(_, var asked)
        ? Optional.of(asked)
        : Optional.empty();
  }

  /** How many times a day has at most. */
  int timesADay() {
    return switch (rhythm) {
      case Rhythm.Weekly(_, var times) -> times.size();
      case Rhythm.EveryFewDays(_, _, var times) -> times.size();
      case Rhythm.Once _,
          Rhythm.TimesAWeek _,
          Rhythm.RandomMoment _,
          Rhythm.After _,
          Rhythm.BeforeSession _ ->
          1;
    };
  }

  /** Whether this moment, which it has taken, is still one of its rhythm. */
  boolean fits(Instant moment, ZoneId zone, @Nullable Instant session) {
    var with = freeing(moment).with(zone, session);
    return rhythm.next(moment.minusNanos(1), with).filter(moment::equals).isPresent();
  }

  /** The first moment after another that is not taken yet, if one is left or known. */
  Optional<Instant> next(Instant after, ZoneId zone, @Nullable Instant session) {
    if (thinning == 0) {
      return Optional.empty();
    }
    var with = with(zone, session);
    return Stream.iterate(leap(from(after), with), Optional::isPresent, at -> leap(at.get(), with))
        .flatMap(Optional::stream)
        .dropWhile(moment -> !moment.isAfter(after))
        .filter(moment -> !isTaken(moment))
        .findFirst();
  }

  /** A session has one evening before it, also when a journey moves that evening. */
  private boolean isTaken(Instant moment) {
    return rhythm instanceof Rhythm.BeforeSession
        ? taken.stream().anyMatch(it -> Duration.between(it, moment).abs().compareTo(EVENING) < 0)
        : taken.contains(moment);
  }

  private Circumstances with(ZoneId zone, @Nullable Instant session) {
    return new Circumstances(zone, id, session, taken, length);
  }

  /**
   * Where counting begins: every second time is counted from one that was taken, so that it stays
   * the same ones however often it is planned anew.
   */
  private Instant from(Instant after) {
    return leaps() == 1
        ? after
        : taken.stream()
            .filter(each -> !each.isAfter(after))
            .max(Comparator.naturalOrder())
            .or(() -> taken.stream().min(Comparator.naturalOrder()))
            .orElse(after);
  }

  /** The next moment that is asked about, over those that are left out. */
  private Optional<Instant> leap(Instant from, Circumstances with) {
    var moment = Optional.of(from);
    for (int i = 0; i < leaps() && moment.isPresent(); i++) {
      moment = rarer().next(moment.get(), with);
    }
    return moment;
  }

  /** So many times a week get fewer times; of other rhythms, times are left out. */
  private Rhythm rarer() {
    return rhythm instanceof Rhythm.TimesAWeek(var times, var asked) && thinning > 1
        ? new Rhythm.TimesAWeek(Math.max(1, times / thinning), asked)
        : rhythm;
  }

  private int leaps() {
    return switch (rhythm) {
      case Rhythm.Weekly _, Rhythm.EveryFewDays _, Rhythm.RandomMoment _ -> thinning;
      case Rhythm.Once _, Rhythm.TimesAWeek _, Rhythm.After _, Rhythm.BeforeSession _ -> 1;
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
