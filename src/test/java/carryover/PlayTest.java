package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.dialogue.Transcript;
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
  private final StringWriter aside = new StringWriter();

  @AfterEach
  void givesTheTerminalBack() {
    System.setIn(terminal);
  }

  private int plays(String typed, String... arguments) {
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    return new CommandLine(new Play())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(aside, true))
        .execute(arguments);
  }

  @Test
  void aScriptPlayedInTheTerminalIsAChatFile() {
    assertThat(plays("~ 1h\n7\n", "mood", "--facts", "patient=Ada")).isZero();
    assertThat(out.toString())
        .startsWith("script    mood\nfacts     patient=Ada\nlanguage  en\n")
        .contains("\n18:00  ")
        .contains("\n> ~ 1h\n")
        .contains("\n     = mood {mood=7}\n")
        .endsWith("\n     = ended completed\n");
  }

  @Test
  void aChatFileThatWasPlayedGoesTheSameInATest() {
    assertThat(plays("[Nowhere]\nI saw a heron.\n~ soon\n~ 4h\n[Keep it to myself]\n", "note"))
        .isZero();
    var chat = Transcript.read(out.toString());
    assertThat(chat.played(RealConversations.SCRIPTS)).isEqualTo(out.toString());
  }

  @Test
  void aWrongButtonIsAnsweredAsideWithThoseThatThereAre() {
    assertThat(plays("words\n[Share]\n", "note")).isZero();
    assertThat(aside.toString())
        .isEqualTo(
            "# there is no button [Share]. There are: [Share it] [Keep it to myself]"
                + System.lineSeparator());
    assertThat(out.toString()).doesNotContain("[Share]");
  }

  @Test
  void whereThereAreNoButtonsItSaysToType() {
    plays("[Yes]\n", "note");
    assertThat(aside.toString()).contains("# there is no button [Yes]. Type your answer.");
  }

  @Test
  void factsThatNobodyGaveAreExamples() {
    plays("", "offer", "--facts", "lesson=The light", "patient=Tomás");
    assertThat(out.toString())
        .contains("facts     lesson=The light, patient=Tomás, therapist=Dr. Lind, exercise=");
  }

  @Test
  void itSpeaksGermanAndFormallyWhenAsked() {
    assertThat(plays("", "mood", "--language", "de", "--formal")).isZero();
    assertThat(out.toString()).contains("language  de\naddress   formal\n").contains("Ihre");
  }

  @Test
  void aScriptThatDoesNotExistIsAnsweredWithAGuess() {
    assertThat(plays("", "moods")).isEqualTo(2);
    assertThat(out.toString()).contains("There is no script \"moods\". Did you mean \"mood\"?");
  }

  @Test
  void aScriptThatNothingIsLikeIsAnsweredWithAllThatThereAre() {
    assertThat(plays("", "xylophone")).isEqualTo(2);
    assertThat(out.toString()).contains("There are: ", "mood");
  }
}
