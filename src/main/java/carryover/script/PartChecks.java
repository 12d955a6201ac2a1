package carryover.script;

import java.util.List;
import java.util.stream.Stream;

/** Whether scripts that play others get on with them. */
final class PartChecks {
  /** What code tells every exercise; see Dialogue's facts. */
  static final List<String> COMMON_FACTS =
      List.of(
          "patient",
          "therapist",
          "exercise",
          "why",
          "minutes",
          "where",
          "hurdle",
          "coping",
          "lesson",
          "script");

  private PartChecks() {}

  static Stream<Issue> scriptRings(Tree tree) {
    var parts = Parts.of(tree);
    String text = "\"%s\" plays itself, by way of \"%s\". Use a goto, or end first.";
    return tree.scripts().stream()
        .flatMap(draft ->
            draft
                .steps(Step.Run.class)
                .filter(run -> parts.within(run).contains(draft))
                .map(run ->
                    draft.issue(
                        Issue.Type.SCRIPT_RING,
                        run,
                        "",
                        text.formatted(draft.script().name(), run.script()))));
  }

  static Stream<Issue> noSilencePlans(Tree tree) {
    var parts = Parts.of(tree);
    var missing =
        tree.scripts().stream()
            .filter(draft -> draft.script().silence() == null)
            .filter(draft -> parts.asks(draft) && !parts.isPart(draft))
            .map(draft ->
                draft
                    .page()
                    .issue(
                        Issue.Type.NO_SILENCE_PLAN,
                        "/steps",
                        "it asks, and has no plan for silence."
                            + " Add silence: with nudge, text, give_up and goto."));
    return Stream.concat(missing, tree.scripts().stream().flatMap(PartChecks::hastySilence));
  }

  private static Stream<Issue> hastySilence(Draft draft) {
    var silence = draft.script().silence();
    boolean fine = silence == null || silence.nudge().compareTo(silence.giveUp()) < 0;
    String text = "it gives up before it nudges. Let give_up be longer than nudge.";
    return fine
        ? Stream.empty()
        : Stream.of(draft.page().issue(Issue.Type.NO_SILENCE_PLAN, "/silence/give_up", text));
  }

  static Stream<Issue> missingFactsOfParts(Tree tree) {
    return Stream.concat(
        tree.scripts().stream().flatMap(draft -> missingFactsOfParts(tree, draft)),
        tree.scripts().stream().flatMap(PartChecks::uncommonFacts));
  }

  private static Stream<Issue> missingFactsOfParts(Tree tree, Draft draft) {
    var needs = draft.script().needs();
    return draft
        .steps(Step.Run.class)
        .flatMap(run ->
            neededBy(tree, run)
                .filter(fact -> !needs.contains(fact))
                .map(fact ->
                    draft.issue(
                        Issue.Type.MISSING_FACT,
                        run,
                        "",
                        "\"%s\" needs the fact \"%s\". Add it to needs here."
                            .formatted(run.script(), fact))));
  }

  private static Stream<String> neededBy(Tree tree, Step.Run run) {
    return run.isAssigned()
        ? Stream.of("script")
        : tree.script(run.script()).stream().flatMap(part -> part.script().needs().stream());
  }

  private static Stream<Issue> uncommonFacts(Draft draft) {
    String text = "an exercise gets no fact \"%s\", only %s. Remove it.";
    return draft.script().needs().stream()
        .filter(fact -> draft.script().kind() == Script.Kind.EXERCISE)
        .filter(fact -> !COMMON_FACTS.contains(fact))
        .map(fact ->
            draft
                .page()
                .issue(
                    Issue.Type.MISSING_FACT,
                    "/needs",
                    text.formatted(fact, String.join(", ", COMMON_FACTS))));
  }
}
