package carryover.digest;

import carryover.digest.Points.Found;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Says a point to consider with its counts, as plain words. */
final class PointWords {
  private final Telling telling;
  private final Summary summary;

  PointWords(Telling telling, Summary summary) {
    this.telling = telling;
    this.summary = summary;
  }

  String of(Found found) {
    var values = new HashMap<String, Object>(Map.of("count", found.count()));
    if (found.assignment() != null) {
      summary
          .assignment(found.assignment())
          .ifPresent(it -> values.put("exercise", telling.title(it)));
    }
    var said = telling.say("points." + key(found, values), values);
    return found.takenUp() ? said + " · " + telling.say("points.taken_up") : said;
  }

  private String key(Found found, Map<String, Object> values) {
    return switch (found.point()) {
      case LOOK_FIRST -> mood(found, values);
      case FEWER -> found.assignment() == null ? "fewer_active" : "fewer";
      case CONTACT -> {
        values.put("days", days(found));
        yield found.point().code();
      }
      default -> found.point().code();
    };
  }

  private static String mood(Found found, Map<String, Object> values) {
    if (found.moods().stream().allMatch(each -> each.value() <= MoodPoint.LOW)) {
      return "look_first";
    }
    double median = MoodPoint.median(found.moods());
    values.put("mood", found.moods().getLast().value());
    values.put("median", median == Math.rint(median) ? (Object) Math.round(median) : median);
    return "look_first_below";
  }

  private long days(Found found) {
    var since =
        summary
            .lastSign()
            .orElseGet(() ->
                found.reports().stream().map(Report::at).min(Instant::compareTo).orElseThrow());
    return telling.days(since, summary.span().now());
  }
}
