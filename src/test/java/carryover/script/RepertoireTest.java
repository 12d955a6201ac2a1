package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.kernel.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepertoireTest {
  private static final Voice DU = new Voice("de", false);
  private static final Voice SIE = new Voice("de", true);

  private final Scripts scripts = small();

  static Scripts small() {
    var reading = ScriptTree.read(Path.of("src/test/resources/small"));
    assertThat(reading).isInstanceOf(Reading.Readable.class);
    return ((Reading.Readable) reading).scripts();
  }

  @Test
  void handsOutDialoguesBeforeExercises() {
    assertThat(scripts.all())
        .extracting(Script::name)
        .containsExactly("walk_talk", "ba_99_small_walk");
    assertThat(scripts.languages()).containsExactly("en", "de");
  }

  @Test
  void theIdOfAnExerciseIsThatOfItsName() {
    var about = scripts.named("ba_99_small_walk").orElseThrow().about();
    assertThat(about).extracting(Script.About::id).isEqualTo("ba-99");
  }

  @Test
  void aTextIsInTheVoiceOfItsReader() {
    var values = Map.<String, Object>of("difficulty_felt", 9);
    assertThat(scripts.text(DU, "walk_talk", "hard", values))
        .isEqualTo("Du sagst 9. Das war schwer.");
    assertThat(scripts.text(SIE, "walk_talk", "hard", values))
        .isEqualTo("Sie sagen 9. Das war schwer.");
    assertThat(scripts.text(Voice.ENGLISH, "walk_talk", "hard", values))
        .isEqualTo("You said 9. That was hard.");
  }

  @Test
  void aTextWithoutAPoliteFormServesBoth() {
    assertThat(scripts.text(SIE, "walk_talk", "difficulty_felt", Map.of()))
        .isEqualTo("Wie schwer war es?");
  }

  @Test
  void anUnknownLanguageReadsTheSource() {
    assertThat(scripts.label(new Voice("fr", true), "walk_talk", "again.yes")).isEqualTo("Yes");
  }

  @Test
  void whatAPersonWroteCannotBecomeMarkup() {
    var values = Map.<String, Object>of("exercise", "<b>Tea & {cake}", "patient", "Ada");
    assertThat(scripts.text(Voice.ENGLISH, "walk_talk", "outcome", values))
        .isEqualTo("How did it go with <b>&lt;b&gt;Tea &amp; {cake}</b>, Ada?");
  }

  @Test
  void datesAndPluralsFollowTheLanguage() {
    var values = Map.<String, Object>of("name", "Ada", "n", 1, "day", LocalDate.of(2026, 3, 2));
    assertThat(scripts.words(DU, "menu.hello", values))
        .isEqualTo("Hallo Ada, 1 Übung für Montag, 2. März.");
    assertThat(scripts.words(Voice.ENGLISH, "menu.hello", values))
        .isEqualTo("Hello Ada, 1 exercise for Monday, March 2.");
  }

  @Test
  void aLabelIsPlainText() {
    assertThat(scripts.words(Voice.ENGLISH, "menu.help")).isEqualTo("Help & people");
  }

  @Test
  void longTextsKeepTheirLineBreaks() {
    assertThat(scripts.text(Voice.ENGLISH, "ba_99_small_walk", "about.instructions", Map.of()))
        .isEqualTo("1. Go out.\n2. Come back.");
  }

  @Test
  void tellsWhichTextsThereAre() {
    assertThat(scripts.has("ba_99_small_walk", "surprise.skip")).isTrue();
    assertThat(scripts.has("ba_99_small_walk", "walking.skip")).isFalse();
    assertThatThrownBy(() -> scripts.label(DU, "walk_talk", "goodbye"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("goodbye");
  }

  @Test
  void severalThreadsMayReadTheSameText() {
    List<String> texts =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(n -> scripts.text(DU, "walk_talk", "light", Map.of("difficulty_felt", n % 2)))
            .distinct()
            .toList();
    assertThat(texts).containsExactlyInAnyOrder("Das sind 0 Punkte.", "Das ist 1 Punkt.");
  }
}
