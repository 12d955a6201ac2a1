package carryover.digest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The mood line in words: a number for each day with an entry, a gap for each without. */
final class MoodWords {
  private static final String GAP = "·";
  private static final String SAME_DAY = "/";

  private MoodWords() {}

  /**
   * All of them, of which there is at least one.
   *
   * @param zone the patient's: it decides which entries are of one day, and what day that is
   */
  static String of(List<Mood> moods, ZoneId zone, Telling telling) {
    var days = byDay(moods, zone);
    var values =
        days.firstKey()
            .datesUntil(days.lastKey().plusDays(1))
            .map(day -> days.getOrDefault(day, GAP))
            .toList();
    var said =
        Map.<String, Object>of(
            "values",
            String.join(" ", values),
            "count",
            moods.size(),
            "first",
            telling.date(moods.getFirst().at(), zone),
            "last",
            telling.date(moods.getLast().at(), zone));
    return telling.say(key(values), said);
  }

  private static String key(List<String> values) {
    if (values.size() == 1) {
      return "digest.mood";
    }
    return values.contains(GAP) ? "digest.mood_gaps" : "digest.mood_days";
  }

  private static TreeMap<LocalDate, String> byDay(List<Mood> moods, ZoneId zone) {
    return moods.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.at().atZone(zone).toLocalDate(),
                TreeMap::new,
                Collectors.mapping(
                    each -> String.valueOf(each.value()), Collectors.joining(SAME_DAY))));
  }
}
