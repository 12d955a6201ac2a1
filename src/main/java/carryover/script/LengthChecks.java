package carryover.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whether texts, labels and buttons fit onto a phone and into Telegram. */
final class LengthChecks {
  private LengthChecks() {}

  static Stream<Issue> textsTooLong(Tree tree) {
    return tree.texts()
        .flatMap(page ->
            page.texts().values().stream()
                .filter(text -> page.isWords() || !text.isLabel())
                .flatMap(text ->
                    tooLong(tree, page, text).stream()
                        .map(what -> page.issue(Issue.Type.TEXT_TOO_LONG, text, what))));
  }

  private static Optional<String> tooLong(Tree tree, TextPage page, Text text) {
    int limit =
        page.isWords() || text.plainKey().equals("about.instructions")
            ? Limits.PAGE_CHARS
            : Limits.BUBBLE_CHARS;
    if (text.raw().length() <= limit && text.raw().indexOf('{') < 0) {
      return Optional.empty(); // most of them, without a closer look
    }
    int usual = length(text, name -> "x".repeat(Limits.USUAL_VALUE_CHARS));
    int worst = length(text, name -> "x".repeat(longest(tree, page.name(), name)));
    if (usual > limit) {
      return Optional.of(
          "%d characters, %d are allowed. Shorten it, or make two steps of it."
              .formatted(usual, limit));
    }
    return worst > Limits.MESSAGE_CHARS
        ? Optional.of(
            "with the longest answers filled in it has %d characters, Telegram allows %d."
                    .formatted(worst, Limits.MESSAGE_CHARS)
                + " Use fewer answers in one text.")
        : Optional.empty();
  }

  /** Of a label, which has no values. */
  private static int length(Text text) {
    return length(text, name -> "{" + name + "}");
  }

  private static int length(Text text, UnaryOperator<String> filling) {
    return Html.plain(Messages.longest(text.raw(), filling)).length();
  }

  private static int longest(Tree tree, String script, String name) {
    boolean instructions = name.equals("instructions");
    return tree.script(script)
        .map(Draft::script)
        .flatMap(its ->
            its.step(name)
                .map(LengthChecks::longestAnswer)
                .or(() ->
                    its.recalls().stream()
                        .filter(recall -> recall.fact().equals(name))
                        .map(LengthChecks::longestRecalled)
                        .findFirst()))
        .orElse(instructions ? Limits.PAGE_CHARS : Limits.FACT_CHARS);
  }

  private static int longestAnswer(Step step) {
    return switch (step) {
      case Step.Ask _ -> Limits.ANSWER_CHARS;
      case Step.Choose choose when choose.typed() == Step.Typed.WORDS -> Limits.ANSWER_CHARS;
      case Step.Collect collect -> collect.atMost() * Limits.ENTRY_LINE_CHARS;
      case Step _ -> Limits.FACT_CHARS;
    };
  }

  private static int longestRecalled(Script.Recall recall) {
    return recall.all()
        ? Limits.RECALLED_VALUES * Limits.RECALLED_VALUE_CHARS
        : Limits.ANSWER_CHARS;
  }

  static Stream<Issue> labelsTooLong(Tree tree) {
    return tree.texts()
        .filter(page -> !page.isWords())
        .flatMap(page ->
            page.texts().values().stream()
                .filter(Text::isLabel)
                .filter(text -> length(text) > Limits.LABEL_CHARS)
                .map(text ->
                    page.issue(
                        Issue.Type.LABEL_TOO_LONG,
                        text,
                        "%d characters, a label has %d at most. Shorten it."
                            .formatted(length(text), Limits.LABEL_CHARS))));
  }

  static Stream<Issue> buttonsTooLong(Tree tree) {
    int room = Limits.BUTTON_BYTES - Limits.BUTTON_PREFIX_BYTES;
    return tree.scripts().stream()
        .flatMap(draft ->
            draft.script().steps().stream()
                .flatMap(step ->
                    options(step).stream()
                        .filter(option -> option.key().length() > room)
                        .map(option ->
                            draft.issue(
                                Issue.Type.BUTTON_TOO_LONG,
                                step,
                                "/options",
                                "the key \"%s\" has more than %d letters. Shorten it."
                                    .formatted(option.key(), room)))));
  }

  static Stream<Issue> tooManyOptions(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft ->
            draft.script().steps().stream()
                .filter(step -> mostShown(draft, step) > mostOptions(step))
                .map(step ->
                    draft.issue(
                        Issue.Type.TOO_MANY_OPTIONS,
                        step,
                        "/options",
                        "%d options, %d are allowed. Join some, or ask in two steps."
                            .formatted(mostShown(draft, step), mostOptions(step)))));
  }

  /** How many buttons can be there at once: of options for one answer each, those of one. */
  private static int mostShown(Draft draft, Step step) {
    var byAnswer = new HashMap<String, Map<String, Integer>>();
    int always = 0;
    for (var option : options(step)) {
      var condition = option.condition();
      if (condition != null && isForOneAnswer(draft, condition)) {
        byAnswer
            .computeIfAbsent(condition.left(), _ -> new HashMap<>())
            .merge(condition.right(), 1, Integer::sum);
      } else {
        always++;
      }
    }
    return always + byAnswer.values().stream().mapToInt(LengthChecks::most).sum();
  }

  private static boolean isForOneAnswer(Draft draft, Step.Condition condition) {
    return condition.comparison() == Step.Comparison.IS
        && draft.script().step(condition.left()).filter(Step.Pick.class::isInstance).isEmpty();
  }

  private static int most(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).max().orElse(0);
  }

  private static int mostOptions(Step step) {
    return step instanceof Step.Pick ? Limits.PICK_OPTIONS : Limits.CHOOSE_OPTIONS;
  }

  private static List<Step.Option> options(Step step) {
    return switch (step) {
      case Step.Choose choose -> choose.options();
      case Step.Pick pick -> pick.options();
      case Step.Say _, Step.Ask _, Step.Collect _, Step.Rate _, Step.When _ -> List.of();
      case Step.Branch _, Step.Write _, Step.Run _, Step.Pause _, Step.Timer _ -> List.of();
      case Step.End _ -> List.of();
    };
  }
}
