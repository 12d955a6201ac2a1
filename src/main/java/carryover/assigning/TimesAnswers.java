package carryover.assigning;

import carryover.kernel.Echo;
import carryover.people.Person.Therapist;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.script.Scripts;
import java.util.Map;

/** What a therapist is asked after typed times, by what was not clear about them. */
record TimesAnswers(Scripts scripts) {
  /** The question; for times that are clear, the plain one. */
  String about(Therapist therapist, TypedTimes typed) {
    return switch (typed) {
      case TypedTimes.None _, TypedTimes.Ordered _ -> words(therapist, "assign.when", Map.of());
      case TypedTimes.TooOften() ->
          words(therapist, "assign.too_often", Map.of("most", TypedTimes.MOST_TIMES));
      case TypedTimes.Unclear(var line, var misheard) -> unclear(therapist, line, misheard);
    };
  }

  private String unclear(Therapist therapist, String line, Misheard misheard) {
    var word = Map.<String, Object>of("word", Echo.of(misheard.word()));
    return switch (misheard.why()) {
      case NO_SUCH_TIME -> words(therapist, "talk.when_no_such_time", word);
      case HALF_A_TIME -> words(therapist, "talk.when_half_a_time", word);
      case NO_SUCH_DATE -> words(therapist, "talk.when_no_such_date", word);
      case GONE -> words(therapist, "talk.when_gone", word);
      case CONDITION, WINDOW_TOO_SHORT, UNKNOWN ->
          words(therapist, "assign.unknown_time", Map.of("text", Echo.of(line)));
    };
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
