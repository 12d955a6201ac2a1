package carryover.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether every answer is given before it is used, on every way there: definite assignment, as a
 * compiler does it.
 */
final class AnswerChecks {
  private AnswerChecks() {}

  static Stream<Issue> unanswered(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> {
          var given = givenBefore(draft.script());
          return Uses.of(draft).stream().flatMap(use -> unanswered(draft, use, given).stream());
        });
  }

  static Stream<Issue> missingFacts(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> Uses.of(draft).stream().flatMap(use -> missing(draft, use).stream()));
  }

  private static Optional<Issue> unanswered(
      Draft draft, Uses use, List<Optional<Set<String>>> given) {
    boolean question = questions(draft).contains(use.name());
    String text =
        question
            ? "\"%s\" is not answered on every way to here. Ask it before, or branch around this."
            : "no question is named \"%s\". Record answers only.";
    boolean wrong =
        switch (use.kind()) {
          case FACT_ONLY -> question && !draft.script().facts().contains(use.name());
          case ANSWER_OR_FACT ->
              question && !draft.script().facts().contains(use.name()) && !isGiven(use, given);
          case ANSWER_ONLY -> !question || !isGiven(use, given);
        };
    return wrong
        ? Optional.of(issue(draft, Issue.Type.UNANSWERED, use, text.formatted(use.name())))
        : Optional.empty();
  }

  // On a step that no way leads to, everything counts as given: it is unreachable, another issue.
  private static boolean isGiven(Uses use, List<Optional<Set<String>>> given) {
    return given.get(use.step()).map(names -> names.contains(use.name())).orElse(true);
  }

  private static Optional<Issue> missing(Draft draft, Uses use) {
    var questions = questions(draft);
    var facts = draft.script().facts();
    boolean known = questions.contains(use.name()) || facts.contains(use.name());
    if (known || use.kind() == Uses.Kind.ANSWER_ONLY) {
      return Optional.empty();
    }
    var names = new ArrayList<>(questions);
    names.addAll(facts);
    String guess = Guess.didYouMean(use.name(), names);
    String text = "\"%s\" is neither an answer nor in needs.%s";
    String remedy = guess.isEmpty() ? " Add it to needs." : guess;
    return Optional.of(
        issue(draft, Issue.Type.MISSING_FACT, use, text.formatted(use.name(), remedy)));
  }

  private static Issue issue(Draft draft, Issue.Type type, Uses use, String text) {
    return new Issue(type, draft.page().file(), use.line(), text);
  }

  private static Set<String> questions(Draft draft) {
    return draft.script().steps().stream()
        .filter(Flow::isQuestion)
        .map(Step::name)
        .collect(Collectors.toSet());
  }

  /** By step number, the answers that are given on every way to it; empty where no way leads. */
  private static List<Optional<Set<String>>> givenBefore(Script script) {
    var flow = new Flow(script);
    var given = new ArrayList<Optional<Set<String>>>();
    script.steps().forEach(step -> given.add(Optional.empty()));
    given.set(0, Optional.of(Set.of()));
    // Sets only shrink, so this comes to rest.
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < given.size(); i++) {
        if (given.get(i).isPresent()) {
          var before = given.get(i).get();
          changed |= meet(given, flow.after(i), with(before, script.steps().get(i)));
          changed |= meet(given, flow.afterSilence(i), before);
        }
      }
    }
    return given;
  }

  private static boolean meet(
      List<Optional<Set<String>>> given, Set<Integer> targets, Set<String> coming) {
    boolean changed = false;
    for (int target : targets) {
      if (target != Flow.OFF_PAGE) {
        var met = new HashSet<>(coming);
        given.get(target).ifPresent(met::retainAll);
        changed |= !Optional.of(met).equals(given.set(target, Optional.of(met)));
      }
    }
    return changed;
  }

  private static Set<String> with(Set<String> before, Step step) {
    var names = new HashSet<>(before);
    if (Flow.isQuestion(step)) {
      names.add(step.name());
    }
    return names;
  }
}
