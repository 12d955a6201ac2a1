package carryover.dialogue;

import carryover.dialogue.Talk.Frame;
import carryover.kernel.Answer;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What an exercise hands back to the script that ran it: the number that was expected before. */
final class Experience {
  /** The fact that it becomes there; it is empty as long as there is none. */
  static final String FACT = "experienced";

  private Experience() {}

  /** The runner's facts after the assigned exercise, or its questions, returned to it. */
  static Facts after(Place runner, Step.Run run, Frame part) {
    var facts = runner.frame().facts();
    return run.isAssigned() ? facts.and(of(runner.scripts(), part)) : facts;
  }

  /** What was handed back stays when all else is told anew. */
  static Facts kept(Facts before, Facts anew) {
    var experienced = before.values().get(FACT);
    return experienced == null ? anew : anew.and(Facts.of(Map.of(FACT, experienced)));
  }

  /** That number of an exercise that has ended, as a fact; none without one. */
  static Facts of(Scripts scripts, Frame part) {
    return Told.named(scripts, part.script()).stream()
        .flatMap(script -> script.steps().stream().filter(step -> isCompared(script, step)))
        .flatMap(step -> answers(part, step))
        .map(answer -> Facts.of(Map.of(FACT, String.valueOf(answer.value()))))
        .findFirst()
        .orElse(Facts.NONE);
  }

  private static boolean isCompared(Script script, Step step) {
    return script.about() != null && step.name().equals(script.about().expects());
  }

  /** Its answer, by its name or the one that it had when it was answered. */
  private static Stream<Answer.Number> answers(Frame part, Step step) {
    return Stream.of(step.name(), Objects.requireNonNullElse(step.was(), step.name()))
        .map(part.answers()::get)
        .filter(Answer.Number.class::isInstance)
        .map(Answer.Number.class::cast);
  }
}
