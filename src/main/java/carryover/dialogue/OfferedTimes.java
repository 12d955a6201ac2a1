package carryover.dialogue;

import carryover.rhythm.QuietHours;
import carryover.rhythm.Rhythm;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The times of day that have buttons: those of the person's habits, then the usual ones. */
final class OfferedTimes {
  /** The fact with the person's own times, such as {@code 07:30,18:45}. */
  static final String HABITS = "habits";

  /** The fact with the hours in which nobody is written to, such as {@code 21:00-07:00}. */
  static final String QUIET = "quiet";

  private static final int MOST = 4;
  private static final List<LocalTime> USUAL =
      List.of(LocalTime.of(8, 0), LocalTime.NOON, LocalTime.of(18, 0), LocalTime.of(20, 0));

  // Ours: two buttons that are nearer to each other than this are one too many.
  private static final Duration APART = Duration.ofHours(1);

  private OfferedTimes() {}

  /** At most four, in the order of the clock. */
  static TreeSet<LocalTime> at(Place place) {
    var times = new TreeSet<LocalTime>();
    var habits = habits(place.fact(HABITS)).limit(MOST).toList();
    times.addAll(habits);
    USUAL.stream()
        .filter(usual -> habits.stream().allMatch(habit -> areApart(habit, usual)))
        .filter(usual -> quiet(place).filter(hours -> hours.hold(usual)).isEmpty())
        .limit(MOST - times.size())
        .forEach(times::add);
    return times;
  }

  /** The hours in which a rhythm would never be heard of; empty when it would at some time. */
  static Optional<QuietHours> silencing(Place place, Rhythm rhythm) {
    var times = times(rhythm);
    return quiet(place).filter(hours -> !times.isEmpty() && times.stream().allMatch(hours::hold));
  }

  private static Optional<QuietHours> quiet(Place place) {
    return QuietHours.of(place.fact(QUIET));
  }

  private static List<LocalTime> times(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Once(var at) -> List.of(at.toLocalTime());
      case Rhythm.Weekly(_, var times) -> times;
      case Rhythm.EveryFewDays(_, _, var times) -> times;
      case Rhythm.TimesAWeek(_, var asked) -> List.of(asked);
      case Rhythm.RandomMoment random ->
          IntStream.range(0, (int) random.window().toMinutes())
              .mapToObj(random.from()::plusMinutes)
              .toList();
      case Rhythm.After _ -> List.of();
      case Rhythm.BeforeSession(var at) -> List.of(at);
    };
  }

  private static Stream<LocalTime> habits(String line) {
    return Arrays.stream(line.split(",", -1))
        .map(String::strip)
        .flatMap(time -> parsed(time).stream())
        .distinct();
  }

  private static Optional<LocalTime> parsed(String time) {
    try {
      return Optional.of(LocalTime.parse(time));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private static boolean areApart(LocalTime one, LocalTime other) {
    return Duration.between(one, other).abs().compareTo(APART) >= 0;
  }
}
