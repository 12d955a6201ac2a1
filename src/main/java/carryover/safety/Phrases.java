package carryover.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Many patterns at once, each standing for a value, found by the words they can begin with.
 *
 * @param <T> what a found pattern means
 */
final class Phrases<T> {
  private final List<List<Entry<T>>> byFirst = new ArrayList<>();

  private record Entry<T>(Pattern pattern, T meaning) {}

  /**
   * A phrase that was found.
   *
   * @param from its first word
   * @param until the place after its last word
   */
  record Found<T>(T meaning, int from, int until) {
    int length() {
      return until - from;
    }

    boolean isWithin(Found<?> other) {
      return from >= other.from && until <= other.until && length() < other.length();
    }
  }

  Phrases(List<Map.Entry<Pattern, T>> patterns) {
    for (var each : patterns) {
      var firsts = new BitSet();
      each.getKey().firsts(firsts);
      firsts.stream().forEach(set -> startingWith(set).add(entry(each)));
    }
  }

  private static <T> Entry<T> entry(Map.Entry<Pattern, T> each) {
    return new Entry<>(each.getKey(), each.getValue());
  }

  private List<Entry<T>> startingWith(int set) {
    while (byFirst.size() <= set) {
      byFirst.add(new ArrayList<>());
    }
    return byFirst.get(set);
  }

  /** All phrases in a text, each at its shortest or at its longest reading. */
  List<Found<T>> in(Marked text, boolean longest) {
    var found = new ArrayList<Found<T>>();
    for (int at = 0; at < text.size(); at++) {
      var sets = text.setsAt(at);
      if (!sets.isEmpty()) {
        findAt(new Window(text, at), at, sets, longest, found);
      }
    }
    return found;
  }

  private void findAt(Window window, int at, BitSet sets, boolean longest, List<Found<T>> found) {
    int last = Math.min(sets.length(), byFirst.size());
    for (int set = sets.nextSetBit(0); set >= 0 && set < last; set = sets.nextSetBit(set + 1)) {
      for (var entry : byFirst.get(set)) {
        long ends = entry.pattern().step(1, window);
        if (ends != 0) {
          found.add(new Found<>(entry.meaning(), at, at + length(ends, longest)));
        }
      }
    }
  }

  private static int length(long ends, boolean longest) {
    return longest
        ? Long.SIZE - 1 - Long.numberOfLeadingZeros(ends)
        : Long.numberOfTrailingZeros(ends);
  }
}
