package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.pick;
import static carryover.dialogue.TinyScripts.record;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.RecordKind;
import carryover.kernel.Voice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A script that is set aside by another one goes on as it was. */
class InterruptedTest {
  private static final TinyScripts SCRIPTS =
      new TinyScripts()
          .with("talk", pick("feelings", 1, "sad", "calm", "tense"), ask("more"), end())
          .with("note", ask("note"), end())
          .with(
              "settings",
              choose("language", "en", "de"),
              record(RecordKind.Program.PREFERENCES, "language"),
              end());

  @Test
  void whatWasMarkedIsStillMarkedWhenTheQuestionIsAskedAgain() {
    var ada = new Player(SCRIPTS).begins("talk").taps("sad").taps("tense");
    assertThat(ada.begins("note").rows()).isEmpty();
    ada.says("By the way.");
    assertThat(ada.rows()).startsWith(List.of("✓ sad", "calm"), List.of("✓ tense"));
    assertThat(ada.taps("sad").rows()).startsWith(List.of("sad", "calm"), List.of("✓ tense"));
    ada.taps("done").begins("note").stops();
    assertThat(ada.heard()).contains("more");
  }

  @Test
  void nothingIsMarkedInTheNextQuestionOrTheNextTime() {
    var ada = new Player(SCRIPTS).begins("talk").taps("sad").begins("note").says("By the way.");
    ada.taps("done").says("That's all.");
    assertThat(ada.begins("talk").rows()).startsWith(List.of("sad", "calm"), List.of("tense"));
  }

  @Test
  void theTurnTellsHowThePersonIsAddressedAfterIt() {
    var ada = new Player(SCRIPTS).begins("talk").begins("settings");
    var tapped = new Event.Tapped(ada.talk().turn(), "de");
    var turn = Dialogue.advance(SCRIPTS, Voice.ENGLISH, Player.SIX_PM, ada.talk(), tapped);
    assertThat(turn.voice()).isEqualTo(new Voice("de", false));
  }

  @Test
  void factsCanBeToldAnewWithoutLosingAnAnswer() {
    var scripts = new TinyScripts().with("talk", ask("one"), ask("two"), end());
    var ada = new Player(scripts.saying("two", "For {patient}")).begins("talk").says("yes");
    var told = ada.talk().told(frame -> frame.facts().and(Facts.of(Map.of("patient", "Ida"))));
    assertThat(told.frames().getFirst().answers()).containsOnlyKeys("one");
    var turn = Dialogue.advance(scripts, Voice.ENGLISH, Player.SIX_PM, told, new Event.Repeat());
    assertThat(turn.effects().toString()).isNotEmpty();
    assertThat(
            turn.effects().stream()
                .filter(Effect.Ask.class::isInstance)
                .map(effect -> ((Effect.Ask) effect).message().html().value()))
        .containsExactly("For Ida");
  }
}
