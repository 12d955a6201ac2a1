package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.pause;
import static carryover.dialogue.TinyScripts.rate;
import static carryover.dialogue.TinyScripts.record;
import static carryover.dialogue.TinyScripts.run;
import static carryover.dialogue.TinyScripts.say;
import static carryover.dialogue.TinyScripts.timer;
import static carryover.kernel.RecordKind.Program.NOTE;
import static carryover.script.Step.Outcome.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.dialogue.Effect.Ended;
import carryover.dialogue.Effect.Wake;
import carryover.dialogue.Effect.Wake.Why;
import carryover.kernel.RecordKind;
import carryover.script.Delay;
import carryover.script.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays when answers are changed, time passes, or a script is edited. */
class DialogueKeepsTest {
  private static final TinyScripts SCRIPTS =
      new TinyScripts()
          .withSilence(
              "walk",
              "left",
              say("hello"),
              choose("how", "full", "partly>why"),
              say("well"),
              end(),
              ask("why"),
              run("obstacle"),
              end(),
              say("left"),
              end(UNANSWERED))
          .with("obstacle", ask("what"), say("so_what"), end())
          .with("mood", rate("mood", 0, 10), end())
          .saying("hello", "Hello {patient}")
          .saying("so_what", "So: {what}");

  @Test
  void anEditedMessageChangesTheAnswerUntilItIsRecorded() {
    var scripts =
        new TinyScripts()
            .with("talk", ask("note"), ask("more"), record(NOTE, "note"), ask("last"), end());
    var ada = new Player(scripts).begins("talk").says("frist").edits("first");
    assertThat(ada.heard()).containsExactly("(changed)");
    ada.says("more");
    assertThat(ada.all(Effect.Write.class).getFirst().fields().get("note"))
        .isEqualTo(new carryover.kernel.Answer.Text(new carryover.kernel.Words("first")));
    assertThat(ada.edits("too late").effects()).isEmpty();
  }

  @Test
  void aRecordLeavesSkippedAnswersOutAndNamesThePrivateOnes() {
    var secret = new Step.Ask("note", null, false, true, null);
    var scripts =
        new TinyScripts()
            .with(
                "talk",
                secret,
                TinyScripts.askOrSkip("share"),
                record(NOTE, "note", "share"),
                end());
    var ada = new Player(scripts).begins("talk").says("words").taps("skip");
    var write = ada.all(Effect.Write.class).getFirst();
    assertThat(write.fields()).containsOnlyKeys("note");
    assertThat(write.secret()).containsExactly("note");
  }

  @Test
  void whereWordsAreKeptATappedButtonIsKeptByItsWords() {
    var scripts =
        new TinyScripts()
            .with(
                "talk",
                choose("hurdle", "forgot"),
                choose("acceptance", "fits"),
                record(RecordKind.Program.AGREEMENT, "hurdle", "acceptance"),
                record(new RecordKind.Sheet("walk"), "hurdle"),
                end())
            .saying("hurdle.forgot", "I forget it");
    var ada = new Player(scripts).begins("talk").taps("forgot").taps("fits");
    var kept = ada.all(Effect.Write.class).stream().map(Effect.Write::fields).toList();
    var words = new carryover.kernel.Answer.Text(new carryover.kernel.Words("I forget it"));
    assertThat(kept.getFirst()).containsEntry("hurdle", words);
    assertThat(kept.getFirst().get("acceptance"))
        .isEqualTo(new carryover.kernel.Answer.Choice("fits"));
    assertThat(kept.getLast().get("hurdle"))
        .isEqualTo(new carryover.kernel.Answer.Choice("forgot"));
  }

  @Test
  void aRecordedLanguageCountsForTheNextText() {
    var scripts =
        new TinyScripts()
            .with(
                "talk",
                choose("language", "en", "de"),
                record(RecordKind.Program.PREFERENCES, "language"),
                say("hello"),
                end());
    assertThat(new Player(scripts).begins("talk").taps("de").heard()).containsExactly("de:hello");
  }

  @Test
  void aPauseSleepsAndGoesOnWhenItIsOver() {
    var scripts =
        new TinyScripts().with("talk", pause("rest", Duration.ofHours(1)), say("back"), end());
    var ada = new Player(scripts).begins("talk");
    assertThat(ada.all(Wake.class))
        .containsExactly(new Wake(new Delay.For(Duration.ofHours(1)), 1, Why.PAUSE_OVER));
    assertThat(ada.says("hello?").heard()).containsExactly("(resting)");
    assertThat(ada.wakes(Why.PAUSE_OVER).heard()).containsExactly("back");
  }

