package carryover.assigning;

import carryover.kernel.Message;
import carryover.library.Library;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Assigning in one message: a line, or a line with an exercise in own words below it. */
public final class AssignCommand {
  private final People people;
  private final Library library;
  private final Assigning assigning;
  private final OwnWords ownWords;
  private final Scripts scripts;

  public AssignCommand(
      People people, Library library, Assigning assigning, OwnWords ownWords, Scripts scripts) {
    this.people = people;
    this.library = library;
    this.assigning = assigning;
    this.ownWords = ownWords;
    this.scripts = scripts;
  }

  /** What to answer to what stands behind {@code /assign}. */
  public Message answer(Therapist therapist, String typed, String once, Instant now) {
    if (typed.isEmpty()) {
      return assigning.patients(therapist);
    }
    var patients = people.patientsOf(therapist.id());
    var how = new AssignLine.Typed(therapist.voice().language(), now);
    return switch (AssignLine.read(typed, patients, library, how)) {
      case AssignLine.Clear(var patient, var exercise, var rhythm)
          when exercise.about().practisedFirst() ->
          assigning.confirm(therapist, new Offer(patient, exercise, rhythm, Allowed.USUAL));
      case AssignLine.Clear(var patient, var exercise, var rhythm) ->
          assigning.assign(
              therapist, new Offer(patient, exercise, rhythm, Allowed.USUAL), once, now);
      case AssignLine.InOwnWords(var patient, var rhythm, var words) ->
          ownWords.assign(therapist, patient, rhythm, words, once, now);
      case AssignLine.WhichPatient(var line, var names) -> which(therapist, line, names);
      case AssignLine.WhichExercise() -> say(therapist, "therapist.assign_usage", Map.of());
      case AssignLine.TooOften() ->
          say(therapist, "therapist.too_often", Map.of("most", AssignLine.MOST_TIMES));
      case AssignLine.When(var line, var misheard) -> when(therapist, line, misheard);
    };
  }

  /** Asks for days and times once more, by what was not clear about them. */
  private Message when(Therapist therapist, String line, Misheard misheard) {
    return switch (misheard.why()) {
      case NO_SUCH_TIME -> again(therapist, "talk.when_no_such_time", misheard);
      case HALF_A_TIME -> again(therapist, "talk.when_half_a_time", misheard);
      case NO_SUCH_DATE -> again(therapist, "talk.when_no_such_date", misheard);
      case GONE -> again(therapist, "talk.when_gone", misheard);
      case CONDITION, WINDOW_TOO_SHORT, UNKNOWN ->
          say(therapist, "therapist.unknown_time", Map.of("text", line));
    };
  }

  private Message again(Therapist therapist, String key, Misheard misheard) {
    return say(therapist, key, Map.of("word", misheard.word()));
  }

  /** Asks which patient is meant. */
  public Message which(Therapist therapist, String typed, List<String> names) {
    return names.isEmpty()
        ? say(therapist, "therapist.patients_empty", Map.of())
        : say(
            therapist,
            "therapist.which_patient",
            Map.of("text", typed, "names", String.join(", ", names)));
  }

  private Message say(Therapist therapist, String key, Map<String, Object> values) {
    return Message.text(scripts.words(therapist.voice(), key, values));
  }
}
