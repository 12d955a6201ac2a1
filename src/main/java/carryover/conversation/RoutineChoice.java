package carryover.conversation;

import carryover.digest.Point;
import carryover.people.Routine;
import carryover.rhythm.QuietHours;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a tap on a page of settings makes of a routine, purely. */
final class RoutineChoice {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
  private static final String NONE = "none";
  private static final String REMOVE = "rm";

  private RoutineChoice() {}

  /** The routine as chosen; empty for a choice that was never offered. */
  static Optional<Routine> apply(Routine was, SettingsItem item, String choice) {
    return switch (item) {
      case BEFORE -> offered(item, choice).map(Integer::parseInt).map(was::hoursBefore);
      case MORNING ->
          choice.equals(NONE) ? Optional.of(was.morning(null)) : time(choice).map(was::morning);
      case QUIET ->
          choice.equals(NONE) ? Optional.of(was.quiet(null)) : hours(choice).map(was::quiet);
      case PUSH -> offered(item, choice).map("on"::equals).map(was::pushWish);
      case POINTS -> points(was, choice).map(was::showing);
      case KIND -> without(was, choice);
      case PAGES -> offered(item, choice).map("rich"::equals).map(was::rich);
      case ADDRESS -> offered(item, choice).map("formal"::equals).map(was::formal);
      case DIGEST, NAME, LANGUAGE, ZONE -> Optional.empty(); // of the person, not of the routine
    };
  }

  /** Whether this choice holds now. */
  static boolean holds(Routine routine, SettingsItem item, String choice) {
    return item == SettingsItem.POINTS
        ? routine.points().contains(choice)
        : apply(routine, item, choice).filter(routine::equals).isPresent();
  }

  /** With another kind word: in place of that one, or as a new one where there is none. */
  static Routine saying(Routine was, int place, String kindWord) {
    var all = new ArrayList<>(was.kindWords());
    if (place < all.size()) {
      all.set(place, kindWord);
    } else if (all.size() < Routine.MOST_KIND_WORDS) {
      all.add(kindWord);
    }
    return was.saying(all);
  }

  /** All that there are. */
  static Set<String> allPoints() {
    return Arrays.stream(Point.values()).map(Point::code).collect(Collectors.toSet());
  }

  /** A time of day as buttons say it, {@code 0730}. */
  static Optional<LocalTime> time(String code) {
    try {
      return Optional.of(LocalTime.parse(code, TIME));
    } catch (DateTimeException forged) {
      return Optional.empty();
    }
  }

  static String code(LocalTime time) {
    return TIME.format(time);
  }

  static String code(QuietHours hours) {
    return code(hours.from()) + "-" + code(hours.until());
  }

  /** Quiet hours as buttons say them, {@code 2100-0700}; empty for none. */
  static Optional<QuietHours> hours(String code) {
    var parts = code.split("-", -1);
    return parts.length == 2 && !parts[0].equals(parts[1])
        ? time(parts[0]).flatMap(from -> time(parts[1]).map(until -> new QuietHours(from, until)))
        : Optional.empty();
  }

  private static Optional<String> offered(SettingsItem item, String choice) {
    return item.choices().stream().filter(choice::equals).findFirst();
  }

  private static Optional<Set<String>> points(Routine was, String choice) {
    if (choice.equals("all") || choice.equals(NONE)) {
      return Optional.of(choice.equals(NONE) ? Set.of() : allPoints());
    }
    return Point.of(choice)
        .map(point -> {
          var points = new HashSet<>(was.points());
          if (!points.remove(point.code())) {
            points.add(point.code());
          }
          return points;
        });
  }

  private static Optional<Routine> without(Routine was, String choice) {
    var words = was.kindWords();
    return place(choice.startsWith(REMOVE) ? choice.substring(REMOVE.length()) : "")
        .filter(place -> place < words.size())
        .map(place -> {
          var left = new ArrayList<>(words);
          left.remove(place.intValue());
          return was.saying(left);
        });
  }

  /** The place of a kind word, from 0, as buttons say it. */
  static Optional<Integer> place(String code) {
    return code.matches("\\d") ? Optional.of(Integer.parseInt(code)) : Optional.empty();
  }
}
