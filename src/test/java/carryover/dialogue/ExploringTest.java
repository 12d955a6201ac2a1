package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import carryover.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the chats {@code way_N} anew: {@code -Dtranscripts.explore=true}, at somebody's desk. */
class ExploringTest {
  private static final Map<String, Voice> VOICES =
      Map.of("", Voice.ENGLISH, ".du", new Voice("de", false), ".sie", new Voice("de", true));

  @Test
  @EnabledIfSystemProperty(named = "transcripts.explore", matches = "true")
  @DisabledIfEnvironmentVariable(named = "CI", matches = ".*")
  void everyScriptIsExploredInEveryVoice() throws IOException {
    for (var file : Transcript.files()) {
      if (file.getFileName().toString().startsWith("way_")) {
        Files.delete(file);
      }
    }
    for (var voice : VOICES.entrySet()) {
      explore(voice.getKey(), voice.getValue());
    }
  }

  private static void explore(String suffix, Voice voice) throws IOException {
    var visited = new TreeSet<String>();
    // What runs other scripts comes last, so that a part has chats of its own.
    var exercisesFirst = Comparator.comparing(Script::kind).reversed();
    for (var script : RealScripts.ALL.all().stream().sorted(exercisesFirst).toList()) {
      var ways = new Explorer(voice, visited).ways(script.name());
      write(script.name(), suffix, ways);
    }
    var missing = RealScripts.everything();
    missing.removeAll(visited);
    assertThat(missing).as("not found in " + voice).isEmpty();
  }

  private static void write(String script, String suffix, List<Transcript> ways)
      throws IOException {
    var folder = Files.createDirectories(Transcript.FOLDER.resolve(script));
    for (int number = 0; number < ways.size(); number++) {
      var file = folder.resolve("way_" + (number + 1) + suffix + ".chat");
      Files.writeString(file, ways.get(number).played(RealScripts.ALL));
    }
  }
}
