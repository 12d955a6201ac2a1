package carryover.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
  @ParameterizedTest
  @CsvSource({
    "/help, help, ''",
    "/HELP, help, ''",
    "/hilfe, help, ''",
    "/loeschen, delete, ''",
    "/start@carryover_bot abc, start, abc",
    "'/assign  Ada  ba-02 ', assign, 'Ada  ba-02'",
    "/assign@bot, assign, ''",
    "/unknown, unknown, ''"
  })
  void aCommandHasANameAndARest(String typed, String name, String rest) {
    assertThat(Command.of(typed)).contains(new Command(name, rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "help", " /help", "1/2"})
  void wordsAreNoCommand(String typed) {
    assertThat(Command.of(typed)).isEmpty();
  }

  @Test
  void aLineBreakEndsTheNameToo() {
    assertThat(Command.of("/note\nAt the bridge.")).contains(new Command("note", "At the bridge."));
  }

  @Test
  void itCannotBePrintedByAccident() {
    assertThat(new Command("note", "At the bridge.").toString()).doesNotContain("bridge");
  }
}
