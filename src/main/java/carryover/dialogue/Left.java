package carryover.dialogue;

import carryover.script.Step.Outcome;
import java.util.Map;

/** Tells the script that ran a part whether that part was left before its end. */
final class Left {
  /** The fact that it becomes there: {@code yes}, or empty. */
  private static final String FACT = "left";

  private Left() {}

  /** The runner's facts after a part has ended like this. */
  static Facts after(Facts runner, Outcome part) {
    return runner.and(Facts.of(Map.of(FACT, part == Outcome.DECLINED ? "yes" : "")));
  }
}
