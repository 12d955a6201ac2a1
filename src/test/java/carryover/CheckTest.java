package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CheckTest {
  private final StringWriter printed = new StringWriter();

  private int check(String folder) {
    return new CommandLine(new Check()).setOut(new PrintWriter(printed, true)).execute(folder);
  }

  @Test
  void saysThatAllIsWell() {
    assertThat(check("src/test/resources/small")).isZero();
    assertThat(printed).hasToString("2 scripts, 2 languages: all well" + System.lineSeparator());
  }

  @Test
  void printsEveryMistakeInReadingOrderAndExitsWithOne() {
    assertThat(check("src/test/resources/broken/missing-translation")).isEqualTo(1);
    assertThat(printed.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("de/dialogues/hello.yaml:3  missing-translation  ");
  }
}
