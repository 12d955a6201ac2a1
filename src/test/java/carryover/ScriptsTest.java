package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.script.Issue;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversations as they are delivered. */
@Execution(ExecutionMode.CONCURRENT)
class ScriptsTest {
  private static final Voice DU = new Voice("de", false);
  private static final Voice SIE = new Voice("de", true);
  private static final Path NOTE = Path.of("dialogues", "note.yaml");

  @Test
  void theyAreReadWithoutAnIssue() {
    assertThat(issues(RealConversations.FOLDER)).isEmpty();
  }

  @Test
  void theyAreReadTwiceWithinTwoSecondsOnceTheProgramIsWarm() {
    issues(RealConversations.FOLDER);
    issues(RealConversations.FOLDER);
    var thread = ManagementFactory.getThreadMXBean(); // its own time, however busy the machine is
    long start = thread.getCurrentThreadCpuTime();
    issues(RealConversations.FOLDER);
    issues(RealConversations.FOLDER);
    assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void theFirstExercisesAreThere() {
    assertThat(new Library(RealConversations.SCRIPTS).all())
        .extracting(Exercise::id)
        .contains("ba-02", "ba-03", "cg-01", "cg-02", "ex-02", "re-01", "re-03", "wo-01");
  }

  @Test
  void everyExerciseHasATitleOfItsOwnInEveryLanguage() {
    var scripts = RealConversations.SCRIPTS;
    var library = new Library(scripts);
    for (var exercise : library.all()) {
      assertThat(library.title(DU, exercise)).isNotEqualTo(library.title(Voice.ENGLISH, exercise));
      assertThat(scripts.label(SIE, exercise.script().name(), "about.why")).isNotBlank();
    }
    assertThat(scripts.languages()).containsExactly("en", "de");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "homework",
        "failed",
        "missed",
        "overdue",
        "streak",
        "compliance",
        "should have",
        "Missed"
      })
  void noEnglishTextBlames(String word, @TempDir Path folder) throws IOException {
    assertBanned(word, folder, NOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "Hausaufgabe",
    "Hausaufgaben",
    "versäumt",
    "verpasst",
    "überfällig",
    "gescheitert",
    "du musst",
    "Sie müssen"
  })
  void noGermanTextBlames(String word, @TempDir Path folder) throws IOException {
    assertBanned(word, folder, Path.of("de").resolve(NOTE));
  }

  private static void assertBanned(String word, Path folder, Path file) throws IOException {
    copyTo(folder);
    var text = SourceFiles.text(folder.resolve(file));
    int colon = text.indexOf(": ", text.indexOf(file.startsWith("de") ? "note:" : "text:"));
    var blaming = text.substring(0, colon + 2) + "\"x " + word + " x\"\n# ";
    Files.writeString(folder.resolve(file), blaming + text.substring(colon + 2));
    assertThat(issues(folder))
        .filteredOn(issue -> issue.type() == Issue.Type.BANNED_WORD)
        .singleElement()
        .satisfies(issue -> assertThat(issue.file()).isEqualTo(file.toString()))
        .satisfies(issue -> assertThat(issue.text()).containsIgnoringCase(word.substring(0, 6)));
  }

  private static void copyTo(Path folder) throws IOException {
    for (var file : SourceFiles.below(RealConversations.FOLDER, ".yaml")) {
      var copy = folder.resolve(RealConversations.FOLDER.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static List<Issue> issues(Path folder) {
    return switch (ScriptTree.read(folder)) {
      case Reading.Readable _ -> List.of();
      case Reading.Broken(var issues) -> issues;
    };
  }
}
