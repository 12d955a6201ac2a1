package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseChecksTest {
  private static final String HEAD =
      """
      script: ba_99_walk
      kind: exercise
      title: A walk
      about:
        for: [low_mood]
        approach: BA
        difficulty: 1
        minutes: 5
        why: It can help.
        instructions: Walk.
        care: None.
        practised_first: false
      """;

  private static final String STEPS =
      """
      silence: {nudge: 2h, text: No hurry., give_up: 20h, goto: unanswered}
      steps:
        - ask: route
          text: Which way?
        - rate: mood
          text: How is your mood on "{route}"?
          from: 0
          to: 10
          low: bad
          high: good
        - rate: wind
          text: How strong was the wind?
          from: 0
          to: 10
          low: none
          high: strong
        - record: kept
          kind: walk
          fields: [route, mood]
        - end: completed
        - end: unanswered
      """;

  @TempDir private Path folder;

  private List<String> issues(String script) throws IOException {
    var file = folder.resolve("exercises/ba_99_walk.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    return ScriptTree.read(folder) instanceof Reading.Broken(var issues)
        ? issues.stream().map(issue -> issue.line() + " " + issue.text()).toList()
        : List.of();
  }

  @Test
  void aSheetMayHaveAnyNameAndFields() throws IOException {
    assertThat(issues(HEAD + STEPS)).isEmpty();
  }

  @Test
  void aSheetsNameThatIsNearlyOneOfTheProgramsOwnIsASlip() throws IOException {
    assertThat(issues(HEAD + STEPS.replace("kind: walk", "kind: obstacles")))
        .containsExactly("29 nothing is kept under \"obstacles\". Did you mean \"obstacle\"?");
  }

  @Test
  void aFieldOfTheCatalogueHasItsTypeInEverySheet() throws IOException {
    assertThat(issues(HEAD + STEPS.replaceFirst("to: 10", "to: 100")))
        .containsExactly(
            "31 the field \"mood\" holds a number from 0 to 10: use rate with from: 0 and to: 10.");
  }

  @Test
  void aQuestionOfTheCheckInStandsByItselfAndIsRecorded() throws IOException {
    assertThat(issues(HEAD + "  check_in: [route]\n" + STEPS)).isEmpty();
    assertThat(issues(HEAD + "  check_in: [rout, mood, wind]\n" + STEPS))
        .containsExactly(
            "13 check_in: no question is named \"rout\". Did you mean \"route\"?",
            "13 check_in: \"mood\" uses the answer \"route\", which is not there without the guide."
                + " Word it without.",
            "13 check_in: the answer to \"wind\" is not recorded. Add it to a record.");
  }

  @Test
  void whatIsExpectedIsANumberToTenThatIsRecorded() throws IOException {
    var good = HEAD + "  example: I went round the lake.\n  expects: {mood: How will it be?}\n";
    assertThat(issues(good + STEPS)).isEmpty();
    assertThat(issues(HEAD + "  expects: {moot: How will it be?}\n" + STEPS))
        .containsExactly("13 expects: no question is named \"moot\". Did you mean \"mood\"?");
    assertThat(issues(HEAD + "  expects: {wind: How will it be?}\n" + STEPS))
        .containsExactly("13 expects: the answer to \"wind\" is not recorded. Add it to a record.");
    assertThat(issues(HEAD + "  expects: {route: How will it be?}\n" + STEPS))
        .containsExactly(
            "13 expects: \"route\" is no number from 0 to 10."
                + " Name a rate with from: 0 and to: 10.");
  }

  @Test
  void anExampleIsReadAtAGlance() throws IOException {
    assertThat(issues(HEAD + "  example: " + "I went. ".repeat(40) + "\n" + STEPS))
        .containsExactly(
            "13 319 characters, 300 are allowed. Shorten it, or make two steps of it.");
  }

  @Test
  void aLinkLeadsToAnotherExerciseByItsIdOrItsName() throws IOException {
    assertThat(issues(HEAD + "  easier: ba-98\n" + STEPS))
        .containsExactly("13 there is no exercise \"ba-98\". Did you mean \"ba-99\"?");
    assertThat(issues(HEAD + "  harder: ba_99_walk\n" + STEPS))
        .containsExactly(
            "13 \"ba_99_walk\" is this exercise itself. Name another, or remove this.");
  }

  @Test
  void whatIsRecalledIsRecordedSomewhere() throws IOException {
    assertThat(issues(HEAD + "recalls: {last: walk.route, times: walk}\n" + STEPS)).isEmpty();
    assertThat(issues(HEAD + "recalls: {last: walk.rout}\n" + STEPS))
        .containsExactly("13 no exercise records \"walk.rout\". Did you mean \"walk.route\"?");
    assertThat(issues(HEAD + "recalls: {mood: walk.route}\n" + STEPS))
        .containsExactly("13 the name \"mood\" is taken already. Give each its own name.");
  }
}
