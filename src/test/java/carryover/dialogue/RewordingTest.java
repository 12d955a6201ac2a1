package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.pause;
import static carryover.dialogue.TinyScripts.pick;
import static carryover.dialogue.TinyScripts.say;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.script.Scripts;
import carryover.script.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingTest {
  private static TinyScripts with(Step... steps) {
    return new TinyScripts().with("talk", steps);
  }

  /** Somebody at a talk whose scripts are then replaced. */
  private static Player after(Scripts before, Scripts then, String... taps) {
    var live = new LiveScripts(before);
    var player = new Player(live).begins("talk");
    List.of(taps).forEach(player::taps);
    return player.happens(new Event.Reworded(live.replace(then)));
  }

  @Test
  void theOpenQuestionIsAmendedInPlace() {
    var player =
        after(
            with(choose("ready", "yes", "no"), end()).saying("ready", "Ready?"),
            with(choose("ready", "yes", "later"), end()).saying("ready", "Shall we?"));
    assertThat(player.all(Effect.Amend.class)).singleElement().matches(one -> one.turn() == 1);
    assertThat(player.amended()).isEqualTo("Shall we?");
    assertThat(player.rows()).containsExactly(List.of("yes", "later"));
    assertThat(player.taps("later").talk().underWay()).isFalse();
  }

  @Test
  void aQuestionThatLooksTheSameIsLeftAlone() {
    assertThat(after(with(ask("why"), end()), with(ask("why"), say("bye"), end())).effects())
        .isEmpty();
  }

  @Test
  void aMarkOfAnOptionThatIsGoneIsForgotten() {
    var player =
        after(with(pick("what", 1, "a", "b"), end()), with(pick("what", 1, "b", "c"), end()), "a");
    assertThat(player.talk().open()).matches(open -> open.marked().isEmpty());
    assertThat(player.taps("b").talk().open()).matches(open -> open.marked().equals(List.of("b")));
  }

  @Test
  void aQuestionThatHasBecomeAnotherOneIsAskedAnew() {
    var player = after(with(choose("mood", "good"), end()), with(ask("mood"), end()));
    assertThat(player.all(Effect.Amend.class)).singleElement().matches(one -> one.turn() == 1);
    assertThat(player.all(Effect.Ask.class)).singleElement().matches(one -> one.turn() == 2);
  }

  @Test
  void aPauseGoesOn() {
    var player =
        after(
            with(pause("rest", Duration.ofMinutes(5)), end()),
            with(pause("rest", Duration.ofMinutes(5)), say("back"), end()));
    assertThat(player.effects()).isEmpty();
    assertThat(player.wakes(Effect.Wake.Why.PAUSE_OVER).heard()).containsExactly("back");
  }

  @Test
  void aTalkWhoseStepIsGoneSaysSoAndLosesItsButtons() {
    var player = after(with(choose("mood", "good"), end()), with(ask("other"), end()));
    assertThat(player.all(Effect.Amend.class))
        .singleElement()
        .matches(o -> o.message().rows().isEmpty());
    assertThat(player.heard()).containsExactly("(step_gone)");
    assertThat(player.talk().underWay()).isFalse();
  }

  @Test
  void whereNothingIsOpenNothingHappens() {
    var scripts = with(end());
    assertThat(new Player(scripts).happens(new Event.Reworded(scripts)).effects()).isEmpty();
  }
}
