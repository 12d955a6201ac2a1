package carryover;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.RecordKind.Program;
import carryover.script.Script;
import carryover.script.Step;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every answer that is kept in the journal has a short name, for whoever reads it again. */
class FieldsTest {
  private static final Set<Program> NOT_IN_THE_JOURNAL =
      EnumSet.of(
          Program.PREFERENCES,
          Program.INVITATION,
          Program.AGREEMENT,
          Program.POSTPONEMENT,
          Program.BREAK,
          Program.CHOICE,
          Program.FADING);

  @ParameterizedTest
  @ValueSource(strings = {"words/fields.yaml", "de/words/fields.yaml"})
  void everyRecordedFieldHasALabelInEveryLanguage(String page) {
    var missing = recorded();
    missing.removeAll(labels(RealConversations.FOLDER.resolve(page)));
    assertThat(missing)
        .as(
            "conversations/%s needs these lines:\n%s\n",
            page,
            missing.stream()
                .map(field -> "  " + field + ": …   # " + question(field))
                .collect(joining("\n")))
        .isEmpty();
  }

  private static Set<String> recorded() {
    return RealConversations.SCRIPTS.all().stream()
        .flatMap(script -> script.steps().stream())
        .filter(step -> step instanceof Step.Write write && isInTheJournal(write))
        .flatMap(step -> ((Step.Write) step).fields().stream())
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isInTheJournal(Step.Write write) {
    return !(write.kind() instanceof Program kind && NOT_IN_THE_JOURNAL.contains(kind));
  }

  /** Where the field is asked for, to find a name for it. */
  private static String question(String field) {
    return RealConversations.SCRIPTS.all().stream()
        .map(Script::name)
        .filter(script -> RealConversations.SCRIPTS.has(script, field))
        .collect(joining(", "));
  }

  private static Set<String> labels(Path page) {
    return Set.copyOf(new YAMLMapper().readTree(page.toFile()).get("texts").propertyNames());
  }
}
