package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer comes by all of a script, also what only some answers or facts lead to. */
class ExplorerFindsTest {
  @ParameterizedTest
  @ValueSource(strings = {"agree", "offer", "check_in", "settings", "plan_if_then"})
  void everyStepAndOptionIsFound(String script) {
    var visited = new TreeSet<String>();
    new Explorer(Voice.ENGLISH, visited).ways(script);
    assertThat(visited).containsAll(RealScripts.all(script));
  }

  @Test
  void aFactIsTriedWithWhatTheScriptAndItsPartsAskFor() {
    var checkIn = RealScripts.ALL.named("check_in").orElseThrow();
    assertThat(AskedFor.in(checkIn)).containsEntry("guided", List.of("no"));
    var offer = RealScripts.ALL.named("offer").orElseThrow();
    assertThat(AskedFor.in(offer)).containsKey("guided").doesNotContainKey("outcome");
  }
}
