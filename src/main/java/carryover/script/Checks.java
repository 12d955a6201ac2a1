package carryover.script;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that is checked of a tree whose pages have their shape. The list is the documentation. */
final class Checks {
  private static final List<Function<Tree, Stream<Issue>>> ALL = List.of();

  private Checks() {}

  /** Every mistake, in no particular order. */
  static List<Issue> issues(Tree tree) {
    return ALL.stream().flatMap(check -> check.apply(tree)).toList();
  }
}
