package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.library.Acquisitions.Received;
import carryover.script.Issue;
import carryover.script.Issue.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a therapist may send by mistake, or somebody else on purpose: the library stays as it is.
 */
class SentScriptsTest {
  private static final Shelves PRACTICE = Shelves.real();

  private static final String HEAD =
      """
      script: tea_break
      kind: exercise
      title: A cup of tea
      about:
        id: xx-01
        for: [low_mood]
        approach: BA
        difficulty: 1
        minutes: 5
        why: A short break can help.
        instructions: Make tea, sit down, drink it slowly.
        care: None known.
        practised_first: false
      silence: {nudge: 2h, text: No hurry., give_up: 20h, goto: left_open}
      steps:
      """;

  private static final String STEPS =
      """
        - ask: taste
          text: What did it taste like?
        - say: thanks
          text: "You tasted: {taste}"
        - end: completed
        - say: left_open
          text: Another time.
        - end: unanswered
      """;

  private static final String GERMAN =
      """
      ---
      script: tea_break
      language: de
      texts:
        title: Eine Tasse Tee
        about.why: Eine kurze Pause kann helfen.
        about.instructions: Tee machen, hinsetzen, langsam trinken.
        about.care: Keine bekannt.
        silence.text: Keine Eile.
        taste: Wie hat es geschmeckt?
        thanks: "Geschmeckt hat es nach: {taste}"
        left_open: Ein andermal.
      """;

  private static final String ALL = HEAD + STEPS + GERMAN;

  /** The line of the first text that contains this. */
  private static int line(String text, String words) {
    return text.lines().takeWhile(line -> !line.contains(words)).toList().size() + 1;
  }

