package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.askOrSkip;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.pick;
import static carryover.dialogue.TinyScripts.rate;
import static carryover.dialogue.TinyScripts.say;
import static carryover.dialogue.TinyScripts.when;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Answer;
import carryover.kernel.Words;
import carryover.rhythm.Rhythm;
import carryover.script.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static Player on(Step question) {
    return new Player(new TinyScripts().with("talk", question, say("thanks"), end()))
        .begins("talk");
  }

  private static Answer answer(Step question, UnaryOperator<Player> doing) {
    var scripts = new TinyScripts().with("talk", question, ask("next"), end());
    var player = doing.apply(new Player(scripts).begins("talk"));
    return player.talk().top().orElseThrow().answers().getOrDefault("q", new Answer.Skipped());
  }

  @Test
  void shortOptionsStandSideBySideAndLongOnesBelowEachOther() {
    assertThat(on(choose("q", "full", "partly", "somewhat_differently", "no")).rows())
        .containsExactly(List.of("full", "partly"), List.of("somewhat_differently"), List.of("no"));
  }

  @Test
  void aScaleFromNoughtToTenHasTwoRows() {
    assertThat(on(rate("q", 0, 10)).rows())
        .containsExactly(List.of("0", "1", "2", "3", "4", "5"), List.of("6", "7", "8", "9", "10"));
  }

  @Test
  void aScaleToAHundredGoesInTensAndTakesAnyTypedNumber() {
    var hundred = rate("q", 0, 100);
    assertThat(on(hundred).rows().getLast()).containsExactly("60", "70", "80", "90", "100");
    assertThat(answer(hundred, ada -> ada.says(" 55 "))).isEqualTo(new Answer.Number(55));
    assertThat(on(hundred).taps("55").talk().open()).isNotNull();
  }

  @Test
  void theEndsOfAScaleCountAndWhatLiesBeyondDoesNot() {
    assertThat(answer(rate("q", 0, 10), ada -> ada.says("10"))).isEqualTo(new Answer.Number(10));
    assertThat(answer(rate("q", 0, 10), ada -> ada.taps("0"))).isEqualTo(new Answer.Number(0));
    assertThat(on(rate("q", 0, 10)).says("11").heard()).containsExactly("(rate_again)", "q");
  }

  @Test
  void aTypedLabelCountsInAnyCaseAndItsBeginningIfNoOtherBeginsSo() {
    var question = choose("q", "fully", "partly", "partially");
    assertThat(answer(question, ada -> ada.says(" FULLY. "))).isEqualTo(new Answer.Choice("fully"));
    assertThat(answer(question, ada -> ada.says("ful"))).isEqualTo(new Answer.Choice("fully"));
    assertThat(on(question).says("part").heard()).containsExactly("(choose_again)", "q");
  }

  @Test
  void severalThatFitAreMarkedOneByOneAndTakenWithDone() {
    var ada = on(pick("q", 1, "sadness", "fear", "anger"));
    assertThat(ada.taps("done").effects()).containsExactly(new Effect.Notice("(at_least)"));
    ada.taps("fear").taps("anger").taps("fear");
    assertThat(ada.rows())
        .containsExactly(List.of("sadness", "fear"), List.of("✓ anger"), List.of("done"));
    assertThat(ada.taps("done").amended()).isEqualTo("q\n\n✓ anger");
  }

  @Test
  void severalThatFitCanBeTypedWithCommas() {
    var question = pick("q", 1, "sadness", "fear", "anger");
    assertThat(answer(question, ada -> ada.says("Anger, sad")))
        .isEqualTo(new Answer.Choices(List.of("sadness", "anger")));
    assertThat(on(question).says("anger, hunger").heard()).containsExactly("(pick_again)", "q");
  }

  @Test
  void daysAndTimesBeginWithWhatWasProposed() {
    var scripts = new TinyScripts().with("talk", when("q"), ask("next"), end());
    var facts = Facts.of(Map.of("proposed", "mon,wed 18:30"));
    var ada = new Player(scripts).begins("talk", facts);
    assertThat(ada.rows())
        .containsExactly(
            List.of("✓ Mon", "Tue", "✓ Wed", "Thu"),
            List.of("Fri", "Sat", "Sun"),
            List.of("(daily)"),
            List.of("08:00", "12:00", "18:00", "✓ 18:30"),
            List.of("20:00"),
            List.of("(done)"));
    ada.taps("t1830");
    assertThat(ada.rows().get(3)).containsExactly("08:00", "12:00", "18:00", "18:30");
    ada.taps("t1830").taps("wed").taps("t0800").taps("done");
    assertThat(ada.talk().top().orElseThrow().answers())
        .containsEntry("q", new Answer.Times(Rhythm.of("mon 08:00,18:30")));
  }

  @Test
  void everyDayIsOneTapAndTakenBackWithAnother() {
    var ada = on(when("q")).taps("daily");
    assertThat(ada.rows().get(2)).containsExactly("✓ (daily)");
    assertThat(ada.taps("daily").rows().get(0)).containsExactly("Mon", "Tue", "Wed", "Thu");
    assertThat(ada.taps("done").effects()).containsExactly(new Effect.Notice("(mark_days)"));
  }

  @Test
  void typedDaysAndTimesAnswerAtOnceAndHalfOfThemAreMarked() {
    assertThat(answer(when("q"), ada -> ada.says("mon wed 18:30")))
        .isEqualTo(new Answer.Times(Rhythm.of("mon,wed 18:30")));
    var ada = on(when("q")).says("19:15");
    assertThat(ada.rows()).contains(List.of("08:00", "12:00", "18:00", "✓ 19:15"));
  }

  @Test
  void aSkippedQuestionSaysSoInPlaceOfItsButton() {
    var ada = on(askOrSkip("q"));
    assertThat(ada.taps("skip").amended()).isEqualTo("q\n\n✓ skip");
    assertThat(on(askOrSkip("q")).says("words").amended()).isEqualTo("q");
    assertThat(on(ask("q")).says("words").all(Effect.Amend.class)).isEmpty();
  }

  @Test
  void aNumberAndDaysMayBeSkippedWithTheButtonBelow() {
    var number = new Step.Rate("q", null, 0, 10, true, null);
    assertThat(on(number).rows().getLast()).containsExactly("skip");
    assertThat(on(number).taps("skip").amended()).isEqualTo("q\n\n✓ skip");
    assertThat(answer(number, ada -> ada.says("Skip"))).isEqualTo(new Answer.Skipped());
    assertThat(answer(number, ada -> ada.says("7"))).isEqualTo(new Answer.Number(7));
    var days = new Step.When("q", null, true, null);
    assertThat(on(days).rows().getLast()).containsExactly("skip");
    assertThat(answer(days, ada -> ada.taps("skip"))).isEqualTo(new Answer.Skipped());
    assertThat(on(rate("q", 0, 10)).taps("skip").effects())
        .containsExactly(new Effect.Notice("(closed)"));
  }

  @Test
  void anAnswerOfFifteenHundredCharactersIsKeptAndALongerOneKindlyRefused() {
    var most = "a".repeat(1500);
    assertThat(answer(ask("q"), ada -> ada.says(most))).isEqualTo(new Answer.Text(new Words(most)));
    var ada = on(ask("q")).says(most + "a");
    assertThat(ada.heard()).containsExactly("(too_long)");
    assertThat(ada.says("its last piece, cut off by the messenger").effects()).isEmpty();
    assertThat(ada.later(Duration.ofSeconds(30)).says("shorter").heard()).containsExactly("thanks");
  }

  @Test
  void aListThatCodeHandsInStandsAboveTheScriptsOwnOptions() {
    var question =
        new Step.Choose(
            "q", null, List.of(new Step.Option("other", null, null)), "zones", null, null);
    var scripts =
        new TinyScripts().with("talk", question, ask("next"), end()).saying("next", "{q}?");
    var facts =
        new Facts(Map.of(), Map.of("zones", List.of(new Facts.Item("Europe/Berlin", "Berlin"))));
    var ada = new Player(scripts).begins("talk", facts);
    assertThat(ada.rows()).containsExactly(List.of("Berlin", "other"));
    assertThat(ada.taps("Europe/Berlin").heard()).containsExactly("Berlin?");
    assertThat(new Player(scripts).begins("talk").rows()).containsExactly(List.of("other"));
  }
}
