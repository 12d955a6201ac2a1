package carryover.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ways through a script, as step numbers from 0. A goto with a misspelt name is taken to lead
 * where its author most likely meant, so that one slip is one issue.
 */
final class Flow {
  /** Where a way leads that leaves the page, or whose goto nobody can guess. */
  static final int OFF_PAGE = -1;

  private final List<Step> steps;
  private final List<String> names;
  private final List<Set<Integer>> after = new ArrayList<>();
  private final Set<Integer> silence = new HashSet<>();

  Flow(Script script) {
    steps = script.steps();
    names = steps.stream().map(Step::name).toList();
    for (int i = 0; i < steps.size(); i++) {
      after.add(after(steps.get(i), i));
    }
    if (script.silence() != null) {
      silence.add(number(script.silence().step()));
    }
    silence.remove(OFF_PAGE);
  }

  /** Where a step can lead when it is answered. */
  Set<Integer> after(int step) {
    return after.get(step);
  }

  /** Where it goes on when nobody answers, for a step that can wait for that; else empty. */
  Set<Integer> afterSilence(int step) {
    return isQuestion(steps.get(step)) || steps.get(step) instanceof Step.Run ? silence : Set.of();
  }

  /** All steps that some way leads to, by answers or by silence, from the first step on. */
  Set<Integer> reachable() {
    var reached = new TreeSet<Integer>();
    var open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int step = open.pop();
      if (step != OFF_PAGE && reached.add(step)) {
        open.addAll(after(step));
        open.addAll(afterSilence(step));
      }
    }
    return reached;
  }

  /** All steps that answers can lead to from here, this one only if a way comes back to it. */
  Set<Integer> following(int from, Collection<Integer> allowed) {
    var reached = new TreeSet<Integer>();
    var open = new ArrayDeque<>(after(from));
    while (!open.isEmpty()) {
      int step = open.pop();
      if ((step == OFF_PAGE || allowed.contains(step)) && reached.add(step) && step != OFF_PAGE) {
        open.addAll(after(step));
      }
    }
    return reached;
  }

  /** Whether a step waits for an answer that has the step's name. */
  static boolean isQuestion(Step step) {
    return switch (step) {
      case Step.Ask _, Step.Choose _, Step.Pick _, Step.Collect _, Step.Rate _, Step.When _ -> true;
      case Step.Say _, Step.Branch _, Step.Write _, Step.Run _ -> false;
      case Step.Pause _, Step.Timer _, Step.End _ -> false;
    };
  }

  private Set<Integer> after(Step step, int number) {
    return switch (step) {
      case Step.End _ -> Set.of();
      case Step.Branch branch -> afterBranch(branch);
      case Step.Choose choose -> afterChoose(choose, number);
      case Step.Say _, Step.Ask _, Step.Pick _, Step.Collect _ -> onward(step, number);
      case Step.Rate _, Step.When _, Step.Write _, Step.Run _ -> onward(step, number);
      case Step.Pause _, Step.Timer _ -> onward(step, number);
    };
  }

  private Set<Integer> afterBranch(Step.Branch branch) {
    var targets =
        branch.cases().stream().map(one -> number(one.next())).collect(Collectors.toSet());
    targets.add(number(branch.otherwise()));
    return targets;
  }

  private Set<Integer> afterChoose(Step.Choose choose, int number) {
    var targets = new HashSet<Integer>();
    boolean goesOn = choose.optionsFrom() != null || choose.typed() != null;
    for (var option : choose.options()) {
      goesOn |= option.next() == null;
      addTarget(targets, option.next());
    }
    if (goesOn) {
      targets.addAll(onward(choose, number));
    }
    return targets;
  }

  private void addTarget(Set<Integer> targets, @Nullable String name) {
    if (name != null) {
      targets.add(number(name));
    }
  }

  private Set<Integer> onward(Step step, int number) {
    String next = Jump.next(step);
    if (next != null) {
      return Set.of(number(next));
    }
    return Set.of(number + 1 < steps.size() ? number + 1 : OFF_PAGE);
  }

  private int number(String name) {
    int exact = names.indexOf(name);
    return exact >= 0 ? exact : Guess.nearest(name, names).map(names::indexOf).orElse(OFF_PAGE);
  }
}