  @Test
  void aScriptWithItsTranslationBecomesADraftThatIsNotYetInTheLibrary() {
    assertThat(PRACTICE.receives(ALL)).isEqualTo(new Received.Draft("tea_break@1", false));
    assertThat(PRACTICE.shelf.named("tea_break@1")).isPresent();
    assertThat(PRACTICE.shelf.named("tea_break")).isEmpty();
    assertThat(PRACTICE.shelf.all()).extracting(each -> each.name()).doesNotContain("tea_break");
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip(
            "a wrong indent",
            ALL.replace("    text: What", "   text: What"),
            "What",
            Type.BAD_YAML),
        slip("a tab", ALL.replace("    text: What", "\ttext: What"), "\ttext", Type.BAD_YAML),
        slip(
            "a key twice",
            ALL.replace("  minutes: 5\n", "  minutes: 5\n  minutes: 6\n"),
            "minutes: 6",
            Type.BAD_YAML),
        slip("an unknown verb", ALL.replace("- ask:", "- tell:"), "- tell:", Type.BAD_SHAPE),
        slip(
            "a goto that leads nowhere",
            ALL.replace("text: Another time.", "text: Another time.\n    goto: nowhere"),
            "goto: nowhere",
            Type.UNKNOWN_STEP),
        slip(
            "a loop without a question",
            ALL.replace("{taste}\"\n  - end", "{taste}\"\n    goto: thanks\n  - end"),
            "say: thanks",
            Type.ENDLESS_LOOP),
        slip("no translation", HEAD + STEPS, "script: tea_break", Type.MISSING_TRANSLATION),
        slip(
            "a text that is not translated",
            ALL.replace("  taste: Wie hat es geschmeckt?\n", ""),
            "texts:",
            Type.MISSING_TRANSLATION),
        slip(
            "a placeholder that the translation lacks",
            ALL.replace("nach: {taste}", "nach: nichts"),
            "nichts",
            Type.PLACEHOLDER_DIFFERS),
        slip(
            "a placeholder that is nothing",
            ALL.replace("{taste}", "{smell}"),
            "tasted: {smell}",
            Type.MISSING_FACT),
        slip(
            "too long a text",
            ALL.replace("Another time.", "Another time. ".repeat(30)),
            "Another",
            Type.TEXT_TOO_LONG),
        slip(
            "a text beyond anything",
            ALL.replace("Another time.", "Another time. ".repeat(400)),
            "Another",
            Type.TEXT_TOO_LONG),
        slip(
            "a banned word in German",
            ALL.replace("Ein andermal.", "Die Hausaufgabe wartet."),
            "Hausaufgabe",
            Type.BANNED_WORD),
        slip(
            "du without Sie",
            ALL.replace("Ein andermal.", "Bis du Zeit hast."),
            "Bis du",
            Type.MISSING_FORMAL),
        slip("an alias", ALL.replace("A cup of tea", "&t A cup"), "&t", Type.BAD_YAML),
        slip("a tag", ALL.replace("A cup of tea", "!!str A cup"), "!!str", Type.BAD_YAML),
        slip(
            "a merge key",
            ALL.replace("  minutes: 5\n", "  minutes: 5\n  <<: {a: b}\n"),
            "<<",
            Type.BAD_YAML),
        slip("a directive", "%YAML 1.2\n---\n" + ALL, null, Type.BAD_YAML),
        slip(
            "a second script",
            ALL + "---\n" + HEAD.replace("tea_break", "other") + STEPS,
            "script: other",
            Type.BAD_SHAPE),
        slip(
            "one language twice",
            ALL + GERMAN.replace("Keine Eile.", "Ohne Eile."),
            null,
            Type.STALE_TRANSLATION),
        slip(
            "a language that nobody speaks here",
            ALL + GERMAN.replace("de\n", "fr\n"),
            "fr",
            Type.STALE_TRANSLATION),
        slip("a dialogue", ALL.replace("kind: exercise", "kind: dialogue"), null, Type.BAD_SHAPE),
        slip(
            "a name of the program",
            ALL.replace("tea_break", "check_in"),
            "check_in",
            Type.WRONG_NAME),
        slip("an id of another exercise", ALL.replace("xx-01", "ba-02"), "id:", Type.WRONG_NAME),
        slip(
            "too long a name",
            ALL.replace("tea_break", "t".repeat(41)),
            "script:",
            Type.WRONG_NAME),
        slip(
            "a record of the program's own",
            ALL.replace(
                "  - say: thanks",
                "  - record: note\n    kind: preferences\n    fields: [taste]\n  - say: thanks"),
            "kind: preferences",
            Type.WRONG_RECORD),
        slip(
            "a dialogue as a part",
            ALL.replace("  - say: thanks", "  - run: settings\n  - say: thanks"),
            "run: settings",
            Type.UNKNOWN_SCRIPT),
        slip(
            "itself as a part",
            ALL.replace("  - say: thanks", "  - run: tea_break\n  - say: thanks"),
            "run: tea_break",
            Type.SCRIPT_RING),
        slip(
            "a fact that exercises do not get",
            ALL.replace("silence:", "needs: [zones]\nsilence:"),
            "needs",
            Type.MISSING_FACT),
        slip(
            "a picture",
            ALL.replace("text: Another", "picture: tea.png\n    text: Another"),
            "picture",
            Type.UNKNOWN_PICTURE),
        slip(
            "only one language, and yet two",
            "only: en\n" + ALL,
            "language: de",
            Type.STALE_TRANSLATION),
        slip("too many steps", HEAD + manySteps(151) + STEPS + GERMAN, "steps:", Type.BAD_SHAPE),
        slip(
            "braces within braces",
            ALL.replace("Another time.", "\"" + "{a, select, other {".repeat(2000) + "\""),
            "{a,",
            Type.TEXT_TOO_LONG),
        slip(
            "some braces within braces",
            ALL.replace(
                "Another time.", "\"" + "{a, select, other {".repeat(20) + "}}".repeat(20) + "\""),
            "{a,",
            Type.BAD_MESSAGE),
        slip("nothing", "\n# nothing\n", null, Type.BAD_SHAPE),
        slip("a list", "- a\n- b\n", null, Type.BAD_SHAPE),
        slip("one word", "hello\n", null, Type.BAD_SHAPE),
        slip("only a translation", GERMAN, null, Type.BAD_SHAPE));
  }

  private static Arguments slip(String what, String text, String place, Type type) {
    int line = place == null ? 0 : line(text, place);
    return Arguments.of(what, text, line, type);
  }

  private static String manySteps(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - say: s_" + i + "\n    text: Tea.\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void eachSlipIsToldByItsLineInTheFileSent(String what, String text, int line, Type type) {
    var before = PRACTICE.versions.all();
    var issues = refused(PRACTICE.receives("tea.yaml", text));
    assertThat(issues)
        .as(what)
        .anySatisfy(issue -> {
          assertThat(issue.type()).isEqualTo(type);
          assertThat(issue.file()).isEqualTo("tea.yaml");
          if (line > 0) {
            assertThat(issue.line()).isEqualTo(line);
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
