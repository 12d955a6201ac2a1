package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways through a script where a checker is easily wrong. */
class WaysTest {
  private static final String QUIET =
      "silence: {nudge: 2h, text: No hurry., give_up: 20h, goto: left_open}\n";

  @TempDir Path folder;

  @Test
  void whatOneSideOfABranchAsksIsNotGivenBehindIt() throws IOException {
    assertThat(
            issues(
                "needs: [mood]\n" + QUIET,
                """
                - branch: by_mood
                  cases:
                    - if: mood is low
                      goto: place
                  else: thanks
                - ask: place
                  text: Where are you?
                - say: thanks
                  text: You are here, {place}.
                - end: completed
                - say: left_open
                  text: Bye.
                - end: unanswered
                """))
        .containsExactly("14 unanswered");
  }

  @Test
  void bothSidesOfABranchMayLeadToTheSameQuestion() throws IOException {
    assertThat(
            issues(
                "needs: [mood]\n" + QUIET,
                """
                - branch: by_mood
                  cases:
                    - if: mood is low
                      goto: hello
                  else: place
                - say: hello
                  text: Hello.
                - ask: place
                  text: Where are you?
                - say: thanks
                  text: You are here, {place}.
                - end: completed
                - say: left_open
                  text: Bye.
                - end: unanswered
                """))
        .isEmpty();
  }

  @Test
  void silenceComesBeforeTheAnswerOfItsQuestion() throws IOException {
    assertThat(
            issues(
                QUIET,
                """
                - ask: place
                  text: Where are you?
                - ask: company
                  text: Who is with you?
                - end: completed
                - say: left_open
                  text: You are here, {place}.
                - end: unanswered
                """))
        .containsExactly("11 unanswered");
  }

  @Test
  void aQuestionCannotUseItsOwnAnswer() throws IOException {
    assertThat(
            issues(
                QUIET,
                """
                - ask: place
                  text: Where are you, {place}?
                - end: completed
                - say: left_open
                  text: Bye.
                - end: unanswered
                """))
        .containsExactly("6 unanswered");
  }

  @Test
  void comingBackToAQuestionIsNoEndlessLoop() throws IOException {
    assertThat(
            issues(
                QUIET,
                """
                - say: hello
                  text: Hello.
                - choose: again
                  text: Again?
                  options:
                    - yes: Yes
                      goto: hello
                    - no: No
                - end: completed
                - say: left_open
                  text: Bye.
                - end: unanswered
                """))
        .isEmpty();
  }

  @Test
  void anOptionWithoutGotoFallsThroughAndAllWithGotoDoNot() throws IOException {
    assertThat(
            issues(
                QUIET,
                """
                - choose: again
                  text: Again?
                  options:
                    - yes: Yes
                      goto: completed
                    - no: No
                      goto: completed
                - say: never
                  text: Nobody comes here.
                - end: completed
                - say: left_open
                  text: Bye.
                - end: unanswered
                """))
        .containsExactly("12 unreachable");
  }

  @Test
  void aMisspeltGotoIsOneIssueOnly() throws IOException {
    assertThat(
            issues(
                "",
                """
                - say: hello
                  text: Hello.
                  goto: thansk
                - say: thanks
                  text: Thank you.
                - end: completed
                """))
        .containsExactly("6 unknown-step");
  }

  private List<String> issues(String head, String steps) throws IOException {
    Path file = folder.resolve("dialogues/talk.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "script: talk\nkind: dialogue\n" + head + "steps:\n" + steps.indent(2));
    return switch (ScriptTree.read(folder)) {
      case Reading.Readable _ -> List.of();
      case Reading.Broken(var issues) ->
          issues.stream().map(issue -> issue.line() + " " + issue.type().code()).toList();
    };
  }
}
