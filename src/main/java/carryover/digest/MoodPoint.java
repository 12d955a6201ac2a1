package carryover.digest;

import carryover.digest.Points.Found;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Whether a mood asks for a look first: very low on three days, or far below this patient's own.
 */
final class MoodPoint {
  /** Very low (brief, section 3). */
  static final int LOW = 2;

  /** On so many days (brief, section 3). */
  static final int DAYS = 3;

  /** So far below the own median of 14 days (brief, section 3). */
  static final int BELOW = 3;

  /** From fewer entries nothing is concluded; ours. */
  static final int ENTRIES = 5;

  private MoodPoint() {}

  static Optional<Found> of(Summary summary) {
    var moods = summary.moods();
    var low = moods.stream().filter(each -> each.value() <= LOW).toList();
    if (days(low, summary.patient().zone()) >= DAYS) {
      return found(low);
    }
    if (moods.size() < ENTRIES) {
      return Optional.empty();
    }
    double median = median(moods);
    return median - moods.getLast().value() >= BELOW ? found(moods) : Optional.empty();
  }

  /** Of at least one mood. */
  static double median(List<Mood> moods) {
    var sorted = moods.stream().mapToInt(Mood::value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  static long days(List<Mood> moods, ZoneId zone) {
    return moods.stream().map(each -> each.at().atZone(zone).toLocalDate()).distinct().count();
  }

  private static Optional<Found> found(List<Mood> moods) {
    return Optional.of(new Found(Point.LOOK_FIRST, null, moods.size(), List.of(), moods));
  }
}
