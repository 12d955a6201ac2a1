package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PlayTest {
  private final java.io.InputStream terminal = System.in;
  private final StringWriter out = new StringWriter();

  @AfterEach
  void givesTheTerminalBack() {
    System.setIn(terminal);
  }

  private int plays(String typed, String... arguments) {
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    return new CommandLine(new Play()).setOut(new PrintWriter(out, true)).execute(arguments);
  }

  @Test
  void aScriptPlayedInTheTerminalIsAChatFile() {
    assertThat(plays("[Nowhere]\n~ 1h\n7\n", "mood", "--facts", "patient=Ada")).isZero();
    assertThat(out.toString())
        .startsWith("script    mood\nfacts     patient=Ada\n")
        .contains("\n18:00  ")
        .contains("\n# there is no button [Nowhere]\n")
        .contains("\n> ~ 1h\n")
        .contains("\n     = mood {mood=7}\n")
        .contains("\n     = ended completed\n");
  }

  @Test
  void itSpeaksGermanAndFormallyWhenAsked() {
    assertThat(plays("", "mood", "--language", "de", "--formal")).isZero();
    assertThat(out.toString()).contains("language  de\naddress   formal\n").contains("Ihre");
  }

  @Test
  void aScriptThatDoesNotExistIsAnsweredWithThoseThatDo() {
    assertThat(plays("", "moods")).isEqualTo(1);
    assertThat(out.toString()).contains("There is no script 'moods'").contains("  mood\n");
  }
}
