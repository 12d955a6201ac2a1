package carryover.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One place where a script uses the name of an answer or a fact.
 *
 * @param step the number of the step, or {@link #ANYWHERE}
 * @param line of the place, from 1
 * @param kind what must be there under this name
 */
record Uses(String name, int step, int line, Kind kind) {
  /** For texts that belong to no step. */
  static final int ANYWHERE = -1;

  /** What a name may stand for. */
  enum Kind {
    ANSWER_OR_FACT,
    FACT_ONLY,
    ANSWER_ONLY
  }

  /** All uses in a script. */
  static List<Uses> of(Draft draft) {
    var uses = new ArrayList<Uses>();
    draft.texts().texts().values().stream().flatMap(text -> inText(draft, text)).forEach(uses::add);
    var steps = draft.script().steps();
    for (int i = 0; i < steps.size(); i++) {
      inStep(draft, steps.get(i), i).forEach(uses::add);
    }
    return uses;
  }

  private static Stream<Uses> inText(Draft draft, Text text) {
    String step = text.key().replaceFirst("\\..*", "");
    int number = draft.script().steps().stream().map(Step::name).toList().indexOf(step);
    Kind kind = number == ANYWHERE ? Kind.FACT_ONLY : Kind.ANSWER_OR_FACT;
    return Messages.placeholders(text.raw()).stream()
        .map(name -> new Uses(name, number, text.line(), kind));
  }

  private static Stream<Uses> inStep(Draft draft, Step step, int number) {
    return switch (step) {
      case Step.Branch branch -> inCases(draft, branch, number);
      case Step.Write write -> {
        int line = draft.page().line(draft.pointer(write) + "/fields");
        yield write.fields().stream().map(field -> new Uses(field, number, line, Kind.ANSWER_ONLY));
      }
      case Step.Choose choose -> {
        int line = draft.page().line(draft.pointer(choose) + "/options_from");
        yield Stream.ofNullable(choose.optionsFrom())
            .map(list -> new Uses(list, number, line, kindOfList(draft, list)));
      }
      case Step.Say _, Step.Ask _, Step.Pick _, Step.Collect _ -> Stream.empty();
      case Step.Rate _, Step.When _ -> Stream.empty();
      case Step.Run _, Step.Pause _, Step.Timer _, Step.End _ -> Stream.empty();
    };
  }

  /** A list comes from code, or from a step that collects one. */
  private static Kind kindOfList(Draft draft, String list) {
    boolean collected = draft.steps(Step.Collect.class).anyMatch(step -> step.name().equals(list));
    return collected ? Kind.ANSWER_OR_FACT : Kind.FACT_ONLY;
  }

  private static Stream<Uses> inCases(Draft draft, Step.Branch branch, int number) {
    var uses = Stream.<Uses>builder();
    for (int i = 0; i < branch.cases().size(); i++) {
      var one = branch.cases().get(i);
      int line = draft.page().line(draft.pointer(branch) + "/cases/" + i + "/if");
      uses.add(new Uses(one.left(), number, line, Kind.ANSWER_OR_FACT));
      if (comparesNames(one)) {
        uses.add(new Uses(one.right(), number, line, Kind.ANSWER_OR_FACT));
      }
    }
    return uses.build();
  }

  /** Whether a case compares two numbers by their names, such as {@code after < before}. */
  static boolean comparesNames(Step.Case one) {
    return switch (one.comparison()) {
      case IS, IS_NOT -> false;
      case LESS, AT_MOST, MORE, AT_LEAST -> !one.right().matches("-?[0-9]+");
    };
  }
}
