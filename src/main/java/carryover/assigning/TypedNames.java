package carryover.assigning;

import carryover.people.ByLabel;
import carryover.people.Person.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names at the beginning of a line, with commas between them. Pure.
 *
 * @param unclear what stands for a name and fits nobody or several
 * @param rest what stands behind the names
 */
record TypedNames(List<Patient> patients, List<String> unclear, String rest) {
  /** Reads them; where an exercise's id stands somewhere, everything before it is names. */
  static TypedNames read(String line, List<Patient> patients, Titles exercises) {
    var reading = new Reading(patients, exercises);
    var rest = line;
    boolean more = true;
    while (more && !rest.isBlank()) {
      int comma = rest.indexOf(',');
      var before = comma < 0 ? "" : rest.substring(0, comma).strip();
      more = !before.isEmpty() && reading.isName(before);
      rest = more ? reading.whole(before, rest.substring(comma + 1)) : reading.last(rest);
    }
    return new TypedNames(List.copyOf(reading.found), List.copyOf(reading.unclear), rest.strip());
  }

  private static final class Reading {
    private final List<Patient> patients;
    private final Titles exercises;
    private final List<Patient> found = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();

    Reading(List<Patient> patients, Titles exercises) {
      this.patients = patients;
      this.exercises = exercises;
    }

    /** What may stand between two commas: a name, or a word or two that could be one. */
    boolean isName(String words) {
      boolean isFirst = found.isEmpty() && unclear.isEmpty();
      return !ByLabel.named(words, patients).isEmpty()
          || !isFirst && AssignLine.words(words).size() == 1;
    }

    String whole(String name, String rest) {
      add(name);
      return rest;
    }

    /** The last name, which ends where an exercise's id begins, or with its longest beginning. */
    String last(String rest) {
      var words = AssignLine.words(rest);
      var id = exercises.firstId(words);
      int length =
          id.or(() -> longest(words, true)).or(() -> longest(words, false)).orElseGet(() -> 1);
      var name = String.join(" ", words.subList(0, length));
      if (!name.isEmpty()) {
        add(name);
      }
      return String.join(" ", words.subList(length, words.size()));
    }

    private Optional<Integer> longest(List<String> words, boolean one) {
      for (int i = words.size(); i > 0; i--) {
        int fit = ByLabel.named(String.join(" ", words.subList(0, i)), patients).size();
        if (one ? fit == 1 : fit > 1) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    private void add(String name) {
      var fit = ByLabel.named(name, patients);
      if (fit.size() != 1) {
        unclear.add(name);
      } else if (!found.contains(fit.getFirst())) {
        found.add(fit.getFirst());
      }
    }
  }
}
