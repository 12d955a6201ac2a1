package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.rate;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.script.Step;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an exercise turned out to be, for the script that ran it. */
class ExperienceTest {
  private static final Facts ABOUT_A_WALK = Facts.of(Map.of("script", "walk"));

  private static Player running(String what) {
    var scripts =
        new TinyScripts()
            .with("offer", new Step.Run("guide", null, what, null), ask("after"), end())
            .withExercise(
                "walk", "pleasure", new Step.Rate("pleasure", "joy", 0, 10, true, null), end())
            .withExercise("nap", "pleasure", rate("mood", 0, 10), end())
            .saying("after", "It was {experienced}");
    return new Player(scripts).begins("offer", ABOUT_A_WALK);
  }

  @Test
  void theNumberThatWasExpectedIsKnownAfterTheExerciseOrItsQuestions() {
    assertThat(running(Step.Run.ASSIGNED).says("7").heard()).containsExactly("It was 7");
    assertThat(running(Step.Run.TOLD).says("3").heard()).containsExactly("It was 3");
  }

  @Test
  void thereIsNoneWhenItWasSkippedOrWhenAnotherScriptReturns() {
    assertThat(running(Step.Run.ASSIGNED).taps("skip").heard())
        .containsExactly("It was {experienced}");
    assertThat(running("nap").says("7").heard()).containsExactly("It was {experienced}");
    assertThat(running("walk").says("7").heard()).containsExactly("It was {experienced}");
  }

  @Test
  void itStaysWhenAllElseIsToldAnew() {
    var told = running(Step.Run.ASSIGNED).says("7").talk().told(frame -> ABOUT_A_WALK);
    assertThat(told.top().orElseThrow().facts().values())
        .containsEntry("experienced", "7")
        .containsEntry("script", "walk");
  }

  @Test
  void anAnswerUnderThePastNameOfItsStepCounts() {
    var frame = new Talk.Frame("walk", "end", Map.of("joy", number(4)), Facts.NONE, null, false);
    var scripts =
        new TinyScripts()
            .withExercise(
                "walk", "pleasure", new Step.Rate("pleasure", "joy", 0, 10, false, null), end());
    assertThat(Experience.of(scripts, frame).values()).containsEntry("experienced", "4");
  }

  private static carryover.kernel.Answer number(int value) {
    return new carryover.kernel.Answer.Number(value);
  }
}
