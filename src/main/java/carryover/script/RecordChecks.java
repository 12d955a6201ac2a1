package carryover.script;

import carryover.kernel.CatalogueField;
import carryover.kernel.FieldType;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.RecordKind.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a record step writes what its kind can hold. */
final class RecordChecks {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /** The largest count that a field holds; see {@link FieldType#COUNT}. */
  private static final int FIFTY = 50;

  private RecordChecks() {}

  static Stream<Issue> wrongRecords(Tree tree) {
    return tree.scripts().stream()
        .flatMap(draft -> draft.steps(Step.Write.class).flatMap(write -> wrong(draft, write)));
  }

  private static Stream<Issue> wrong(Draft draft, Step.Write write) {
    return switch (write.kind()) {
      case Program kind ->
          write.fields().stream()
              .flatMap(field -> wrongField(draft.script(), kind, field).stream())
              .map(text -> issue(draft, write, "/fields", text));
      case Sheet(var code) when isUnknown(draft, code) ->
          Stream.of(issue(draft, write, "", unknownKind(code)));
      case Sheet _ ->
          write.fields().stream()
              .flatMap(field ->
                  CatalogueField.type(field).stream()
                      .flatMap(type -> wrongType(draft.script(), type, field).stream()))
              .map(text -> issue(draft, write, "/fields", text));
    };
  }

  /** Only exercises write sheets; a name that is nearly one of the program's own is a slip. */
  private static boolean isUnknown(Draft draft, String code) {
    return draft.script().kind() != Script.Kind.EXERCISE
        || code.length() > Sheet.CODE_CHARS
        || !Guess.didYouMean(code, programCodes()).isEmpty();
  }

  private static List<String> programCodes() {
    return Arrays.stream(Program.values()).map(Program::code).toList();
  }

  private static String unknownKind(String code) {
    var codes = programCodes();
    String guess = Guess.didYouMean(code, codes);
    String remedy =
        guess.isEmpty()
            ? " There are: %s; an exercise may write a sheet of up to %d letters."
                .formatted(String.join(", ", codes), Sheet.CODE_CHARS)
            : guess;
    return "nothing is kept under \"%s\".%s".formatted(code, remedy);
  }

  private static Optional<String> wrongField(Script script, Program kind, String field) {
    var type = kind.fields().get(field);
    if (type == null) {
      String guess = Guess.didYouMean(field, kind.fields().keySet());
      String known = String.join(", ", kind.fields().keySet().stream().sorted().toList());
      String remedy = guess.isEmpty() ? " It has: " + known + "." : guess;
      return Optional.of("\"%s\" has no field \"%s\".%s".formatted(kind.code(), field, remedy));
    }
    return wrongType(script, type, field);
  }

  private static Optional<String> wrongType(Script script, FieldType type, String field) {
    // A field without a question is another issue.
    return script
        .step(field)
        .filter(Flow::isQuestion)
        .filter(step -> !typesOf(step).contains(type))
        .map(step -> "the field \"%s\" %s.".formatted(field, wish(type)));
  }

  /** The types of fields that can hold the answer to this question. */
  private static Set<FieldType> typesOf(Step question) {
    return switch (question) {
      case Step.Ask _ -> Set.of(FieldType.TEXT);
      case Step.Choose _ -> Set.of(FieldType.CODE, FieldType.TEXT);
      case Step.Collect _ -> Set.of(FieldType.LIST);
      case Step.Pick _ -> Set.of(FieldType.CODES);
      case Step.When _ -> Set.of(FieldType.TIMES);
      case Step.Rate rate when rate.from() == 0 && rate.to() == TEN ->
          Set.of(FieldType.TEN, FieldType.COUNT);
      case Step.Rate rate when rate.from() == 0 && rate.to() == HUNDRED ->
          Set.of(FieldType.HUNDRED);
      case Step.Rate rate when rate.to() <= FIFTY -> Set.of(FieldType.COUNT);
      case Step.Rate _, Step.Say _, Step.Branch _, Step.Write _, Step.Run _ -> Set.of();
      case Step.Pause _, Step.Timer _, Step.End _ -> Set.of();
    };
  }

  private static String wish(FieldType type) {
    return switch (type) {
      case TEXT -> "holds words: use ask, or choose";
      case CODE -> "holds one option: use choose";
      case CODES -> "holds several options: use pick";
      case TEN -> "holds a number from 0 to 10: use rate with from: 0 and to: 10";
      case HUNDRED -> "holds a number from 0 to 100: use rate with from: 0 and to: 100";
      case COUNT -> "holds a number up to 50: use rate with to: 50 or less";
      case TIMES -> "holds days and times: use when";
      case LIST -> "holds a list: use list";
    };
  }

  private static Issue issue(Draft draft, Step.Write write, String key, String text) {
    return draft.issue(Issue.Type.WRONG_RECORD, write, key, text);
  }
}
