package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked of the conditions of options; those of branches are checked alike. */
class ConditionChecksTest {
  private static final String HURDLE =
      """
      - choose: hurdle
        text: What could get in the way?
        options:
          - forgot: I forget it
          - tired: I'm too tired
      """;
  private static final String END =
      """
      - end: completed
      - end: unanswered
      """;

  @TempDir Path folder;

  @Test
  void aConditionUsesAnswersThatAreGivenBefore() throws IOException {
    assertThat(issues(HURDLE + help("hurdle is forgot") + END)).isEmpty();
    assertThat(issues(help("hurdle is forgot") + HURDLE + END)).containsExactly("9 unanswered");
    assertThat(issues(help("hurdel is forgot") + END)).containsExactly("9 missing-fact");
    assertThat(issues(help("help is other") + END)).containsExactly("9 unanswered");
  }

  @Test
  void aConditionComparesWithWhatTheAnswerCanBe() throws IOException {
    assertThat(issues(HURDLE + help("hurdle is forgotten") + END))
        .containsExactly("14 wrong-comparison");
    assertThat(issues(HURDLE + help("hurdle < 3") + END)).containsExactly("14 wrong-comparison");
  }

  @Test
  void onlyAQuestionThatMayBeSkippedIsAskedWhetherItWas() throws IOException {
    var rate = "- {rate: hurdle, text: How high?, from: 0, to: 10, low: low, high: high%s}\n";
    assertThat(issues(rate.formatted("") + help("hurdle is skipped") + END))
        .containsExactly("10 wrong-comparison");
    assertThat(issues(rate.formatted(", skip: Skip") + help("hurdle is skipped") + END)).isEmpty();
    var when = "- {when: hurdle, text: When?%s}\n";
    assertThat(issues(when.formatted("") + help("hurdle is empty") + END))
        .containsExactly("10 wrong-comparison");
    assertThat(issues(when.formatted(", skip: Skip") + help("hurdle is empty") + END)).isEmpty();
  }

  @Test
  void optionsThatAreNeverThereTogetherAreNotCountedTogether() throws IOException {
    assertThat(issues(HURDLE + help(many("forgot", 5) + many("tired", 5)) + END)).isEmpty();
    assertThat(issues(HURDLE + help(many("forgot", 8)) + END))
        .containsExactly("12 too-many-options");
    var pick = HURDLE.replace("choose", "pick") + "  done: Done\n";
    assertThat(issues(pick + help(many("forgot", 5) + many("tired", 5)) + END))
        .containsExactly("13 too-many-options");
  }

  @Test
  void anOptionHasOneKeyAndMaybeIfAndGoto() throws IOException {
    var two = help("hurdle is forgot").replace("other: Other", "{other: Other, more: More}");
    assertThat(issues(HURDLE + two + END)).containsExactly("15 bad-shape");
    var pick = help("hurdle is forgot").replace("choose", "pick") + "  done: Done\n";
    assertThat(issues(HURDLE + pick + END)).containsExactly("13 bad-shape");
  }

  private static String many(String hurdle, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "hurdle is %s\n    - %s_%d: Try it".formatted(hurdle, hurdle, i))
        .map(text -> text + "\n      if: ")
        .collect(Collectors.joining());
  }

  /** A question whose first option is there only if this holds; more may come within. */
  private static String help(String condition) {
    return """
    - choose: help
      text: What could help?
      options:
        - first: This
          if: %s
        - other: Other
    """
        .formatted(condition.replaceFirst("\n      if: $", ""));
  }

  private List<String> issues(String steps) throws IOException {
    Path file = folder.resolve("dialogues/talk.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "script: talk\nkind: dialogue\n"
            + "silence: {nudge: 2h, text: No hurry., give_up: 20h, goto: unanswered}\nsteps:\n"
            + steps.indent(2));
    return switch (ScriptTree.read(folder)) {
      case Reading.Readable _ -> List.of();
      case Reading.Broken(var issues) ->
          issues.stream().map(issue -> issue.line() + " " + issue.type().code()).toList();
    };
  }
}
