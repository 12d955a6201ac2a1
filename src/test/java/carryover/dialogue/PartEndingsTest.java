package carryover.dialogue;

import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.run;
import static carryover.dialogue.TinyScripts.say;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.dialogue.Effect.Ended;
import carryover.script.Step;
import carryover.script.Step.Outcome;
import org.junit.jupiter.api.Test;

/** What a script learns of how a part has ended that it ran. */
class PartEndingsTest {
  private static final Step[] GUIDE = {
    choose("step", "on>completed", "leave>declined", "nothing>unanswered"),
    end(Outcome.COMPLETED),
    end(Outcome.DECLINED),
    end(Outcome.UNANSWERED)
  };

  private static Player running(String runner) {
    var scripts =
        new TinyScripts()
            .with("guide", GUIDE)
            .with("second", GUIDE)
            .with("twice", run("guide"), run("second"), say("after"), end())
            .with("once", run("guide"), say("after"), end())
            .with("outer", run("once"), say("outer_after"), end())
            .saying("after", "left: {left}");
    return new Player(scripts).begins(runner);
  }

  @Test
  void aPartThatWasLeftIsKnownToItsRunnerUntilTheNextHasEnded() {
    assertThat(running("once").taps("leave").heard()).containsExactly("left: yes");
    assertThat(running("once").taps("on").heard()).containsExactly("left: ");
    assertThat(running("twice").taps("leave").taps("on").heard()).containsExactly("left: ");
  }

  @Test
  void silenceInAPartOfAPartEndsBothWhenNeitherHasAPlanForIt() {
    var ada = running("outer").taps("nothing");
    assertThat(ada.heard()).containsExactly("outer_after"); // the begun one goes on as it did
    assertThat(ada.all(Ended.class)).hasSize(1);
  }
}
