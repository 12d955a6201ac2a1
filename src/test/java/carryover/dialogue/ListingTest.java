package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.end;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Answer;
import carryover.kernel.Answer.Listed.Item;
import carryover.kernel.Words;
import carryover.script.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final Step RATED =
      new Step.Collect("ladder", null, 2, 3, new Step.Span(0, 100), false, null);
  private static final Step PLAIN = new Step.Collect("ladder", null, 1, 3, null, false, null);
  private static final Step FIRST =
      new Step.Choose("first", null, List.of(), "ladder", Step.Typed.WORDS, null);

  private static Player on(Step list) {
    var scripts = new TinyScripts().with("talk", list, FIRST, ask("next"), end());
    return new Player(scripts).begins("talk");
  }

  private static Answer answer(Player player, String question) {
    return player.talk().top().orElseThrow().answers().get(question);
  }

  private static Item item(String words, Integer number) {
    return new Item(new Words(words), number);
  }

  @Test
  void eachEntryIsRatedBeforeTheNextAndTheListIsSortedFromLowToHigh() {
    var ada = on(RATED).says("the bus");
    assertThat(ada.heard().getLast()).startsWith("<b>the bus</b>\nladder.rate");
    ada.taps("70").says("the tram").says("30").taps("done");
    assertThat(answer(ada, "ladder"))
        .isEqualTo(new Answer.Listed(List.of(item("the tram", 30), item("the bus", 70))));
  }

  @Test
  void anUnratedListKeepsItsOrderAndTakesSeveralLinesAtOnce() {
    var ada = on(PLAIN).says("- tea\n2. music\n\n").taps("done");
    assertThat(answer(ada, "ladder"))
        .isEqualTo(new Answer.Listed(List.of(item("tea", null), item("music", null))));
  }

  @Test
  void thereIsNoWayOnBeforeThereAreEnough() {
    var ada = on(RATED).says("the bus").taps("70");
    assertThat(ada.rows()).containsExactly(List.of("(remove_last)"));
    assertThat(ada.says("done").all(Effect.Notice.class)).hasSize(1);
    assertThat(ada.says("the tram").says("30").rows())
        .containsExactly(List.of("done"), List.of("(remove_last)"));
  }

  @Test
  void theLastEntryCanBeTakenOutAlsoBeforeItIsRated() {
    var ada = on(RATED).says("the bus").taps("70").says("the train").taps("remove");
    assertThat(ada.amended()).endsWith("• the bus (70)");
    assertThat(ada.taps("remove").amended()).isEqualTo("ladder");
  }

  @Test
  void aFullListAndALongEntryAreRefusedAndNothingIsLost() {
    var ada = on(PLAIN).says("a").says("b").says("c");
    assertThat(ada.says("d").heard()).containsExactly("(list_full)");
    assertThat(answer(ada.taps("done"), "ladder"))
        .isEqualTo(new Answer.Listed(List.of(item("a", null), item("b", null), item("c", null))));
    assertThat(on(PLAIN).says("x".repeat(81)).heard()).containsExactly("(too_long)");
  }

  @Test
  void wordsInPlaceOfARatingAreNotTakenForAnEntry() {
    var ada = on(RATED).says("the bus").says("very strong");
    assertThat(ada.heard()).first().isEqualTo("(rate_again)");
    assertThat(ada.heard().getLast()).startsWith("<b>the bus</b>");
  }

  @Test
  void theEntriesBecomeButtonsAndTheAnswerIsTheirWords() {
    var ada = on(PLAIN).says("tea & cake").taps("done");
    assertThat(ada.rows()).containsExactly(List.of("tea & cake"));
    assertThat(answer(ada.taps("entry_0"), "first"))
        .isEqualTo(new Answer.Text(new Words("tea & cake")));
  }

  @Test
  void otherWordsMayBeTypedWhereTheScriptSaysSo() {
    var ada = on(PLAIN).says("tea").taps("done").says("a walk");
    assertThat(answer(ada, "first")).isEqualTo(new Answer.Text(new Words("a walk")));
  }

  @Test
  void aListThatTheProgramHandsInOfWhatWasWrittenEarlierWorksTheSame() {
    var choose = new Step.Choose("first", null, List.of(), "earlier", null, null);
    var scripts = new TinyScripts().with("talk", choose, ask("next"), end());
    var facts =
        new Facts(Map.of(), Map.of("earlier", Facts.written(List.of("the bus", "the tram"))));
    var ada = new Player(scripts).begins("talk", facts).taps("entry_1");
    assertThat(answer(ada, "first")).isEqualTo(new Answer.Text(new Words("the tram")));
  }
}
