package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plays every chat file, one method after the other; {@code -Dtranscripts.update=true} writes the
 * bot's half anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class TranscriptsTest {
  private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");

  @BeforeAll
  static void onlyPeopleUpdateTranscripts() {
    if (UPDATE && System.getenv("CI") != null) {
      throw new IllegalStateException(
          "transcripts.update is set, but so is CI. Update at your desk and review the diff.");
    }
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> theChatGoesAsWritten() throws IOException {
    return Transcript.files().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> plays(file)));
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> theChatGoesTheSameWhenItIsSavedAndReadBeforeEachLine() throws IOException {
    return Transcript.files().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                name(file),
                () -> {
                  var written = Files.readString(file);
                  var chat = Transcript.read(written);
                  assertThat(chat.played(RealScripts.ALL, TalkTest::savedAndRead, Footprints.NONE))
                      .isEqualTo(written);
                }));
  }

  @ParameterizedTest
  @Execution(ExecutionMode.SAME_THREAD)
  @CsvSource({"en,false", "de,false", "de,true"})
  void everyStepAndOptionIsPlayedBySomeChat(String language, boolean formal) throws IOException {
    var missing = RealScripts.everything();
    missing.removeAll(visited(new Voice(language, formal)));
    assertThat(missing).as("not in any transcript with " + language + " " + formal).isEmpty();
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void aChatFileIsReadAsItWasWritten() throws IOException {
    for (var file : Transcript.files()) {
      var chat = Transcript.read(Files.readString(file));
      assertThat(Transcript.read(chat.played(RealScripts.ALL))).isEqualTo(chat);
    }
  }

  private static void plays(Path file) throws IOException {
    var written = Files.readString(file);
    var played = Transcript.read(written).played(RealScripts.ALL);
    if (UPDATE) {
      Files.writeString(file, played);
    } else {
      assertThat(played).isEqualTo(written);
    }
  }

  private static Set<String> visited(Voice voice) throws IOException {
    var visited = new TreeSet<String>();
    for (var file : Transcript.files()) {
      var chat = Transcript.read(Files.readString(file));
      if (chat.scene().voice().equals(voice)) {
        chat.played(
            RealScripts.ALL, talk -> talk, (script, key) -> visited.add(script + "." + key));
      }
    }
    return visited;
  }

  private static String name(Path file) {
    return Transcript.FOLDER.relativize(file).toString();
  }
}
