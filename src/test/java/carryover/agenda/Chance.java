package carryover.agenda;

import carryover.rhythm.QuietHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses at random; the same for the same seed. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** From 0 to one less than this. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  Set<DayOfWeek> days() {
    var days = EnumSet.of(one(List.of(DayOfWeek.values())));
    Stream.of(DayOfWeek.values()).filter(_ -> perhaps(60)).forEach(days::add);
    return days;
  }

  /** One to three times of a day, sometimes close together. */
  List<LocalTime> times() {
    var first = time();
    return perhaps(40)
        ? List.of(first, first.plusMinutes(30), first.plusMinutes(60))
        : Stream.generate(this::time).limit(1L + below(3)).toList();
  }

  LocalTime time() {
    return LocalTime.of(below(24), below(2) * 30);
  }

  @Nullable QuietHours hours() {
    var from = time();
    return perhaps(30) ? null : new QuietHours(from, from.plusMinutes(15L + below(660)));
  }

  boolean perhaps(int percent) {
    return below(100) < percent;
  }

  <T> T one(List<T> those) {
    return those.get(below(those.size()));
  }
}
