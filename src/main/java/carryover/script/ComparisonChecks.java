package carryover.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether conditions compare answers with what they can be. */
final class ComparisonChecks {
  private static final Set<String> NOTHING = Set.of("empty", "skipped");

  private ComparisonChecks() {}

  static Stream<Issue> wrongComparisons(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> draft.script().steps().stream().flatMap(step -> wrong(draft, step)));
  }

  private static Stream<Issue> wrong(Draft draft, Step step) {
    return Asked.of(step).stream()
        .flatMap(asked ->
            mistake(draft, asked.condition()).stream()
                .map(
                    text -> draft.issue(Issue.Type.WRONG_COMPARISON, step, asked.pointer(), text)));
  }

  private static Optional<String> mistake(Draft draft, Step.Condition one) {
    return switch (one.comparison()) {
      case IS, IS_NOT -> question(draft, one.left()).flatMap(step -> wrongWord(step, one.right()));
      case LESS, AT_MOST, MORE, AT_LEAST ->
          Stream.of(one.left(), one.right())
              .flatMap(name -> question(draft, name).stream())
              .filter(step -> !(step instanceof Step.Rate))
              .map(step -> "\"%s\" is no number. Compare it with is.".formatted(step.name()))
              .findFirst();
    };
  }

  // A fact may be any word, and one that has the name of a question stands in for its answer.
  private static Optional<Step> question(Draft draft, String name) {
    return draft.script().facts().contains(name)
        ? Optional.empty()
        : draft.script().step(name).filter(Flow::isQuestion);
  }

  private static Optional<String> wrongWord(Step step, String word) {
    boolean nothing = NOTHING.contains(word);
    return switch (step) {
      case Step.Ask ask when !nothing ->
          Optional.of(
              "free words are never just \"%s\". Ask whether \"%s is skipped\", or use a choose."
                  .formatted(word, ask.name()));
      case Step.Ask ask -> unlessSkips(ask, ask.skip());
      case Step.Rate rate when nothing -> unlessSkips(rate, rate.skip());
      case Step.When when when nothing -> unlessSkips(when, when.skip());
      case Step.Collect collect when nothing && collect.atLeast() == 0 -> Optional.empty();
      case Step.Collect collect ->
          Optional.of(
              "a list is never just \"%s\". Ask whether \"%s is empty\", or remove this."
                  .formatted(word, collect.name()));
      case Step.Choose choose when choose.optionsFrom() == null && choose.typed() == null ->
          notAmong(choose, choose.options(), word);
      case Step.Pick pick when nothing && pick.atLeast() == 0 -> Optional.empty();
      case Step.Pick pick -> notAmong(pick, pick.options(), word);
      case Step.Rate rate when !word.matches("[0-9]{1,3}") || !fits(rate, word) ->
          Optional.of(
              "\"%s\" is a number from %d to %d, never \"%s\". Correct it."
                  .formatted(rate.name(), rate.from(), rate.to(), word));
      case Step.When when ->
          Optional.of("days and times are never \"%s\". Remove this.".formatted(word));
      case Step.Choose _, Step.Rate _, Step.Say _, Step.Branch _ -> Optional.empty();
      case Step.Write _, Step.Run _, Step.Pause _, Step.Timer _, Step.End _ -> Optional.empty();
    };
  }

  private static boolean fits(Step.Rate rate, String number) {
    int value = Integer.parseInt(number);
    return rate.from() <= value && value <= rate.to();
  }

  private static Optional<String> unlessSkips(Step step, boolean skips) {
    String text = "\"%s\" cannot be skipped. Give it a skip, or remove this.";
    return skips ? Optional.empty() : Optional.of(text.formatted(step.name()));
  }

  private static Optional<String> notAmong(Step step, List<Step.Option> options, String word) {
    var keys = options.stream().map(Step.Option::key).toList();
    String text = "\"%s\" has no option \"%s\".%s";
    String guess = Guess.didYouMean(word, keys);
    String remedy = guess.isEmpty() ? " It has " + String.join(", ", keys) + "." : guess;
    return keys.contains(word)
        ? Optional.empty()
        : Optional.of(text.formatted(step.name(), word, remedy));
  }
}
