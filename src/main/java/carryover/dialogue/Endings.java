package carryover.dialogue;

import carryover.dialogue.Effect.Ended;
import carryover.dialogue.Talk.Frame;
import carryover.script.Script;
import carryover.script.Step;
import carryover.script.Step.Outcome;
import java.util.Map;
import java.util.UUID;

/** How scripts end: by themselves, stopped by the person, or because their step is gone. */
final class Endings {
  private Endings() {}

  /**
   * An end step: a begun script has ended, a part returns to the script that runs it. A part that
   * nobody answered ends its runner as silence does, so that silence is never taken for a yes.
   */
  static void end(Advance talk, Step.End end) {
    end(talk, end.outcome());
  }

  private static void end(Advance talk, Outcome outcome) {
    boolean begun = talk.isBegun(talk.frames().size() - 1);
    var frame = talk.pop();
    if (begun) {
      ended(talk, frame, outcome);
    } else {
      goOnAfterPart(talk, frame, outcome);
    }
  }

  private static void goOnAfterPart(Advance talk, Frame part, Outcome outcome) {
    var runner = talk.place();
    runner.ifPresent(place -> learn(talk, place, part, outcome));
    var silence = runner.map(Place::script).map(Script::silence);
    if (outcome == Outcome.UNANSWERED && silence.isPresent()) {
      talk.moveTo(silence.get().step());
    } else if (outcome == Outcome.UNANSWERED && !talk.isBegun(talk.frames().size() - 1)) {
      end(talk, outcome); // it is a part itself, and has no plan for silence
    } else if (runner.isPresent() && runner.get().step() instanceof Step.Run run) {
      Steps.goOn(talk, runner.get(), run.next());
    } else {
      gone(talk);
    }
  }

  private static void learn(Advance talk, Place runner, Frame part, Outcome outcome) {
    if (runner.step() instanceof Step.Run run) {
      talk.learns(Left.after(Experience.after(runner, run, part), outcome));
    }
  }

  /**
   * What this is about is over by other means: all scripts about it go without a word, with the
   * buttons of their open question; what was below is asked again.
   */
  static void withdrawn(Advance talk, UUID about) {
    boolean isOpen = talk.underWay() && about.equals(talk.frames().getLast().about());
    if (isOpen) {
      Asking.withdraw(talk);
      talk.close();
    }
    talk.forget(about);
    if (isOpen) {
      Steps.play(talk);
    }
  }

  /** The person leaves the innermost begun script and all that it runs. */
  static void stop(Advance talk) {
    if (!talk.underWay()) {
      return;
    }
    Asking.withdraw(talk);
    talk.say("stopped", Map.of());
    ended(talk, popBegun(talk), Outcome.DECLINED);
    Steps.play(talk);
  }

  /** The place is gone after an edit of the files: says so and ends the begun script. */
  static void gone(Advance talk) {
    talk.say("step_gone", Map.of());
    ended(talk, popBegun(talk), Outcome.UNANSWERED);
  }

  private static Frame popBegun(Advance talk) {
    while (!talk.isBegun(talk.frames().size() - 1)) {
      talk.pop();
    }
    return talk.pop();
  }

  private static void ended(Advance talk, Frame frame, Outcome outcome) {
    talk.close();
    talk.add(new Ended(frame.script(), outcome, frame.about()));
    if (frame.about() != null) {
      talk.forget(frame.about()); // an offer that waits below is answered by the report above
    }
  }
}
