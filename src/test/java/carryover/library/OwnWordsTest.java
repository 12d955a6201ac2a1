package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import carryover.library.Acquisitions.Written;
import carryover.script.Issue;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
  private static final Shelves PRACTICE = Shelves.real();
  private static final Voice GERMAN = new Voice("de", true);

  private static Written writes(String title, String instructions) {
    return PRACTICE.acquisitions.ownWords(
        Shelves.DR_LIND, GERMAN, title, instructions, Shelves.NOW);
  }

  private static Written.Listed listed(Written written) {
    assertThat(written).isInstanceOf(Written.Listed.class);
    return (Written.Listed) written;
  }

  private static String shown(String script, String key) {
    return PRACTICE.shelf.label(Voice.ENGLISH, script, key);
  }

  @Test
  void aFreeExerciseIsListedAtOnceUnderAShortId() {
    var first = listed(writes("Fenster auf", "Das Fenster öffnen und drei Mal tief atmen."));
    var second = listed(writes("Tee", "Einen Tee trinken."));
    assertThat(first.id()).matches("own-\\d\\d+");
    assertThat(second.id()).isNotEqualTo(first.id());
    var found = new Library(PRACTICE.shelf).byId(first.id()).orElseThrow();
    assertThat(found.script().name()).isEqualTo(first.script());
    assertThat(new Library(PRACTICE.shelf).about("own"))
        .extracting(Exercise::id)
        .contains(first.id(), second.id());
    assertThat(shown(first.script(), "title")).isEqualTo("Fenster auf");
    assertThat(shown(first.script(), "tap_when_done")).isEqualTo("Wenn es getan ist, hier tippen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say \"hello\": today",
        "don't {stop} now",
        "'{'}'' and '' and '",
        "{}",
        "}{",
        "a < b && c > d </b>",
        "# no comment",
        "- one\n- two\n\n--- three",
        "🙂👩‍👩‍👧 go on",
        "C:\\temp\\n",
        "{n, plural, one {#} other {#}}",
        "%s %d &amp; &lt;",
        "<b>bold</b>",
        "tab\there",
        "yes",
        "*star &anchor !tag",
        "a\u0085b\u2028c\uFEFF"
      })
  void whatWasTypedIsShownJustLikeThat(String typed) {
    var script = listed(writes(typed.replace("\n", " "), typed)).script();
    var readable = typed.replace('\t', ' ').replaceAll("[\u0085\uFEFF]", "");
    assertThat(shown(script, "title")).isEqualTo(readable.replace('\n', ' '));
    assertThat(shown(script, "about.instructions")).isEqualTo(readable);
    assertThat(shown(script, "instructions_1")).isEqualTo(readable);
    assertThat(PRACTICE.shelf.text(GERMAN, script, "instructions_1", Map.of()))
        .doesNotContain("<b>");
  }

  @RepeatedTest(200)
  void anySignsAreShownAsTheyWereTyped(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var signs = "ab {}'\"<>&\\:#-|\n.!*%\u00e4🙂";
    var points = signs.codePoints().toArray();
    var typed =
        IntStream.range(0, 1 + random.nextInt(40))
            .mapToObj(i -> Character.toString(points[random.nextInt(points.length)]))
            .collect(Collectors.joining())
            .strip();
    if (!typed.isEmpty() && typed.length() <= 40) {
      var script = listed(writes("A title", typed)).script();
      assertThat(shown(script, "about.instructions")).isEqualTo(typed);
    }
  }

  @Test
  void longInstructionsAreShownInSeveralBubblesWithNothingLost() {
    var sentence = "Setz dich hin und schau aus dem Fenster, eine Minute lang. ";
    var script = listed(writes("Schauen", sentence.repeat(15))).script();
    var steps = PRACTICE.shelf.named(script).orElseThrow().steps();
    var bubbles =
        steps.stream()
            .map(step -> step.name())
            .filter(name -> name.startsWith("instructions_"))
            .map(name -> shown(script, name))
            .toList();
    assertThat(bubbles).hasSizeBetween(3, 6).allMatch(bubble -> bubble.length() <= 300);
    assertThat(String.join(" ", bubbles)).isEqualTo(sentence.repeat(15).strip());
  }

  @Test
  void whatIsTooLongOrMissingIsRefusedAndTheLibraryIsUnchanged() {
    var before = PRACTICE.versions.all();
    assertThat(writes("t".repeat(41), "Do it.")).isEqualTo(new Written.TitleTooLong(41, 40));
    assertThat(writes("Title", "i".repeat(901)))
        .isEqualTo(new Written.InstructionsTooLong(901, 900));
    assertThat(writes(" ", "Do it.")).isEqualTo(new Written.Incomplete());
    assertThat(writes("Title", "\n")).isEqualTo(new Written.Incomplete());
    assertThat(writes("Hausaufgabe", "Die Hausaufgabe machen."))
        .isInstanceOfSatisfying(
            Written.Refused.class,
            refused ->
                assertThat(refused.issues())
                    .singleElement()
                    .extracting(Issue::type)
                    .isEqualTo(Issue.Type.BANNED_WORD));
    assertThat(PRACTICE.versions.all()).isEqualTo(before);
  }

  @Test
  void titleAndInstructionsMayHaveTheirFullLength() {
    assertThat(writes("t".repeat(39) + "'", "Geh raus. ".repeat(90)))
        .isInstanceOf(Written.Listed.class);
  }
}
