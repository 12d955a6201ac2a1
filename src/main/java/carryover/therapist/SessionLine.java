package carryover.therapist;

import carryover.people.ByLabel;
import carryover.people.Person.Patient;
import carryover.rhythm.DayWords;
import carryover.rhythm.DayWords.When;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code Ada Thu 15:00}: a patient's label or its start, and a day and time, or none. */
sealed interface SessionLine {
  /** Nobody is named. */
  record All() implements SessionLine {}

  /** A patient, and nothing else. */
  record Of(Patient patient) implements SessionLine {}

  /** There is no next session. */
  record None(Patient patient) implements SessionLine {}

  /** A moment, or a day, or words that are neither. */
  record At(Patient patient, When when) implements SessionLine {}

  /** No patient, or more than one, is called like that; {@code names} are the ones it fits. */
  record WhichPatient(String typed, List<String> names) implements SessionLine {}

  /** What means that there is none, in every language that typed dates are read in. */
  Set<String> NO = Set.of("none", "no", "nothing", "keine", "keiner", "kein", "nein", "-", "–");

  /** Reads what was typed at this local time of the therapist's. */
  static SessionLine read(
      String typed, List<Patient> patients, String language, LocalDateTime now) {
    if (typed.isBlank()) {
      return new All();
    }
    var words = Arrays.asList(typed.strip().split("\\s+"));
    var length =
        longest(words, name -> isLabel(name, patients))
            .or(() -> longest(words, name -> ByLabel.named(name, patients).size() == 1));
    if (length.isEmpty()) {
      return new WhichPatient(words.getFirst(), ByLabel.suggested(words.getFirst(), patients));
    }
    var patient = ByLabel.named(start(words, length.get()), patients).getFirst();
    var rest = String.join(" ", words.subList(length.get(), words.size()));
    return read(patient, rest, language, now);
  }

  private static SessionLine read(
      Patient patient, String rest, String language, LocalDateTime now) {
    if (rest.isEmpty()) {
      return new Of(patient);
    }
    return NO.contains(rest.toLowerCase(Locale.ROOT))
        ? new None(patient)
        : new At(patient, DayWords.appointment(rest, language, now));
  }

  /** How many words, as many as can be, make a name. */
  private static Optional<Integer> longest(List<String> words, Predicate<String> isName) {
    for (int i = words.size(); i > 0; i--) {
      if (isName.test(start(words, i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(String name, List<Patient> patients) {
    return patients.stream().filter(each -> each.label().equalsIgnoreCase(name)).count() == 1;
  }

  private static String start(List<String> words, int length) {
    return String.join(" ", words.subList(0, length));
  }
}
