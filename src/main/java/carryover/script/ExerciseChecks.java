package carryover.script;

import carryover.kernel.RecordKind.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what exercises say of each other, of themselves and of earlier sittings is true. */
final class ExerciseChecks {
  private ExerciseChecks() {}

  /** Every {@code easier}, {@code harder} and {@code variant_of} leads to another exercise. */
  static Stream<Issue> unknownExercises(Tree tree) {
    var ids = ids(tree);
    return tree.scripts().stream()
        .flatMap(draft ->
            Stream.of("/about/easier", "/about/harder", "/about/variant_of")
                .filter(pointer -> !draft.page().text(pointer).isEmpty())
                .flatMap(pointer -> unknown(tree, ids, draft, pointer).stream()));
  }

  private static Optional<Issue> unknown(Tree tree, Set<String> ids, Draft draft, String pointer) {
    String target = draft.page().text(pointer);
    var own = Optional.ofNullable(draft.script().about()).map(Script.About::id).orElse("");
    if (target.equals(own) || target.equals(draft.script().name())) {
      String text = "\"%s\" is this exercise itself. Name another, or remove this.";
      return Optional.of(
          draft.page().issue(Issue.Type.UNKNOWN_SCRIPT, pointer, text.formatted(target)));
    }
    if (ids.contains(target) || tree.names().contains(target)) {
      return Optional.empty();
    }
    var known = new HashSet<>(ids);
    known.addAll(tree.names());
    String guess = Guess.didYouMean(target, known);
    String text = "there is no exercise \"%s\".%s";
    String remedy = guess.isEmpty() ? " Write it, or remove this." : guess;
    return Optional.of(
        draft.page().issue(Issue.Type.UNKNOWN_SCRIPT, pointer, text.formatted(target, remedy)));
  }

