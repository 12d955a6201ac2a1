package carryover.dialogue;

import carryover.rhythm.RhythmWords.Misheard;
import carryover.script.Step;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how a question that was not understood can be answered. */
final class Hints {
  /** Ours: as much of a word as tells which one is meant. */
  private static final int WORD_CHARS = 40;

  private Hints() {}

  /** What a question takes for an answer. */
  static void about(Advance talk, Step.Question question) {
    switch (question) {
      case Step.Choose choose -> talk.say(hintFor(choose.typed()), Map.of());
      case Step.Pick _ -> talk.say("pick_again", Map.of());
      case Step.Rate rate -> talk.say("rate_again", Map.of("from", rate.from(), "to", rate.to()));
      case Step.Collect(_, _, _, _, var scale, _, _) when scale != null ->
          talk.say("rate_again", Map.of("from", scale.from(), "to", scale.to()));
      case Step.When _ -> talk.say("when_again", Map.of());
      case Step.Ask _, Step.Collect _, Step.Timer _ -> {}
    }
  }

  private static String hintFor(Step.@Nullable Typed typed) {
    return switch (typed) {
      case null -> "choose_again";
      case WORDS -> "choose_again";
      case ZONE -> "zone_again";
      case TIME -> "time_again";
      case HOURS -> "hours_again";
      case DAY -> "day_again";
      case MOMENT -> "moment_again";
    };
  }

  /** Asks back for days and times, by what was wrong with those that were typed. */
  static void misheard(Advance talk, Place place, Misheard what) {
    var word = what.word().substring(0, Math.min(WORD_CHARS, what.word().length()));
    talk.say(
        switch (what.why()) {
          case NO_SUCH_TIME -> "when_no_such_time";
          case HALF_A_TIME -> "when_half_a_time";
          case NO_SUCH_DATE -> "when_no_such_date";
          case GONE -> "when_gone";
          case CONDITION -> "when_condition";
          case WINDOW_TOO_SHORT -> "when_window_too_short";
          case UNKNOWN -> "when_again";
        },
        Map.of("word", word, "minutes", place.fact("minutes")));
  }
}
