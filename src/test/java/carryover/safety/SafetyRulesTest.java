package carryover.safety;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void aUsualMessageTakesMicroseconds() {
    var text = "I went for a walk by the river and noticed that my heart was beating fast";
    for (int round = 0; round < 20_000; round++) {
      judge(text);
    }
    var best = Duration.ofDays(1);
    for (int round = 0; round < 20; round++) {
      var taken = time(text, 100);
      best = taken.compareTo(best) < 0 ? taken : best;
    }
    assertThat(best.dividedBy(100)).isLessThan(Duration.ofNanos(50_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i want to ", "not ", "a", "k*", "my <b>", "will mich ", "?! ", "😂", "i "})
  void tenThousandCharactersStayQuick(String piece) {
    var text = piece.repeat(10_000 / piece.length());
    judge(text);
    assertThat(time(text, 1)).isLessThan(Duration.ofMillis(500));
  }

  private static Duration time(String text, int times) {
    long begun = System.nanoTime();
    for (int time = 0; time < times; time++) {
      judge(text);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Judgement judge(String text) {
    return RULES.judge(text);
  }
}
