package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A therapist's jobs, each played on real phones from a chat file, with what it costs in taps and
 * typed lines; {@code -Dtherapist.update=true} writes the bot's half and the costs anew, {@code
 * -Dtherapist.only=pause} plays only files with that in their name.
 */
class TherapistChatsTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final boolean UPDATE = Boolean.getBoolean("therapist.update");
  private static final String ONLY = System.getProperty("therapist.only", "");
  private static final Path TAPS = TherapistChat.FOLDER.resolve("taps.txt");
  private static Duration ahead = Duration.ZERO;

  @BeforeAll
  static void remembersTheClock() {
    if (UPDATE && System.getenv("CI") != null) {
      throw new IllegalStateException(
          "therapist.update is set, but so is CI. Update at your desk and review the diff.");
    }
    CLINIC.settles();
    ahead = CLINIC.clock.ahead();
  }

  /** Other tests count on a clock that has never gone back. */
  @AfterAll
  static void putsTheClockBack() throws IOException {
    CLINIC.settles();
    CLINIC.clock.standsAhead(ahead);
    if (UPDATE) {
      Files.writeString(TAPS, table()); // after all costs have been written
    }
  }

  @TestFactory
  Stream<DynamicTest> thePhonesShowWhatTheChatFileSays() throws IOException {
    return TherapistChat.files().stream()
        .filter(file -> file.getFileName().toString().contains(ONLY))
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> plays(file)));
  }

  private static void plays(Path file) throws IOException {
    var chat = TherapistChat.read(file);
    var play = ChatPlay.of(CLINIC, chat);
    if (UPDATE) {
      Files.writeString(file, play.written());
    } else {
      assertThat(play.written()).isEqualTo(Files.readString(file));
    }
    var most = chat.atMost();
    if (most != null) {
      assertThat(play.taps()).as("taps of “%s”", chat.job()).isLessThanOrEqualTo(most);
    }
  }

  @Test
  void theTableSaysWhatEachJobCosts() throws IOException {
    assumeFalse(UPDATE);
    assertThat(Files.readString(TAPS)).isEqualTo(table());
  }

  private static String table() throws IOException {
    var lines =
        new ArrayList<>(
            List.of(
                "What each job of a therapist costs, as it is played in the chat file; a line is"
                    + " something typed.",
                "“at most” fails the build when it is passed.",
                ""));
    lines.add("%-58s %-16s %-8s %s".formatted("job", "cost", "at most", "chat file"));
    for (var file : TherapistChat.files()) {
      var chat = TherapistChat.read(file);
      if (chat.language().equals("en")) {
        var most = chat.atMost();
        lines.add(
            "%-58s %-16s %-8s %s"
                .formatted(chat.job(), chat.cost(), most == null ? "" : most, file.getFileName()));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
