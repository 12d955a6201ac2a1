package carryover.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Puts together what was written down in one sitting. Scripts record in parts, so that nothing is
 * lost when somebody leaves; a reader wants the whole.
 */
public final class Sittings {
  /** Parts that lie further apart are two sittings; ours. */
  private static final Duration ONE_SITTING = Duration.ofHours(24);

  private Sittings() {}

  /**
   * The entries, parts of one sitting as one: the same kind about the same, soon after each other,
   * no field twice but for a correction. In the order of their first parts.
   */
  public static List<Entry> merged(List<Entry> entries) {
    var merged = new ArrayList<Entry>();
    for (var entry : entries) {
      int last = lastAlike(merged, entry);
      if (last >= 0 && oneSitting(merged.get(last), entry)) {
        merged.set(last, joined(merged.get(last), entry));
      } else {
        merged.add(entry);
      }
    }
    return List.copyOf(merged);
  }

  /**
   * The parts of one assignment's entries, sitting by sitting, whatever they were recorded as: soon
   * after each other, on the same occasion, no field twice.
   */
  public static List<List<Entry>> apart(List<Entry> parts) {
    var sittings = new ArrayList<List<Entry>>();
    for (var part : parts) {
      if (sittings.isEmpty() || !belongs(sittings.getLast(), part)) {
        sittings.add(new ArrayList<>());
      }
      sittings.getLast().add(part);
    }
    return sittings.stream().map(List::copyOf).toList();
  }

  private static boolean belongs(List<Entry> sitting, Entry next) {
    return soon(sitting.getLast(), next)
        && sitting.stream().noneMatch(each -> isElsewhere(each, next) || repeats(each, next));
  }

  /** An occasion is known from the moment that the outcome is told, not before. */
  private static boolean isElsewhere(Entry one, Entry other) {
    return one.occasion() != null
        && other.occasion() != null
        && !one.occasion().equals(other.occasion());
  }

  private static boolean repeats(Entry one, Entry other) {
    return !other.correction()
        && one.kind().equals(other.kind())
        && other.fields().keySet().stream().anyMatch(one.fields()::containsKey);
  }

  private static boolean soon(Entry first, Entry next) {
    return Duration.between(first.at(), next.at()).compareTo(ONE_SITTING) < 0;
  }

  private static int lastAlike(List<Entry> merged, Entry entry) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      var other = merged.get(i);
      if (other.kind().equals(entry.kind())
          && Objects.equals(other.about(), entry.about())
          && Objects.equals(other.occasion(), entry.occasion())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean oneSitting(Entry first, Entry next) {
    return !repeats(first, next) && soon(first, next);
  }

  private static Entry joined(Entry first, Entry next) {
    var fields = new LinkedHashMap<>(first.fields());
    fields.putAll(next.fields());
    var secret = new HashSet<>(first.secret());
    secret.addAll(next.secret());
    return new Entry(
        first.patient(), first.kind(), first.about(), first.occasion(), first.at(), fields, secret);
  }
}
