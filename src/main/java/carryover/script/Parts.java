package carryover.script;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which scripts play which others. */
final class Parts {
  private final Tree tree;

  private Parts(Tree tree) {
    this.tree = tree;
  }

  static Parts of(Tree tree) {
    return new Parts(tree);
  }

  /** The scripts that a step plays: one, or any exercise when it is the assigned one. */
  List<Draft> of(Step.Run run) {
    return run.isAssigned()
        ? tree.scripts().stream().filter(Parts::isExercise).toList()
        : tree.script(run.script()).stream().toList();
  }

  /** The scripts that a step plays, those that they play, and so on. */
  Collection<Draft> within(Step.Run run) {
    // By name: to compare two drafts is to compare their whole pages.
    var found = new LinkedHashMap<String, Draft>();
    var open = new ArrayDeque<>(of(run));
    while (!open.isEmpty()) {
      Draft draft = open.pop();
      if (found.putIfAbsent(draft.page().file(), draft) == null) {
        draft.steps(Step.Run.class).flatMap(inner -> of(inner).stream()).forEach(open::add);
      }
    }
    return found.values();
  }

  /** Whether the script that a step plays waits for something; true for one nobody can read. */
  boolean waits(Step.Run run) {
    var parts = within(run);
    return parts.isEmpty() || parts.stream().anyMatch(Parts::waits);
  }

  /** Whether a script, or one that it plays, asks something. */
  boolean asks(Draft draft) {
    var parts = draft.steps(Step.Run.class).flatMap(run -> within(run).stream());
    return Stream.concat(Stream.of(draft), parts).anyMatch(part -> any(part, Flow::isQuestion));
  }

  /** Whether some script plays this one by its name. */
  boolean isPart(Draft draft) {
    return tree.scripts().stream()
        .filter(other -> !other.equals(draft))
        .flatMap(other -> other.steps(Step.Run.class))
        .anyMatch(run -> run.script().equals(draft.script().name()));
  }

  private static boolean waits(Draft draft) {
    return any(
        draft,
        step -> Flow.isQuestion(step) || step instanceof Step.Pause || step instanceof Step.Timer);
  }

  private static boolean any(Draft draft, Predicate<Step> what) {
    return draft.script().steps().stream().anyMatch(what);
  }

  private static boolean isExercise(Draft draft) {
    return draft.script().kind() == Script.Kind.EXERCISE;
  }
}
