package carryover.digest;

import carryover.kernel.Answer;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.Words;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Terms;
import carryover.rhythm.Rhythm;
import carryover.safety.Alert;
import carryover.safety.Category;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a test tells, as it is recorded. */
final class Told {
  private static final Set<String> OF_A_STEP =
      Set.of("step", "situation", "what_happened", "suds_peak", "suds_after", "expectation_met");

  private Told() {}

  /** A ladder with these steps, each with its number behind it. */
  static Answer.Listed ladder(Object... stepsAndNumbers) {
    var items = new ArrayList<Answer.Listed.Item>();
    for (int i = 0; i < stepsAndNumbers.length; i += 2) {
      var step = new Words(stepsAndNumbers[i].toString());
      items.add(new Answer.Listed.Item(step, (Integer) stepsAndNumbers[i + 1]));
    }
    return new Answer.Listed(items);
  }

  /** Whose field this is; a sheet's where it is no field of the program's own. */
  static RecordKind kind(String field) {
    for (var kind : List.of(Program.COMPLETION_REPORT, Program.OBSTACLE, Program.COPING_REPORT)) {
      if (kind.fields().containsKey(field)) {
        return kind;
      }
    }
    if (field.equals("ladder") || field.equals("fear")) {
      return new RecordKind.Sheet("fear_ladder");
    }
    return new RecordKind.Sheet(OF_A_STEP.contains(field) ? "exposure" : "sheet");
  }

  /** Words with a space are text, one word alone is a code. */
  static Answer answer(Object value) {
    return switch (value) {
      case Answer answer -> answer;
      case Integer number -> new Answer.Number(number);
      case List<?> keys -> new Answer.Choices(keys.stream().map(String::valueOf).toList());
      case String words when words.contains(" ") -> new Answer.Text(new Words(words));
      default -> new Answer.Choice(value.toString());
    };
  }

  static Assignment assigned(
      UUID id,
      Patient patient,
      String script,
      Rhythm rhythm,
      @Nullable String said,
      Status status,
      Instant created) {
    var agreement = new Agreement(said, null, null, null, null, null, 4, null, null);
    return new Assignment(
        id,
        patient.id(),
        patient.therapist(),
        script,
        1,
        rhythm,
        agreement,
        Terms.usual(20),
        status,
        created);
  }

  static Alert alert(UUID id, Patient patient, Instant detected, Alert.State state) {
    return new Alert(id, patient.id(), patient.therapist(), Category.IDEATION, detected, state);
  }
}
