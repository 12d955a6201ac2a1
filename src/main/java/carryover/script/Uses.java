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
    var steps = draft.script().steps();
    var names = steps.stream().map(Step::name).toList();
    draft.texts().texts().values().stream().flatMap(text -> inText(names, text)).forEach(uses::add);
    for (int i = 0; i < steps.size(); i++) {
      inStep(draft, steps.get(i), i).forEach(uses::add);
    }
    return uses;
  }

  private static Stream<Uses> inText(List<String> steps, Text text) {
    int dot = text.key().indexOf('.');
    int number = steps.indexOf(dot < 0 ? text.key() : text.key().substring(0, dot));
    Kind kind = number == ANYWHERE ? Kind.FACT_ONLY : Kind.ANSWER_OR_FACT;
    return Messages.placeholders(text.raw()).stream()
        .map(name -> new Uses(name, number, text.line(), kind));
  }

  private static Stream<Uses> inStep(Draft draft, Step step, int number) {
    return switch (step) {
      case Step.Branch branch -> inConditions(draft, branch, number);
      case Step.Write write -> {
        int line = draft.page().line(draft.pointer(write) + "/fields");
        yield write.fields().stream().map(field -> new Uses(field, number, line, Kind.ANSWER_ONLY));
      }
      case Step.Choose choose -> {
        int line = draft.page().line(draft.pointer(choose) + "/options_from");
        var lists =
            Stream.ofNullable(choose.optionsFrom())
                .map(list -> new Uses(list, number, line, kindOfList(draft, list)));
        yield Stream.concat(lists, inConditions(draft, choose, number));
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

  private static Stream<Uses> inConditions(Draft draft, Step step, int number) {
    return Asked.of(step).stream()
        .flatMap(asked -> {
          int line = draft.page().line(draft.pointer(step) + asked.pointer());
          var condition = asked.condition();
          return Stream.of(condition.left(), condition.right())
              .limit(condition.comparesNames() ? 2 : 1)
              .map(name -> new Uses(name, number, line, Kind.ANSWER_OR_FACT));
        });
  }
}
