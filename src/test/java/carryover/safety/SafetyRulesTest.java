package carryover.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyRulesTest {
  private static final SafetyRules RULES = SafetyRules.read(Path.of("conversations/safety"));
  private static final Judgement CALM = new Judgement.Calm();

  @ParameterizedTest
  @CsvSource({
    "safety-phrases-dev.tsv, en, 0.97, 0.95",
    "safety-phrases-dev.tsv, de, 0.97, 0.95",
    "safety-phrases-unseen.tsv, en, 0.90, 0.90",
    "safety-phrases-unseen.tsv, de, 0.90, 0.90"
  })
  void phrasesAreJudgedAsAClinicianWould(
      String name, String language, double sensitivity, double specificity) {
    var list = PhraseList.read(name);
    assertThat(list.phrases()).hasSizeGreaterThan(250);
    assertThat(list.share(RULES, language, true)).isGreaterThanOrEqualTo(sensitivity);
    assertThat(list.share(RULES, language, false)).isGreaterThanOrEqualTo(specificity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void ordinaryAnswersRarelyRaiseAnAlarm(String language) {
    var answers = PhraseList.lines("ordinary-answers-" + language + ".txt");
    assertThat(answers).hasSizeGreaterThan(100);
    long alarms = answers.stream().filter(each -> judge(each) instanceof Judgement.Red).count();
    assertThat((double) alarms / answers.size()).isLessThan(0.05);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want to DIE",
        "i want to dieeeee",
        "k1ll myself",
        "k*ll myself",
        "iwanttodie",
        "s u i c i d e",
        "suiciadl",
        "I don’t want to live anymore",
        "mich tōten will ich, umbringen",
        "ICH WILL MICH TÖTEN",
        "ich will mich toeten",
        "ich will mich toten",
        "\u26B0\uFE0F"
      })
  void disguiseAndTyposHideNothing(String text) {
    assertThat(judge(text)).isInstanceOf(Judgement.Red.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "💀", "😂💀", "...", "ok", "I'm dead 💀"})
  void nothingAndLaughterAreCalm(String text) {
    assertThat(judge(text)).isEqualTo(CALM);
  }

  @Test
  void aDenialIsNotedForTheDigestOnly() {
    assertThat(judge("I am not suicidal")).isEqualTo(new Judgement.Amber(Category.IDEATION));
    assertThat(judge("I am not suicidal but tired")).isInstanceOf(Judgement.Red.class);
    assertThat(judge("I won't kill myself tonight")).isInstanceOf(Judgement.Red.class);
    assertThat(judge("I can't stop thinking of suicide")).isInstanceOf(Judgement.Red.class);
  }

  @Test
  void theCategoryIsTheMostPressingOne() {
    assertThat(judge("My brother is suicidal")).isEqualTo(new Judgement.Red(Category.THIRD_PARTY));
    assertThat(judge("I feel hopeless about the exam"))
        .isEqualTo(new Judgement.Amber(Category.HOPELESSNESS));
    assertThat(judge("I took an overdose, I want to die"))
        .isEqualTo(new Judgement.Red(Category.PLAN_MEANS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i want to ", "not ", "a", "k*", "my <b>", "will mich ", "?! ", "😂", "i "})
  void tenThousandCharactersStayQuick(String piece) {
    var text = piece.repeat(10_000 / piece.length());
    // what grew with the square of the length would take minutes
    assertTimeout(Duration.ofSeconds(5), () -> judge(text));
  }

  private static Judgement judge(String text) {
    return RULES.judge(text);
  }
}
