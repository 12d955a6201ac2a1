package carryover.library;

import static carryover.library.Tea.ALL;
import static carryover.library.Tea.GERMAN;
import static carryover.library.Tea.HEAD;
import static carryover.library.Tea.STEPS;
import static carryover.library.Tea.manySteps;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.library.Acquisitions.Received;
import carryover.script.Issue;
import carryover.script.Issue.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a therapist may send by mistake, or somebody else on purpose: the library stays as it is.
 */
class SentScriptsTest {
  private static final Shelves PRACTICE = Shelves.real();

  @Test
  void aScriptWithItsTranslationBecomesADraftThatIsNotYetInTheLibrary() {
    assertThat(PRACTICE.receives(ALL)).isEqualTo(new Received.Draft("tea_break@1", false));
    assertThat(PRACTICE.shelf.named("tea_break@1")).isPresent();
    assertThat(PRACTICE.shelf.named("tea_break")).isEmpty();
    assertThat(PRACTICE.shelf.all()).extracting(each -> each.name()).doesNotContain("tea_break");
  }

  @ParameterizedTest
  @EnumSource
  void eachSlipIsToldByItsLineInTheFileSent(Slip slip) {
    var before = PRACTICE.versions.all();
    var issues = refused(PRACTICE.receives("tea.yaml", slip.text));
    assertThat(issues)
        .as(slip.name())
        .anySatisfy(issue -> {
          assertThat(issue.type()).isEqualTo(slip.type);
          assertThat(issue.file()).isEqualTo("tea.yaml");
          if (slip.line > 0) {
            assertThat(issue.line()).isEqualTo(slip.line);
          }
        });
    assertThat(PRACTICE.versions.all()).isEqualTo(before);
  }

  private static List<Issue> refused(Received received) {
    return received instanceof Received.Refused(var issues) ? issues : List.of();
  }

  @Test
  void aScriptInOneLanguageSaysSoAndIsShownAsItIs() {
    var german =
        "only: de\n"
            + HEAD.replace("tea_break", "teepause").replace("xx-01", "xx-02")
            + STEPS.replace("What did it taste like?", "Wonach hat er geschmeckt?");
    assertThat(PRACTICE.receives(german)).isInstanceOf(Received.Draft.class);
    for (var voice :
        List.of(carryover.kernel.Voice.ENGLISH, new carryover.kernel.Voice("de", true))) {
      assertThat(PRACTICE.shelf.label(voice, "teepause@1", "taste"))
          .isEqualTo("Wonach hat er geschmeckt?");
    }
    assertThat(refused(PRACTICE.receives(german.replace("Another time.", "Hausaufgaben"))))
        .extracting(Issue::type)
        .containsExactly(Type.BANNED_WORD);
  }

  @Test
  void windowsLinesAndAByteOrderMarkAreFine() {
    assertThat(PRACTICE.receives("\uFEFF" + ALL.replace("\n", "\r\n")))
        .isInstanceOf(Received.Draft.class);
  }

  @Test
  void fiveMegabytesAreRefusedByTheirSize() {
    var yaml = (ALL + "#\n".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(receives(yaml)).isEqualTo(new Received.TooLarge(yaml.length));
  }

  @Test
  void whatIsNotTextIsNotReadAsText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertThat(receives(picture)).isEqualTo(new Received.NotText());
    assertThat(receives(ALL.getBytes(StandardCharsets.UTF_16))).isEqualTo(new Received.NotText());
    assertThat(receives("a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Received.NotText());
  }

  private static Received receives(byte[] content) {
    return PRACTICE.acquisitions.receive(Shelves.DR_LIND, "x.yaml", content, Shelves.NOW);
  }

  @Test
  void aBombOfAliasesIsRefusedBeforeItGoesOff() {
    var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%1$d: &a%1$d [%2$s]\n".formatted(i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    assertThat(refused(PRACTICE.receives(bomb.toString())))
        .hasSizeGreaterThan(20)
        .allMatch(issue -> issue.type() == Type.BAD_YAML);
  }

  @ParameterizedTest
  @MethodSource("floods")
  void aFloodOfSomethingIsRefusedQuickly(String flood) {
    long began = System.nanoTime();
    assertThat(refused(PRACTICE.receives(flood))).isNotEmpty();
    assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
  }

  static List<String> floods() {
    int most = 250_000;
    return List.of(
        "[".repeat(most),
        "{a: ".repeat(most / 4),
        "- ".repeat(most / 2),
        "---\n".repeat(most / 4),
        "a\n---\n".repeat(most / 6),
        "a: ".repeat(most / 3),
        "? ".repeat(most / 2),
        "\"".repeat(most),
        "a".repeat(most),
        "k: [" + "x, ".repeat(most / 3) + "]",
        ALL
            + IntStream.range(0, 14_000)
                .mapToObj(i -> "  k" + i + ": x\n")
                .collect(Collectors.joining()),
        HEAD + manySteps(4_000) + STEPS + GERMAN,
        ALL.replace("[low_mood]", "[" + "lo_mood, ".repeat(5000) + "]"));
  }
}