  @Test
  void aTimerCountsDownInMinutesAndAtLastInQuarters() {
    var scripts =
        new TinyScripts()
            .with("talk", timer("breathe", Duration.ofSeconds(90)), say("well"), end());
    var ada = new Player(scripts).begins("talk");
    assertThat(ada.heard()).containsExactly("breathe\n\n<i>(minutes_left)</i>");
    assertThat(ada.all(Wake.class).getFirst().delay())
        .isEqualTo(new Delay.For(Duration.ofSeconds(30)));
    ada.later(Duration.ofSeconds(30)).wakes(Why.TICK);
    assertThat(ada.amended()).isEqualTo("breathe\n\n<i>(seconds_left)</i>");
    assertThat(ada.all(Wake.class).getFirst().delay())
        .isEqualTo(new Delay.For(Duration.ofSeconds(15)));
    ada.later(Duration.ofSeconds(60)).wakes(Why.TICK);
    assertThat(ada.amended()).isEqualTo("breathe\n\n✓ (time_is_up)");
    assertThat(ada.heard()).containsExactly("well");
  }

  @Test
  void theStopButtonEndsATimerEarly() {
    var scripts =
        new TinyScripts().with("talk", timer("breathe", Duration.ofMinutes(3)), say("well"), end());
    var ada = new Player(scripts).begins("talk");
    assertThat(ada.says("hm").heard()).containsExactly("(timer_runs)");
    assertThat(ada.taps("stop").heard()).containsExactly("well");
  }

  @Test
  void aTalkWhoseStepIsGoneSaysSoAndStaysUsable() {
    var edited = new TinyScripts().with("walk", ask("something_else"), end());
    var talk = new Player(SCRIPTS).begins("walk").talk();
    for (var event :
        List.of(
            new Event.Tapped(1, "full"),
            new Event.Repeat(),
            new Event.Woken(1, Why.GIVE_UP),
            new Event.Typed(new carryover.kernel.Words("full")))) {
      var turn =
          Dialogue.advance(edited, carryover.kernel.Voice.ENGLISH, Player.SIX_PM, talk, event);
      assertThat(turn.effects()).contains(new Ended("walk", UNANSWERED, null)).hasSize(2);
      assertThat(turn.talk()).isEqualTo(new Talk(1, List.of(), null));
    }
  }

  @Test
  void aScriptThatDoesNotExistEndsUnanswered() {
    var ada = new Player(SCRIPTS).begins("gone");
    assertThat(ada.heard()).containsExactly("(step_gone)");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("gone", UNANSWERED, null));
  }

  @Test
  void aRenamedStepKeepsItsAnswerAndItsPlace() {
    var old = new TinyScripts().with("talk", ask("a"), ask("b"), end());
    var renamed =
        new TinyScripts()
            .with(
                "talk",
                new Step.Ask("first", "a", false, false, null),
                new Step.Ask("second", "b", false, false, null),
                say("both"),
                end())
            .saying("both", "{first} and {second}");
    var talk = new Player(old).begins("talk").says("one").talk();
    var turn =
        Dialogue.advance(
            renamed,
            carryover.kernel.Voice.ENGLISH,
            Player.SIX_PM,
            talk,
            new Event.Typed(new carryover.kernel.Words("two")));
    assertThat(turn.effects().toString()).isNotEmpty();
    assertThat(turn.effects().getFirst())
        .isEqualTo(new Effect.Say(carryover.kernel.Message.text("one and two")));
  }

  @Test
  void aLoopWithoutAQuestionIsLeft() {
    var scripts = new TinyScripts().with("talk", new Step.Say("again", null, null, "again"));
    var ada = new Player(scripts).begins("talk");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("talk", UNANSWERED, null));
    assertThat(ada.talk().underWay()).isFalse();
  }

  @Test
  void theAssignedExerciseIsTheOneThatTheFactsName() {
    var scripts =
        new TinyScripts()
            .with("offer", new Step.Run("guide", null, Step.Run.ASSIGNED, null), say("done"), end())
            .with("walk", say("go"), end());
    var facts = Facts.of(Map.of("script", "walk"));
    assertThat(new Player(scripts).begins("offer", facts).heard()).containsExactly("go", "done");
  }
}
