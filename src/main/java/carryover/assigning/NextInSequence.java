package carryover.assigning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which exercise comes next for somebody who has begun a suggested sequence. Pure. */
final class NextInSequence {
  private NextInSequence() {}

  /**
   * The id behind the last one of the sequence that the patient had, in the sequence to which the
   * latest exercise belongs; of two sequences the one of which the patient had more. Empty when
   * none is begun, or it is at its end.
   *
   * @param sequences ids by name, from easy to demanding
   * @param had ids of what was ever assigned, oldest first; a variant counts as its base
   */
  static Optional<String> of(Map<String, List<String>> sequences, List<String> had) {
    if (had.isEmpty()) {
      return Optional.empty();
    }
    var latest = had.getLast();
    return sequences.values().stream()
        .filter(each -> each.contains(latest))
        .max((one, other) -> Long.compare(count(one, had), count(other, had)))
        .flatMap(sequence -> next(sequence, had));
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
