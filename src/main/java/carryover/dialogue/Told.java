package carryover.dialogue;

import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions that an exercise asks of somebody who did it without the guide ({@code
 * about.check_in}): made of its steps, so that they are written once.
 */
final class Told {
  private static final String SUFFIX = "+told";

  private Told() {}

  /** The name under which a frame plays an exercise's questions. */
  static String nameOf(String exercise) {
    return exercise + SUFFIX;
  }

  /** The script of a frame: one of the files, or an exercise's questions. */
  static Optional<Script> named(Scripts scripts, String name) {
    return name.endsWith(SUFFIX)
        ? scripts.named(name.substring(0, name.length() - SUFFIX.length())).map(Told::of)
        : scripts.named(name);
  }

  /** Those questions in their order, what they record, and an end; the texts are the exercise's. */
  private static Script of(Script exercise) {
    var about = exercise.about();
    var asked = about == null ? List.<String>of() : about.checkIn();
    var steps = new ArrayList<Step>();
    asked.forEach(name -> exercise.step(name).map(Told::alone).ifPresent(steps::add));
    for (var step : exercise.steps()) {
      if (step instanceof Step.Write write) {
        var fields = write.fields().stream().filter(asked::contains).toList();
        if (!fields.isEmpty()) {
          steps.add(new Step.Write(write.name(), null, write.kind(), fields, null));
        }
      }
    }
    steps.add(new Step.End("completed", null, Step.Outcome.COMPLETED));
    return new Script(
        exercise.name(), exercise.kind(), about, exercise.needs(), exercise.recalls(), null, steps);
  }

  /** The same question, going on below whatever the answer. */
  private static Step alone(Step step) {
    return switch (step) {
      case Step.Ask ask -> new Step.Ask(ask.name(), ask.was(), ask.skip(), ask.secret(), null);
      case Step.Choose it ->
          new Step.Choose(
              it.name(),
              it.was(),
              it.options().stream()
                  .map(each -> new Step.Option(each.key(), each.condition(), null))
                  .toList(),
              it.optionsFrom(),
              it.typed(),
              null);
      case Step.Pick it -> new Step.Pick(it.name(), it.was(), it.options(), it.atLeast(), null);
      case Step.Collect it ->
          new Step.Collect(
              it.name(), it.was(), it.atLeast(), it.atMost(), it.scale(), it.secret(), null);
      case Step.Rate it -> new Step.Rate(it.name(), it.was(), it.from(), it.to(), it.skip(), null);
      case Step.When it -> new Step.When(it.name(), it.was(), it.skip(), null);
      case Step other -> other;
    };
  }
}
