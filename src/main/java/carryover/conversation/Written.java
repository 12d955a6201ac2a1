package carryover.conversation;

import carryover.dialogue.Effect.Write;
import carryover.kernel.Answer;
import java.util.Optional;

/** Reads single fields of what a script records. */
final class Written {
  private Written() {}

  /** Free words. */
  static Optional<String> text(Write write, String field) {
    return write.fields().get(field) instanceof Answer.Text(var words)
        ? Optional.of(words.value())
        : Optional.empty();
  }

  /** The key of an option. */
  static Optional<String> code(Write write, String field) {
    return write.fields().get(field) instanceof Answer.Choice(var key)
        ? Optional.of(key)
        : Optional.empty();
  }

  /** A number on a scale. */
  static Optional<Integer> number(Write write, String field) {
    return write.fields().get(field) instanceof Answer.Number(var value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
