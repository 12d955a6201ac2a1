package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.rate;
import static carryover.dialogue.TinyScripts.record;
import static carryover.dialogue.TinyScripts.run;
import static carryover.dialogue.TinyScripts.say;
import static carryover.kernel.RecordKind.Program.NOTE;
import static carryover.script.Step.Outcome.COMPLETED;
import static carryover.script.Step.Outcome.DECLINED;
import static carryover.script.Step.Outcome.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.dialogue.Effect.Ended;
import carryover.dialogue.Effect.Notice;
import carryover.dialogue.Effect.Wake;
import carryover.dialogue.Effect.Wake.Why;
import carryover.script.Delay;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DialogueTest {
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
  void itPlaysUntilAQuestionAndSetsTheAlarmsOfItsSilence() {
    var ada = new Player(SCRIPTS).begins("walk");
    assertThat(ada.heard()).containsExactly("Hello Ada", "how");
    assertThat(ada.all(Wake.class))
        .containsExactly(
            new Wake(new Delay.For(Duration.ofHours(2)), 1, Why.NUDGE),
            new Wake(new Delay.For(Duration.ofDays(1)), 1, Why.GIVE_UP));
  }

  @Test
  void anOptionLeadsWhereItSaysAndThePartReturnsToItsRunner() {
    var ada = new Player(SCRIPTS).begins("walk").taps("partly").says("Tired");
    assertThat(ada.heard()).containsExactly("what");
    ada.says("Rain");
    assertThat(ada.heard()).containsExactly("So: Rain");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("walk", COMPLETED, null));
    assertThat(ada.talk().underWay()).isFalse();
  }

  @Test
  void aSecondTapOnTheSameButtonChangesNothing() {
    var ada = new Player(SCRIPTS).begins("walk").taps("partly");
    var before = ada.talk();
    assertThat(ada.tapsOld(1, "full").effects()).containsExactly(new Notice("(already_answered)"));
    assertThat(ada.talk()).isEqualTo(before);
    ada.stops().tapsOld(2, "skip");
    assertThat(ada.effects()).containsExactly(new Notice("(closed)"));
  }

  @Test
  void anUnknownKeyChangesNothing() {
    var ada = new Player(SCRIPTS).begins("walk");
    var before = ada.talk();
    assertThat(ada.taps("hacked").effects()).containsExactly(new Notice("(closed)"));
    assertThat(ada.talk()).isEqualTo(before);
  }

  @Test
  void silenceIsNudgedOnceAndThenGivenUpWhereTheAuthorSays() {
    var ada = new Player(SCRIPTS).begins("walk").taps("partly").says("Tired");
    assertThat(ada.wakes(Why.NUDGE).heard()).containsExactly("silence.text");
    assertThat(ada.wakes(Why.NUDGE).effects()).isEmpty();
    assertThat(ada.wakes(Why.GIVE_UP).heard()).containsExactly("left");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("walk", UNANSWERED, null));
  }

  @Test
  void aPartThatNobodyAnsweredEndsItsRunnerAsSilenceDoes() {
    var scripts =
        new TinyScripts()
            .withSilence("report", "unanswered", run("part"), say("thanks"), end(), end(UNANSWERED))
            .withSilence("part", "aside", ask("how"), end(), say("aside"), end(UNANSWERED));
    var ada = new Player(scripts).begins("report").wakes(Why.GIVE_UP);
    assertThat(ada.heard()).containsExactly("aside");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("report", UNANSWERED, null));
    assertThat(new Player(scripts).begins("report").says("well").heard()).containsExactly("thanks");
  }

  @Test
  void aRecordOfNothingIsNotMade() {
    var scripts =
        new TinyScripts()
            .with("talk", TinyScripts.askOrSkip("note"), record(NOTE, "note"), say("well"), end());
    var ada = new Player(scripts).begins("talk").taps("skip");
    assertThat(ada.all(Effect.Write.class)).isEmpty();
    assertThat(ada.heard()).containsExactly("well");
  }

  @Test
  void anAlarmOfAnEarlierTurnRingsForNothing() {
    var ada = new Player(SCRIPTS).begins("walk").taps("partly");
    var before = ada.talk();
    ada.happens(new Event.Woken(1, Why.GIVE_UP));
    assertThat(ada.effects()).isEmpty();
    assertThat(ada.talk()).isEqualTo(before);
  }

  @Test
  void anotherScriptGoesAsideAndTheInterruptedQuestionIsAskedAgain() {
    var ada = new Player(SCRIPTS).begins("walk").begins("mood");
    assertThat(ada.talk().frames()).extracting(Talk.Frame::aside).containsExactly(false, true);
    assertThat(ada.all(Effect.Amend.class)).extracting(Effect.Amend::turn).containsExactly(1);
    ada.taps("7");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("mood", COMPLETED, null));
    assertThat(ada.heard()).containsExactly("how");
    assertThat(ada.taps("full").heard()).containsExactly("well");
  }

  @Test
  void stopEndsWhatWasBegunLastAndAsksTheOneBelowAgain() {
    var ada = new Player(SCRIPTS).begins("walk").begins("mood").stops();
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("mood", DECLINED, null));
    assertThat(ada.heard()).containsExactly("(stopped)", "how");
    ada.taps("partly").says("Tired").stops();
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("walk", DECLINED, null));
    assertThat(ada.talk().underWay()).isFalse();
    assertThat(ada.stops().effects()).isEmpty();
  }

  @Test
  void askedAgainTheQuestionHasANewTurnAndTheOldOneLosesItsButtons() {
    var ada = new Player(SCRIPTS).begins("walk").asksAgain();
    assertThat(ada.all(Effect.Amend.class).getFirst().turn()).isEqualTo(1);
    assertThat(ada.all(Effect.Amend.class).getFirst().message().rows()).isEmpty();
    assertThat(ada.all(Effect.Ask.class).getFirst().turn()).isEqualTo(2);
    assertThat(ada.all(Wake.class)).extracting(Wake::turn).containsExactly(2, 2);
  }

  @Test
  void whatIsNotUnderstoodIsAskedTwiceMoreAndThenTheWayOutIsNamed() {
    var ada = new Player(SCRIPTS).begins("walk");
    assertThat(ada.says("hm").heard()).containsExactly("(choose_again)", "how");
    assertThat(ada.says("hm").heard()).containsExactly("(choose_again)", "how");
    assertThat(ada.says("hm").heard()).containsExactly("(how_to_stop)");
    assertThat(ada.taps("full").heard()).containsExactly("well");
  }
}
