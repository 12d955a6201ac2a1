package carryover.rhythm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The planned moments of one person's rhythms. Days are looked at in the person's own calendar, and
 * the earliest moment wins: where a clock jumps, a later time of day can come to stand before an
 * earlier one.
 */
final class Moments {
  /**
   * How many days before a moment can belong to it: a window may cross midnight, and a zone may
   * skip a whole day (Apia, 30 December 2011), whose moments move on to the next.
   */
  private static final int BACK = 2;

  private final Circumstances with;

  Moments(Circumstances with) {
    this.with = with;
  }

  /** The first moment that is strictly later. */
  Optional<Instant> next(Rhythm rhythm, Instant after) {
    var day = after.atZone(with.zone()).toLocalDate().minusDays(BACK);
    var moments =
        switch (rhythm) {
          case Rhythm.Once(var at) -> Stream.of(instant(at));
          case Rhythm.Weekly(var days, var times) -> at(times, weekdays(day, days));
          case Rhythm.EveryFewDays(var step, var from, var times) ->
              at(times, everyFewDays(day, step, from));
          case Rhythm.TimesAWeek(var times, var asked) -> at(List.of(asked), open(day, times));
          case Rhythm.RandomMoment random ->
              weekdays(day, random.days()).flatMap(date -> random(random, date).stream());
          case Rhythm.After _ -> Stream.<Instant>empty();
          case Rhythm.BeforeSession(var at) -> beforeSession(at).stream();
        };
    return moments.filter(moment -> moment.isAfter(after)).min(Comparator.naturalOrder());
  }

  private Stream<Instant> at(List<LocalTime> times, Stream<LocalDate> dates) {
    return dates.flatMap(date -> times.stream().map(time -> instant(date.atTime(time))));
  }

  private static Stream<LocalDate> weekdays(LocalDate first, Collection<DayOfWeek> days) {
    return first
        .datesUntil(first.plusDays(BACK + 9L))
        .filter(date -> days.contains(date.getDayOfWeek()));
  }

  private static Stream<LocalDate> everyFewDays(LocalDate first, int step, LocalDate from) {
    long rest = Math.floorMod(ChronoUnit.DAYS.between(from, first), (long) step);
    var begin = from.isAfter(first) ? from : first.plusDays(Math.floorMod(-rest, (long) step));
    return Stream.iterate(begin, date -> date.plusDays(step)).limit(BACK + 3L);
  }

  /** The days of the weeks, three at most, that have room for one more. */
  private Stream<LocalDate> open(LocalDate first, int times) {
    var weeks = with.taken().stream().map(moment -> moment.atZone(with.zone()).toLocalDate());
    var taken = weeks.map(Moments::week).toList();
    return first
        .datesUntil(first.plusWeeks(3))
        .filter(date -> taken.stream().filter(week(date)::equals).count() < times);
  }

  private static LocalDate week(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The moment of the window that opens on this day. Its minutes are those that pass, whatever the
   * clock shows; if a clock change leaves too few of them, it is the moment when it opens.
   */
  private Optional<Instant> random(Rhythm.RandomMoment rhythm, LocalDate date) {
    if (rhythm.window().compareTo(with.length()) < 0) {
      return Optional.empty();
    }
    var opens = date.atTime(rhythm.from());
    var start = instant(opens);
    var room = Duration.between(start, instant(opens.plus(rhythm.window()))).minus(with.length());
    long minutes = Math.max(0, Math.floorDiv(room.toSeconds(), 60L)) + 1;
    return Optional.of(start.plus(Duration.ofMinutes(Long.remainderUnsigned(hash(date), minutes))));
  }

  /** The last step of SplitMix64, over the seed and the day. */
  private long hash(LocalDate date) {
    long hash = with.seed().getMostSignificantBits();
    hash = mixed(hash ^ with.seed().getLeastSignificantBits() * 0x9e3779b97f4a7c15L);
    return mixed(hash + date.toEpochDay() * 0x9e3779b97f4a7c15L);
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private Optional<Instant> beforeSession(LocalTime at) {
    var session = with.session();
    if (session == null) {
      return Optional.empty();
    }
    var eve = session.atZone(with.zone()).toLocalDate().minusDays(1);
    return Optional.of(instant(eve.atTime(at))).filter(moment -> moment.isBefore(session));
  }

  private Instant instant(LocalDateTime local) {
    return local.atZone(with.zone()).toInstant();
  }
}
