package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.script.Step;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether a condition holds, by earlier answers and facts. */
final class Conditions {
  private Conditions() {}

  /** The step that a branch goes to: of the first case that holds, or of its else. */
  static String way(Place place, Step.Branch branch) {
    return branch.cases().stream()
        .filter(one -> holds(place, one.condition()))
        .findFirst()
        .map(Step.Case::next)
        .orElse(branch.otherwise());
  }

  /** Whether it holds at this place. */
  static boolean holds(Place place, Step.Condition one) {
    return switch (one.comparison()) {
      case IS -> is(place, one.left(), one.right());
      case IS_NOT -> !is(place, one.left(), one.right());
      case LESS, AT_MOST, MORE, AT_LEAST -> compares(place, one);
    };
  }

  /** An answer or fact is a word; several choices are each of their words. */
  private static boolean is(Place place, String name, String word) {
    var answer = place.answers().get(name);
    if (word.equals("empty") || word.equals("skipped")) {
      return isEmpty(place, name, answer);
    }
    return switch (answer) {
      case null -> word.equals(place.frame().facts().values().get(name));
      case Answer.Choices(var keys) -> keys.contains(word);
      case Answer some -> plain(some).filter(word::equals).isPresent();
    };
  }

  private static boolean isEmpty(
      Place place, String name, @org.jspecify.annotations.Nullable Answer answer) {
    return switch (answer) {
      case null -> place.frame().facts().values().getOrDefault(name, "").isBlank();
      case Answer.Skipped() -> true;
      case Answer.Choices(var keys) -> keys.isEmpty();
      case Answer.Text(var words) -> words.value().isBlank();
      case Answer.Listed(var items) -> items.isEmpty();
      case Answer.Choice _, Answer.Number _, Answer.Times _ -> false;
    };
  }

  /** An answer as one word or as words; empty for several, and for none. */
  static Optional<String> plain(Answer answer) {
    return switch (answer) {
      case Answer.Text(var words) -> Optional.of(words.value());
      case Answer.Choice(var key) -> Optional.of(key);
      case Answer.Number(int value) -> Optional.of(String.valueOf(value));
      case Answer.Times(var rhythm) -> Optional.of(rhythm.toString());
      case Answer.Choices _, Answer.Listed _, Answer.Skipped _ -> Optional.empty();
    };
  }

  /** A comparison with something that is no number does not hold. */
  private static boolean compares(Place place, Step.Condition one) {
    var left = number(place, one.left());
    var right = number(place, one.right());
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    int order = Integer.compare(left.getAsInt(), right.getAsInt());
    return switch (one.comparison()) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case IS, IS_NOT -> throw new IllegalStateException(one.comparison() + " compares no numbers");
    };
  }

  private static OptionalInt number(Place place, String nameOrNumber) {
    var answer = place.answers().get(nameOrNumber);
    var text =
        answer != null
            ? plain(answer).orElse("")
            : place.frame().facts().values().getOrDefault(nameOrNumber, nameOrNumber);
    return text.matches("-?\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
