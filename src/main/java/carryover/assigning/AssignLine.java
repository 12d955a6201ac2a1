package carryover.assigning;

import carryover.library.Exercise;
import carryover.people.ByLabel;
import carryover.people.Person.Patient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Reads {@code Ada, Tomás ba-02 mon,wed,fri 18:00}: labels or their beginnings, an exercise by its
 * id or by the beginnings of some words of its title, a rhythm. Pure, and never fails: what is not
 * clear is kept to be asked about.
 *
 * @param patients who is clear
 * @param unclear what was typed for a patient and fits none or several
 * @param ownWords an exercise in the therapist's own words, below the first line; "" for none
 */
public record AssignLine(
    List<Patient> patients,
    List<String> unclear,
    Named exercise,
    TypedTimes times,
    String ownWords) {
  /** In which language and when it was typed. */
  public record Typed(String language, Instant at, ZoneId zone) {}

  /** What the words for the exercise mean. */
  public sealed interface Named {
    /** No words were there. */
    record None() implements Named {}

    record Known(Exercise exercise) implements Named {}

    /** Several, or none; {@code fits} may be empty. */
    record Unclear(String typed, List<Exercise> fits) implements Named {}
  }

  /** Reads a message. */
  public static AssignLine read(String typed, List<Patient> patients, Titles exercises, Typed how) {
    var parts = typed.strip().split("\\R", 2);
    boolean inOwnWords = parts.length > 1 && !parts[1].isBlank();
    var names = TypedNames.read(parts[0].strip(), patients, exercises);
    return inOwnWords
        ? new AssignLine(
            names.patients(),
            names.unclear(),
            new Named.None(),
            times(names, names.rest(), Duration.ZERO, how),
            parts[1].strip())
        : inOneLine(names, exercises, how);
  }

  private static AssignLine inOneLine(TypedNames names, Titles exercises, Typed how) {
    var words = words(names.rest());
    int named = exercises.at(words).map(most -> end(words, most, names, how)).orElse(0);
    int searched = searched(words, names, how);
    boolean wordsAreLeft =
        searched > named
            && searched < words.size()
            && !exercises.isId(words.getFirst())
            && !isRhythm(join(words, named, words.size()), names, how);
    if (named == 0 || wordsAreLeft) {
      return line(names, search(join(words, 0, searched), exercises), words, searched, how);
    }
    var fits = exercises.fitting(words.subList(0, named));
    var exercise =
        fits.size() == 1
            ? new Named.Known(fits.getFirst())
            : new Named.Unclear(join(words, 0, named), fits);
    return line(names, exercise, words, named, how);
  }

  private static Named search(String searched, Titles exercises) {
    return searched.isEmpty()
        ? new Named.None()
        : new Named.Unclear(searched, exercises.search(searched));
  }

  /** As many words as can be, such that what is left orders times, or nothing is left. */
  private static int end(List<String> words, int most, TypedNames names, Typed how) {
    for (int end = most; end > 0; end--) {
      if (end == words.size() || isRhythm(join(words, end, words.size()), names, how)) {
        return end;
      }
    }
    return most;
  }

  /** As few words as can be, such that what is left orders times; or else all of them. */
  private static int searched(List<String> words, TypedNames names, Typed how) {
    int end = 0;
    while (end < words.size() && !isRhythm(join(words, end, words.size()), names, how)) {
      end++;
    }
    return end;
  }

  private static AssignLine line(
      TypedNames names, Named named, List<String> words, int end, Typed how) {
    var rest = join(words, end, words.size());
    var length =
        named instanceof Named.Known(var exercise)
            ? Duration.ofMinutes(exercise.about().minutes())
            : Duration.ZERO;
    return new AssignLine(
        names.patients(), names.unclear(), named, times(names, rest, length, how), "");
  }

  private static boolean isRhythm(String rest, TypedNames names, Typed how) {
    return times(names, rest, Duration.ZERO, how) instanceof TypedTimes.Ordered;
  }

  /** In the time of the patient; of the first of several. */
  private static TypedTimes times(TypedNames names, String rest, Duration length, Typed how) {
    var zone = names.patients().stream().findFirst().map(Patient::zone).orElse(how.zone());
    return TypedTimes.read(rest, how.language(), how.at().atZone(zone).toLocalDateTime(), length);
  }

  /** The patients whom an unclear name may mean: those it fits, or else all, nearest first. */
  static List<Patient> meant(String name, List<Patient> patients) {
    var found = ByLabel.named(name, patients);
    return found.isEmpty() ? ByLabel.nearest(name, patients) : found;
  }

  static List<String> words(String line) {
    return line.isBlank() ? List.of() : Arrays.asList(line.strip().split("\\s+"));
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  @Override
  public String toString() {
    return "AssignLine[" + patients.size() + " patients, " + exercise.getClass().getSimpleName();
  }
}
