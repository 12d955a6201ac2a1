package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.choose;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.run;
import static carryover.dialogue.TinyScripts.say;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.dialogue.Effect.Ended;
import carryover.script.Step.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is about one thing is over together: an offer below the report that answers it. */
class SameSubjectTest {
  private static final UUID WALK = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID TEA = UUID.fromString("00000000-0000-0000-0000-000000000002");
  private static final TinyScripts SCRIPTS =
      new TinyScripts()
          .with("offer", choose("ready", "start>guide", "later"), end(), run("guide"), end())
          .with("guide", ask("route"), end())
          .with("report", choose("outcome", "full", "none"), say("thanks"), end())
          .with("note", ask("note"), say("kept"), end());

  private static Event begin(String script, @Nullable UUID about) {
    return new Event.Begin(script, Facts.NONE, about);
  }

  private static List<String> scripts(Player ada) {
    return ada.talk().frames().stream().map(Talk.Frame::script).toList();
  }

  @Test
  void aReportEndsTheOfferThatWaitsBelowWithoutAWord() {
    var ada = new Player(SCRIPTS).happens(begin("offer", WALK)).happens(begin("report", WALK));
    ada.taps("full");
    assertThat(ada.heard()).containsExactly("thanks");
    assertThat(ada.all(Ended.class)).containsExactly(new Ended("report", Outcome.COMPLETED, WALK));
    assertThat(ada.talk().underWay()).isFalse();
  }

  @Test
  void partsOfTheOfferGoWithIt() {
    var ada = new Player(SCRIPTS).happens(begin("note", null)).happens(begin("offer", WALK));
    ada.taps("start").happens(begin("report", WALK));
    assertThat(scripts(ada)).containsExactly("note", "offer", "guide", "report");
    assertThat(ada.taps("full").heard()).containsExactly("thanks", "note");
    assertThat(scripts(ada)).containsExactly("note");
  }

  @Test
  void whatIsAboutSomethingElseOrAboutNothingStays() {
    var ada = new Player(SCRIPTS).happens(begin("offer", TEA)).happens(begin("report", WALK));
    assertThat(ada.taps("full").heard()).containsExactly("thanks", "ready");
    ada = new Player(SCRIPTS).happens(begin("offer", null)).happens(begin("note", null));
    assertThat(ada.says("So it is.").heard()).containsExactly("kept", "ready");
  }

  @Test
  void aSubjectThatIsOverTakesItsOpenQuestionWithItAndTheOneBelowIsAskedAgain() {
    var ada = new Player(SCRIPTS).happens(begin("note", null)).happens(begin("offer", WALK));
    int asked = ada.talk().turn();
    ada.happens(new Event.Withdrawn(WALK));
    assertThat(ada.all(Effect.Amend.class))
        .containsExactly(new Effect.Amend(asked, carryover.kernel.Message.text("ready")));
    assertThat(ada.heard()).containsExactly("note");
    assertThat(ada.all(Ended.class)).isEmpty();
    assertThat(ada.says("By the way.").heard()).containsExactly("kept");
    assertThat(ada.tapsOld(asked, "start").effects())
        .containsExactly(new Effect.Notice("(closed)"));
  }

  @Test
  void aSubjectThatIsOverLeavesTheOpenQuestionOfAnotherAsItIs() {
    var ada = new Player(SCRIPTS).happens(begin("offer", WALK)).happens(begin("note", null));
    var open = ada.talk().open();
    ada.happens(new Event.Withdrawn(WALK));
    assertThat(ada.effects()).isEmpty();
    assertThat(ada.talk().open()).isEqualTo(open);
    assertThat(ada.says("By the way.").heard()).containsExactly("kept");
    assertThat(ada.talk().underWay()).isFalse();
  }

  @Test
  void whenNothingIsBelowNothingIsSaid() {
    var ada = new Player(SCRIPTS).happens(begin("offer", WALK)).happens(new Event.Withdrawn(WALK));
    assertThat(ada.heard()).isEmpty();
    assertThat(ada.talk().underWay()).isFalse();
    assertThat(ada.talk().open()).isNull();
    assertThat(ada.happens(new Event.Withdrawn(TEA)).effects()).isEmpty();
  }
}
