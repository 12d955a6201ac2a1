package carryover.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
   * no field twice. In the order of their first parts.
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

  private static int lastAlike(List<Entry> merged, Entry entry) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      var other = merged.get(i);
      if (other.kind() == entry.kind()
          && Objects.equals(other.about(), entry.about())
          && Objects.equals(other.occasion(), entry.occasion())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean oneSitting(Entry first, Entry next) {
    return next.fields().keySet().stream().noneMatch(first.fields()::containsKey)
        && Duration.between(first.at(), next.at()).compareTo(ONE_SITTING) < 0;
  }

  private static Entry joined(Entry first, Entry next) {
    var fields = new HashMap<>(first.fields());
    fields.putAll(next.fields());
    var secret = new HashSet<>(first.secret());
    secret.addAll(next.secret());
    return new Entry(
        first.patient(), first.kind(), first.about(), first.occasion(), first.at(), fields, secret);
  }
}
