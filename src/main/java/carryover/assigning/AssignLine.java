package carryover.assigning;

import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.ByLabel;
import carryover.people.Person.Patient;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.rhythm.RhythmWords.Heard;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Whole;
import carryover.rhythm.RhythmWords.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads {@code Anna ba-02 mon,wed,fri 18:00}: a patient's label or its start, an id, a rhythm. */
public sealed interface AssignLine {
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

  /** The rest is no rhythm, and why. */
  record When(String typed, Misheard why) implements AssignLine {}

  /** More times a day than {@link #MOST_TIMES}. */
  record TooOften() implements AssignLine {}

  /** Ours: each time is a message to the patient, and a button must have room for them. */
  int MOST_TIMES = 4;

  /** In which language and when it was typed. */
  record Typed(String language, Instant at) {}

  /** Reads a message; without a rhythm it is every day at 18:00. */
  static AssignLine read(String typed, List<Patient> patients, Library library, Typed how) {
    var parts = typed.strip().split("\\R", 2);
    var words = Arrays.asList(parts[0].strip().split("\\s+"));
    return parts.length > 1
        ? inOwnWords(words, parts[1].strip(), patients, how)
        : inOneLine(words, patients, library, how);
  }

  private static AssignLine inOneLine(
      List<String> words, List<Patient> patients, Library library, Typed how) {
    for (int i = 0; i < words.size(); i++) {
      var exercise = library.byId(words.get(i));
      if (exercise.isPresent()) {
        var name = String.join(" ", words.subList(0, i));
        var rest = String.join(" ", words.subList(i + 1, words.size()));
        return read(name, exercise.get(), rest, patients, how);
      }
    }
    return new WhichExercise();
  }

  private static AssignLine read(
      String name, Exercise exercise, String rest, List<Patient> patients, Typed how) {
    var found = ByLabel.named(name, patients);
    if (found.size() != 1) {
      var names = (found.isEmpty() ? patients : found).stream().map(Patient::label).toList();
      return new WhichPatient(name, names);
    }
    var patient = found.getFirst();
    var length = Duration.ofMinutes(exercise.about().minutes());
    return when(rest, patient, length, how, rhythm -> new Clear(patient, exercise, rhythm));
  }

  /** The longest beginning of the line that names a patient; behind it stands how often. */
  private static AssignLine inOwnWords(
      List<String> line, String own, List<Patient> patients, Typed how) {
    for (int i = line.size(); i > 0; i--) {
      var found = ByLabel.named(String.join(" ", line.subList(0, i)), patients);
      if (found.size() == 1) {
        var rest = String.join(" ", line.subList(i, line.size()));
        var patient = found.getFirst();
        return when(
            rest, patient, Duration.ZERO, how, rhythm -> new InOwnWords(patient, rhythm, own));
      }
    }
    var found = ByLabel.named(line.getFirst(), patients);
    var names = (found.isEmpty() ? patients : found).stream().map(Patient::label).toList();
    return new WhichPatient(line.getFirst(), names);
  }

  /** What the words behind the exercise order, in the patient's own time; nothing is guessed. */
  private static AssignLine when(
      String rest,
      Patient patient,
      Duration length,
      Typed how,
      Function<Rhythm, AssignLine> assigned) {
    if (rest.isEmpty()) {
      return assigned.apply(Rhythm.daily(LocalTime.of(18, 0)));
    }
    var now = how.at().atZone(patient.zone()).toLocalDateTime();
    return switch (RhythmWords.hear(rest, how.language(), now, length)) {
      case Heard(_, var times) when times.size() > MOST_TIMES -> new TooOften();
      case Heard(var days, var times) when !days.isEmpty() && !times.isEmpty() ->
          assigned.apply(new Rhythm.Weekly(days, times));
      case Heard _ -> new When(rest, new Misheard(Why.UNKNOWN, rest));
      case Whole(Rhythm.EveryFewDays(_, _, var times)) when times.size() > MOST_TIMES ->
          new TooOften();
      case Whole(Rhythm.Weekly(_, var times)) when times.size() > MOST_TIMES -> new TooOften();
      case Whole(var rhythm) -> assigned.apply(rhythm);
      case Misheard misheard -> new When(rest, misheard);
    };
  }
}
