package carryover.script;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether all ways through a script are ways: begun, not endless, and with an end. */
final class FlowChecks {
  private FlowChecks() {}

  static Stream<Issue> unreachable(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> {
          var reached = new Flow(draft.script()).reachable();
          String text = "no way leads to \"%s\". Go there from somewhere, or remove it.";
          return where(draft, i -> !reached.contains(i), Issue.Type.UNREACHABLE, text);
        });
  }

  static Stream<Issue> looseEnds(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> {
          var flow = new Flow(draft.script());
          int last = draft.script().steps().size() - 1;
          boolean jumps = Jump.next(draft.script().steps().get(last)) != null;
          String text = "nothing follows \"%s\". Add a step below, a goto, or end.";
          return where(
              draft,
              i -> i == last && !jumps && fallsOff(draft, flow, i),
              Issue.Type.LOOSE_END,
              text);
        });
  }

  private static boolean fallsOff(Draft draft, Flow flow, int step) {
    // A branch never falls: where it leads off the page, its goto is unknown, another issue.
    return !(draft.script().steps().get(step) instanceof Step.Branch)
        && flow.after(step).contains(Flow.OFF_PAGE);
  }

  static Stream<Issue> noWayOut(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> {
          var stuck = firstStuck(draft.script());
          String text = "from \"%s\" no end can be reached. Lead one way to an end.";
          return where(draft, stuck::contains, Issue.Type.NO_WAY_OUT, text);
        });
  }

  /** The steps without a way out, without those that such a step leads to anyway. */
  private static Set<Integer> firstStuck(Script script) {
    var flow = new Flow(script);
    var stuck = stuck(script, flow);
    return stuck.stream()
        .filter(i -> stuck.stream().noneMatch(j -> j < i && flow.following(j, stuck).contains(i)))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> stuck(Script script, Flow flow) {
    var all = IntStream.range(0, script.steps().size()).boxed().collect(Collectors.toSet());
    return flow.reachable().stream()
        .filter(i -> !(script.steps().get(i) instanceof Step.End))
        .filter(i -> flow.following(i, all).stream().noneMatch(to -> isExit(script, to)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isExit(Script script, int step) {
    return step == Flow.OFF_PAGE || script.steps().get(step) instanceof Step.End;
  }

  static Stream<Issue> endlessLoops(Tree tree) {
    return tree.scripts().stream().flatMap(draft -> endlessLoops(tree, draft));
  }

  private static Stream<Issue> endlessLoops(Tree tree, Draft draft) {
    var flow = new Flow(draft.script());
    var hasty = hasty(tree, draft.script().steps());
    String text =
        "from \"%s\" a way comes back to it without a question or a pause."
            + " Put one in, or lead it elsewhere.";
    IntPredicate begins =
        i -> {
          var round = hasty.contains(i) ? flow.following(i, hasty) : Set.<Integer>of();
          return round.contains(i)
              && round.stream().noneMatch(j -> j >= 0 && j < i && meets(flow, hasty, j, i));
        };
    return where(draft, begins, Issue.Type.ENDLESS_LOOP, text);
  }

  /** Whether both are in one loop, so that it is told of the first only. */
  private static boolean meets(Flow flow, Set<Integer> hasty, int earlier, int step) {
    return flow.following(earlier, hasty).contains(step);
  }

  /** The steps that do not wait for anything. */
  private static Set<Integer> hasty(Tree tree, List<Step> steps) {
    return IntStream.range(0, steps.size())
        .filter(i -> !waits(tree, steps.get(i)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean waits(Tree tree, Step step) {
    return switch (step) {
      case Step.Ask _, Step.Choose _, Step.Pick _, Step.Collect _, Step.Rate _, Step.When _ -> true;
      case Step.Pause _, Step.Timer _ -> true;
      case Step.Run run -> Parts.of(tree).waits(run);
      case Step.Say _, Step.Branch _, Step.Write _, Step.End _ -> false;
    };
  }

  static Stream<Issue> noOptions(Tree tree) {
    String text =
        "every option of \"%s\" has an if, so there may be none."
            + " Add one without, or typed: words.";
    return tree.scripts().stream()
        .flatMap(draft -> {
          var steps = draft.script().steps();
          return where(draft, i -> mayBeBare(steps.get(i)), Issue.Type.NO_OPTION, text);
        });
  }

  private static boolean mayBeBare(Step step) {
    return step instanceof Step.Choose choose
        && choose.typed() == null
        && choose.optionsFrom() == null
        && choose.options().stream().allMatch(option -> option.condition() != null);
  }

  private static Stream<Issue> where(
      Draft draft, IntPredicate wrong, Issue.Type type, String text) {
    var steps = draft.script().steps();
    return IntStream.range(0, steps.size())
        .filter(wrong)
        .mapToObj(i -> draft.issue(type, steps.get(i), "", text.formatted(steps.get(i).name())));
  }
}
