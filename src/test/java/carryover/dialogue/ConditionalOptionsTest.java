package carryover.dialogue;

import static carryover.dialogue.TinyScripts.askOrSkip;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.rate;
import static carryover.dialogue.TinyScripts.say;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.script.Step;
import carryover.script.Step.Comparison;
import carryover.script.Step.Condition;
import carryover.script.Step.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Buttons that are there only when something holds ({@code if:} on an option). */
class ConditionalOptionsTest {
  private static final Condition FORGOT = new Condition("hurdle", Comparison.IS, "forgot");
  private static final Condition EASIER = new Condition("easier", Comparison.IS_NOT, "empty");
  private static final Step HELP =
      new Step.Choose(
          "help",
          null,
          List.of(
              new Option("put_out", FORGOT, null),
              new Option("easier", EASIER, "smaller"),
              new Option("nothing", null, null)),
          null,
          null,
          null);
  private static final TinyScripts SCRIPTS =
      new TinyScripts()
          .with(
              "talk",
              choose("hurdle", "forgot", "tired"),
              HELP,
              end(),
              say("smaller"),
              rate("mood", 0, 10),
              end());

  private static Player at(String hurdle, String easier) {
    return new Player(SCRIPTS).begins("talk", Facts.of(Map.of("easier", easier))).taps(hurdle);
  }

  @Test
  void anOptionIsThereWhenItsConditionHolds() {
    assertThat(at("forgot", "").rows()).containsExactly(List.of("put_out", "nothing"));
    assertThat(at("tired", "").rows()).containsExactly(List.of("nothing"));
    assertThat(at("tired", "One lap").rows()).containsExactly(List.of("easier", "nothing"));
  }

  @Test
  void anOptionThatIsNotThereCanBeNeitherTappedNorTyped() {
    assertThat(at("tired", "").taps("put_out").effects())
        .containsExactly(new Effect.Notice("(closed)"));
    assertThat(at("tired", "").says("put_out").heard()).containsExactly("(choose_again)", "help");
    assertThat(at("forgot", "").says("put").talk().underWay()).isFalse();
  }

  @Test
  void anOptionWithAConditionMayLeadElsewhereToo() {
    assertThat(at("forgot", "One lap").taps("easier").heard()).containsExactly("smaller", "mood");
  }

  @Test
  void aSkippedHurdleIsNone() {
    var scripts = new TinyScripts().with("talk", askOrSkip("hurdle"), HELP, end(), say("smaller"));
    var ada = new Player(scripts).begins("talk").taps("skip");
    assertThat(ada.rows()).containsExactly(List.of("nothing"));
  }
}
