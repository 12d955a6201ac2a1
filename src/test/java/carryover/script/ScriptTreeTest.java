package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTreeTest {
  private static final String HEAD = "script: talk\nkind: dialogue\nsteps:\n";
  private static final String END = "  - end: completed\n";

  @TempDir Path folder;

  private static final List<String> SLIPS_OF_SHAPE =
        List.of(
            "  - pause: a_while\n    for: 10 minutes\n",
            "  - pause: a_while\n    for: 10m\n    until: evening\n",
            "  - pause: a_while\n",
            "  - end: done\n",
            "  - say: Hello\n    text: Hello.\n",
            "  - say: hello\n    text:\n",
            "  - choose: ready\n    text: Now?\n    options:\n      - yes\n",
            "  - choose: ready\n    text: Now?\n    options:\n      - yes: Yes\n        no: No\n",
            "  - choose: ready\n    text: Now?\n    options:\n      - goto: yes\n",
            "  - choose: ready\n"
                + "    text: Now?\n"
                + "    options:\n"
                + "      - yes: Yes\n"
                + "        goto: a b\n",
            "  - choose: ready\n    text: Now?\n",
            "  - pick: ready\n    text: Now?\n    done: Ok\n    options:\n      - yes: Yes\n"
                + "        goto: completed\n",
            "  - say: hello\n    ask: place\n    text: Hello.\n");

  @Test
  void aMisspeltVerbIsOneIssueWithAGuess() throws IOException {
    assertThat(issuesOf(HEAD + "  - sya: hello\n    text: Hello.\n" + END))
        .singleElement()
        .asString()
        .startsWith("dialogues/talk.yaml:4  bad-shape  a step begins with its verb")
        .endsWith("Did you mean \"say\"?");
  }

  @Test
  void aMisspeltKeyIsOneIssueOnItsLine() throws IOException {
    String ask = "  - ask: place\n    text: Where?\n    privat: true\n" + END;
    assertThat(issuesOf(HEAD + ask))
        .extracting(Issue::toString)
        .containsExactly(
            "dialogues/talk.yaml:6  bad-shape  \"privat\" is not known here."
                + " Did you mean \"private\"?");
  }

  @Test
  void aNumberInPlaceOfATextSaysWhatToDo() throws IOException {
    assertThat(issuesOf(HEAD + "  - say: hello\n    text: 42\n" + END))
        .extracting(Issue::toString)
        .containsExactly(
            "dialogues/talk.yaml:5  bad-shape  \"text: 42\": this must be a text."
                + " Put it into quotes.");
  }

  @Test
  void aConditionWithAndIsRefusedWithTheFormThatThereIs() throws IOException {
    String branch =
        "  - branch: by_mood\n    cases:\n      - if: mood < 3 and sleep < 3\n"
            + "        goto: completed\n    else: completed\n";
    assertThat(issuesOf(HEAD + branch + END))
        .singleElement()
        .asString()
        .startsWith("dialogues/talk.yaml:6  bad-shape  \"if: mood < 3 and sleep < 3\"")
        .contains("NAME is WORD");
  }

  @Test
  void eachOtherSlipOfShapeIsOneIssueToo() throws IOException {
    for (String slip : SLIPS_OF_SHAPE) {
      assertThat(issuesOf(HEAD + slip + END))
          .as(slip)
          .hasSizeBetween(1, 2)
          .allSatisfy(issue -> {
            assertThat(issue.type()).isEqualTo(Issue.Type.BAD_SHAPE);
            assertThat(issue.line()).isBetween(4, 8);
            assertThat(issue.text()).matches(".*[.?]").doesNotContain("regex", "schema");
          });
    }
  }

  @Test
  void aTabIsNamedWithItsLine() throws IOException {
    assertThat(issuesOf(HEAD + "\t- say: hello\n"))
        .singleElement()
        .asString()
        .startsWith("dialogues/talk.yaml:4  bad-yaml")
        .contains("never tabs");
  }

  @Test
  void aWrongIndentIsNamedWithItsLine() throws IOException {
    assertThat(issuesOf(HEAD + "  - say: hello\n      text: Hello.\n" + END))
        .singleElement()
        .asString()
        .startsWith("dialogues/talk.yaml:5  bad-yaml");
  }

  @Test
  void aKeyThatIsThereTwiceIsNamedWithItsLine() throws IOException {
    assertThat(issuesOf(HEAD + "  - say: hello\n    text: One.\n    text: Two.\n" + END))
        .singleElement()
        .asString()
        .startsWith("dialogues/talk.yaml:6  bad-yaml")
        .contains("\"text\"");
  }

  @Test
  void aliasesAreRefusedBeforeTheyCanGrow() throws IOException {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
    assertThat(issuesOf(bomb))
        .singleElement()
        .asString()
        .startsWith("dialogues/talk.yaml:1  bad-yaml  & and *");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    assertThat(issuesOf("[".repeat(10_000)))
        .extracting(Issue::type)
        .containsExactly(Issue.Type.BAD_YAML);
  }

  @Test
  void fiveMegabytesAreRefusedUnread() throws IOException {
    assertThat(issuesOf(HEAD + "# a long comment\n".repeat(320_000)))
        .singleElement()
        .asString()
        .contains("larger than 256 kB");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    assertThat(issuesOf("script: caf\u00e9", StandardCharsets.ISO_8859_1))
        .singleElement()
        .asString()
        .contains("UTF-8");
    assertThat(issuesOf("")).singleElement().asString().contains("is empty");
    assertThat(issuesOf("---\na: b\n---\nc: d\n")).singleElement().asString().contains("second");
  }

  @Test
  void allMistakesOfAllFilesComeInReadingOrder() throws IOException {
    write(
        "dialogues/b.yaml", "script: b\nkind: dialogue\nsteps:\n  - run: nobody\n  - run: none\n");
    var issues = issuesOf(HEAD + "  - say: hello\n    text: Hello & bye {you}.\n");
    assertThat(issues)
        .extracting(issue -> issue.file() + ":" + issue.line() + " " + issue.type().code())
        .containsExactly(
            "dialogues/b.yaml:4 unknown-script",
            "dialogues/b.yaml:5 unknown-script",
            "dialogues/b.yaml:5 loose-end",
            "dialogues/talk.yaml:4 loose-end",
            "dialogues/talk.yaml:5 missing-fact",
            "dialogues/talk.yaml:5 bad-markup");
  }

  @Test
  void commentsOnTheirOwnLineAreWelcome() throws IOException {
    String block = "# about this\n  - say: hello\n    text: |\n      Hello.\n\n# and now\n" + END;
    assertThat(issuesOf(HEAD + block)).isEmpty();
  }

  @Test
  void aStepIsReadWithItsTime() throws IOException {
    write("dialogues/talk.yaml", HEAD + "  - pause: a_while\n    for: 90s\n" + END);
    var reading = (Reading.Readable) ScriptTree.read(folder);
    assertThat(reading.scripts().named("talk").orElseThrow().steps())
        .containsExactly(
            new Step.Pause("a_while", null, new Delay.For(Duration.ofSeconds(90)), null),
            new Step.End("completed", null, Step.Outcome.COMPLETED));
  }

  private List<Issue> issuesOf(String script) throws IOException {
    return issuesOf(script, StandardCharsets.UTF_8);
  }

  private List<Issue> issuesOf(String script, java.nio.charset.Charset charset) throws IOException {
    Path file = folder.resolve("dialogues/talk.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, script, charset);
    return ScriptTree.read(folder) instanceof Reading.Broken(var issues) ? issues : List.of();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
