package carryover.therapist;

import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code Anna ba-02 mon,wed,fri 18:00}: a patient's label or its start, an id, a rhythm. */
sealed interface AssignLine {
  /** All is clear. */
  record Clear(Patient patient, Exercise exercise, Rhythm rhythm) implements AssignLine {}

  /** An exercise in the therapist's own words, below the first line. */
  record InOwnWords(Patient patient, Rhythm rhythm, String words) implements AssignLine {
    @Override
    public String toString() {
      return "InOwnWords[" + patient.id() + "]";
    }
  }

  /** No patient, or more than one, is called like that; {@code names} are the ones it fits. */
  record WhichPatient(String typed, List<String> names) implements AssignLine {}

  /** No word in it is an exercise's id. */
  record WhichExercise() implements AssignLine {}

  /** The rest is no rhythm. */
  record When(String typed) implements AssignLine {}

  /** Reads a message; without a rhythm it is every day at 18:00. */
  static AssignLine read(String typed, List<Patient> patients, Library library, String language) {
    var parts = typed.strip().split("\\R", 2);
    var words = Arrays.asList(parts[0].strip().split("\\s+"));
    return parts.length > 1
        ? inOwnWords(words, parts[1].strip(), patients, language)
        : inOneLine(words, patients, library, language);
  }

  private static AssignLine inOneLine(
      List<String> words, List<Patient> patients, Library library, String language) {
    for (int i = 0; i < words.size(); i++) {
      var exercise = library.byId(words.get(i));
      if (exercise.isPresent()) {
        var name = String.join(" ", words.subList(0, i));
        var rest = String.join(" ", words.subList(i + 1, words.size()));
        return read(name, exercise.get(), rest, patients, language);
      }
    }
    return new WhichExercise();
  }

  private static AssignLine read(
      String name, Exercise exercise, String rest, List<Patient> patients, String language) {
    var found = named(name, patients);
    if (found.size() != 1) {
      var names = (found.isEmpty() ? patients : found).stream().map(Patient::label).toList();
      return new WhichPatient(name, names);
    }
    return rhythm(rest, language)
        .<AssignLine>map(when -> new Clear(found.getFirst(), exercise, when))
        .orElseGet(() -> new When(rest));
  }

  /** The longest beginning of the line that names a patient; behind it stands how often. */
  private static AssignLine inOwnWords(
      List<String> line, String own, List<Patient> patients, String language) {
    for (int i = line.size(); i > 0; i--) {
      var found = named(String.join(" ", line.subList(0, i)), patients);
      if (found.size() == 1) {
        var rest = String.join(" ", line.subList(i, line.size()));
        return rhythm(rest, language)
            .<AssignLine>map(when -> new InOwnWords(found.getFirst(), when, own))
            .orElseGet(() -> new When(rest));
      }
    }
    var found = named(line.getFirst(), patients);
    var names = (found.isEmpty() ? patients : found).stream().map(Patient::label).toList();
    return new WhichPatient(line.getFirst(), names);
  }

  private static Optional<Rhythm> rhythm(String rest, String language) {
    return rest.isEmpty()
        ? Optional.of(Rhythm.daily(LocalTime.of(18, 0)))
        : RhythmWords.parse(rest, language);
  }

  /** The patients whose label is this, or else begins with it; letter case does not matter. */
  static List<Patient> named(String name, List<Patient> patients) {
    var wanted = name.toLowerCase(Locale.ROOT);
    var exact =
        patients.stream().filter(p -> p.label().toLowerCase(Locale.ROOT).equals(wanted)).toList();
    return !exact.isEmpty() || wanted.isEmpty()
        ? exact
        : patients.stream()
            .filter(p -> p.label().toLowerCase(Locale.ROOT).startsWith(wanted))
            .toList();
  }
}
