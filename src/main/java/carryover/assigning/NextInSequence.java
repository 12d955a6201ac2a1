package carryover.assigning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which exercise comes next for somebody who has begun a suggested sequence. Pure. */
final class NextInSequence {
  private NextInSequence() {}

  /** Ours: an exercise of two sequences leads two ways; more would hide what is likely. */
  private static final int MOST = 2;

  /**
   * The ids behind the last ones that the patient had, in the sequences to which the latest
   * exercise belongs; first of the one of which the patient had most. Empty when none is begun, or
   * all are at their end.
   *
   * @param sequences ids by name, from easy to demanding
   * @param had ids of what was ever assigned, oldest first; a variant counts as its base
   */
  static List<String> of(Map<String, List<String>> sequences, List<String> had) {
    return sequences.values().stream()
        .filter(each -> !had.isEmpty() && each.contains(had.getLast()))
        .sorted(Comparator.comparingLong(each -> -count(each, had)))
        .flatMap(sequence -> next(sequence, had).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static long count(List<String> sequence, List<String> had) {
    return sequence.stream().filter(had::contains).count();
  }

  private static Optional<String> next(List<String> sequence, List<String> had) {
    int last = -1;
    for (int i = 0; i < sequence.size(); i++) {
      last = had.contains(sequence.get(i)) ? i : last;
    }
    return last + 1 < sequence.size() ? Optional.of(sequence.get(last + 1)) : Optional.empty();
  }
}
