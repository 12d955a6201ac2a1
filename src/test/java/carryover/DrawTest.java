package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DrawTest {
  private final StringWriter out = new StringWriter();

  private int draws(String... arguments) {
    return new CommandLine(new Draw()).setOut(new PrintWriter(out, true)).execute(arguments);
  }

  @Test
  void theReadmeShowsWhatIsDrawn() throws IOException {
    assertThat(draws("note")).isZero();
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```mermaid\n" + out.toString().replace(System.lineSeparator(), "\n") + "```\n");
  }

  @Test
  void itDrawsInGermanWhenAsked() {
    assertThat(draws("mood", "--language", "de", "--formal")).isZero();
    assertThat(out.toString()).contains("Stimmung", "Ihre");
  }

  @Test
  void anUnknownScriptIsAnsweredWithAGuess() {
    assertThat(draws("moods")).isEqualTo(2);
    assertThat(out.toString().strip())
        .isEqualTo("There is no script \"moods\". Did you mean \"mood\"?");
  }

  @Test
  void anUnknownLanguageIsAnsweredWithThoseThatThereAre() {
    assertThat(draws("mood", "--language", "pt")).isEqualTo(2);
    assertThat(out.toString().strip()).isEqualTo("There is no language \"pt\". There are: en, de.");
  }

  @Test
  void withAMistakeInTheFolderItNamesTheMistake() {
    assertThat(draws("hello", "--conversations", "src/test/resources/broken/missing-translation"))
        .isEqualTo(1);
    assertThat(out.toString()).contains("  missing-translation  ");
  }
}
