package carryover.dialogue;

import carryover.script.Script;
import carryover.script.Step;
import carryover.script.Step.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values of facts that a script asks for somewhere, so that ways behind them can be found. */
final class AskedFor {
  private AskedFor() {}

  /** By the name of a fact, what its conditions, and those of its parts, compare it with. */
  static Map<String, List<String>> in(Script script) {
    var values = new LinkedHashMap<String, Set<String>>();
    conditions(script)
        .filter(one -> script.needs().contains(one.left()))
        .forEach(one ->
            compared(one)
                .forEach(
                    value -> values.computeIfAbsent(one.left(), _ -> new TreeSet<>()).add(value)));
    var lists = new LinkedHashMap<String, List<String>>();
    values.forEach((name, some) -> lists.put(name, List.copyOf(some)));
    return lists;
  }

  private static Stream<Condition> conditions(Script script) {
    return script.steps().stream()
        .flatMap(step ->
            switch (step) {
              case Step.Branch branch -> branch.cases().stream().map(Step.Case::condition);
              case Step.Choose choose ->
                  choose.options().stream().map(Step.Option::condition).filter(Objects::nonNull);
              case Step.Run run ->
                  RealScripts.ALL.named(run.script()).stream().flatMap(AskedFor::conditions);
              case Step _ -> Stream.empty();
            });
  }

  private static Stream<String> compared(Condition one) {
    return switch (one.comparison()) {
      case IS, IS_NOT ->
          Stream.of(one.right()).filter(word -> !Set.of("empty", "skipped").contains(word));
      case LESS, AT_MOST, MORE, AT_LEAST ->
          one.right().matches("\\d{1,4}")
              ? Stream.of(-1, 0, 1).map(by -> String.valueOf(Integer.parseInt(one.right()) + by))
              : Stream.of();
    };
  }
}
