package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.library.Acquisitions.Received;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
  private static final Shelves PRACTICE = Shelves.real();

  static Stream<String> exercises() {
    return RealConversations.SCRIPTS.manuscripts().stream().map(each -> each.script().name());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void whatIsExportedAndReceivedAgainIsTheSameScript(String name) {
    var exported = PRACTICE.shelf.source(name);
    assertThat(PRACTICE.receives(exported))
        .isInstanceOfSatisfying(
            Received.Draft.class,
            draft -> {
              assertThat(draft.replaces()).isTrue();
              assertThat(PRACTICE.shelf.source(draft.playName())).isEqualTo(exported);
              assertThat(PRACTICE.shelf.named(draft.playName()).orElseThrow().called(name))
                  .isEqualTo(RealConversations.SCRIPTS.named(name).orElseThrow());
            });
  }

  @Test
  void everyTextOfTheFilesIsTheSameOnTheShelf() {
    for (var manuscript : RealConversations.SCRIPTS.manuscripts()) {
      var name = manuscript.script().name();
      for (var language : RealConversations.SCRIPTS.languages()) {
        for (boolean formal : new boolean[] {false, true}) {
          var voice = new carryover.kernel.Voice(language, formal);
          for (var key : java.util.List.of("title", "about.why", "about.instructions")) {
            assertThat(PRACTICE.shelf.label(voice, PRACTICE.shelf.playName(name), key))
                .isEqualTo(RealConversations.SCRIPTS.label(voice, name, key));
          }
        }
      }
    }
  }
}