  private static Set<String> ids(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> Stream.ofNullable(draft.script().about()))
        .map(Script.About::id)
        .collect(Collectors.toSet());
  }

  /** No two exercises have one id. */
  static Stream<Issue> sharedIds(Tree tree) {
    var first = new HashSet<String>();
    return tree.scripts().stream()
        .filter(draft -> draft.script().about() != null)
        .filter(draft -> !first.add(Objects.requireNonNull(draft.script().about()).id()))
        .map(draft ->
            draft
                .page()
                .issue(
                    Issue.Type.WRONG_NAME,
                    "/about/id",
                    "another exercise has this id already. Give each its own."));
  }

  /** What is asked without the guide is a question, recorded, and uses no earlier answer. */
  static Stream<Issue> wrongCheckIns(Tree tree) {
    return tree.scripts().stream()
        .filter(draft -> draft.script().about() != null)
        .flatMap(draft -> wrongCheckIn(draft, Objects.requireNonNull(draft.script().about())));
  }

  private static Stream<Issue> wrongCheckIn(Draft draft, Script.About about) {
    var issues = Stream.<Issue>builder();
    for (int i = 0; i < about.checkIn().size(); i++) {
      String pointer = "/about/check_in/" + i;
      mistake(draft, about.checkIn().get(i))
          .map(found -> draft.page().issue(found.type(), pointer, found.text()))
          .ifPresent(issues::add);
    }
    return issues.build();
  }

  private record Found(Issue.Type type, String text) {}

  private static Optional<Found> mistake(Draft draft, String name) {
    return unkept(draft, "check_in", name).or(() -> dependent(draft, name));
  }

  /** Says when no question has this name, or when its answer goes nowhere. */
  private static Optional<Found> unkept(Draft draft, String key, String name) {
    var steps = draft.script().steps();
    if (draft.script().step(name).filter(Flow::isQuestion).isEmpty()) {
      String guess = Guess.didYouMean(name, steps.stream().map(Step::name).toList());
      String remedy = guess.isEmpty() ? " Name a step that asks." : guess;
      String text = "%s: no question is named \"%s\".%s".formatted(key, name, remedy);
      return Optional.of(new Found(Issue.Type.UNKNOWN_STEP, text));
    }
    if (draft.steps(Step.Write.class).noneMatch(write -> write.fields().contains(name))) {
      String text = "%s: the answer to \"%s\" is not recorded. Add it to a record.";
      return Optional.of(new Found(Issue.Type.WRONG_RECORD, text.formatted(key, name)));
    }
    return Optional.empty();
  }

  private static Optional<Found> dependent(Draft draft, String name) {
    return earlier(draft, name)
        .map(other ->
            new Found(
                Issue.Type.UNANSWERED,
                "check_in: \"%s\" uses the answer \"%s\", which is not there without the guide."
                        .formatted(name, other)
                    + " Word it without."));
  }

  /** What was expected is compared with a number from 0 to 10 that is recorded. */
  static Stream<Issue> wrongExpectations(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft ->
            Optional.ofNullable(draft.script().about())
                .flatMap(about -> Optional.ofNullable(about.expects()))
                .flatMap(name -> wrongExpectation(draft, name))
                .stream());
  }

  private static Optional<Issue> wrongExpectation(Draft draft, String name) {
    return unkept(draft, "expects", name)
        .or(() -> draft.script().step(name).flatMap(ExerciseChecks::notToTen))
        .map(found -> draft.page().issue(found.type(), "/about/expects/" + name, found.text()));
  }

  private static Optional<Found> notToTen(Step step) {
    String text = "expects: \"%s\" is no number from 0 to 10. Name a rate with from: 0 and to: 10.";
    return step instanceof Step.Rate rate && rate.span().equals(new Step.Span(0, 10))
        ? Optional.empty()
        : Optional.of(new Found(Issue.Type.WRONG_RECORD, text.formatted(step.name())));
  }

  /** An answer that the texts or options of this question use. */
  private static Optional<String> earlier(Draft draft, String name) {
    var steps = draft.script().steps();
    var facts = draft.script().facts();
    return Uses.of(draft).stream()
        .filter(use -> use.step() >= 0 && steps.get(use.step()).name().equals(name))
        .map(Uses::name)
        .filter(used -> !facts.contains(used))
        .findFirst();
  }

  /** Every recall names a field that some exercise records, and a name of its own. */
  static Stream<Issue> wrongRecalls(Tree tree) {
    var recorded = recorded(tree);
    return tree.scripts().stream()
        .flatMap(draft ->
            draft.script().recalls().stream()
                .flatMap(recall -> wrongRecall(draft, recall, recorded)));
  }

  private static Stream<Issue> wrongRecall(
      Draft draft, Script.Recall recall, Set<String> recorded) {
    String pointer = "/recalls/" + recall.fact();
    var issues = Stream.<Issue>builder();
    String source = recall.field() == null ? recall.sheet() : recall.sheet() + "." + recall.field();
    if (!recorded.contains(source)) {
      String guess = Guess.didYouMean(source, recorded);
      String remedy = guess.isEmpty() ? " Record it, or remove this." : guess;
      String text = "no exercise records \"%s\".%s".formatted(source, remedy);
      issues.add(draft.page().issue(Issue.Type.WRONG_RECORD, pointer, text));
    }
    if (draft.script().needs().contains(recall.fact())
        || draft.script().step(recall.fact()).isPresent()) {
      String text = "the name \"%s\" is taken already. Give each its own name.";
      issues.add(
          draft.page().issue(Issue.Type.DUPLICATE_STEP, pointer, text.formatted(recall.fact())));
    }
    return issues.build();
  }

  /** All sheets, and all their fields as {@code sheet.field}. */
  private static Set<String> recorded(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> draft.steps(Step.Write.class))
        .filter(write -> write.kind() instanceof Sheet)
        .flatMap(ExerciseChecks::namesOf)
        .collect(Collectors.toSet());
  }

  private static Stream<String> namesOf(Step.Write write) {
    String sheet = write.kind().code();
    List<String> fields = write.fields();
    return Stream.concat(Stream.of(sheet), fields.stream().map(field -> sheet + "." + field));
  }
}
