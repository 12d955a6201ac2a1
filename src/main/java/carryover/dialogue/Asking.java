package carryover.dialogue;

import carryover.dialogue.Effect.Amend;
import carryover.dialogue.Effect.Wake;
import carryover.dialogue.Talk.Open;
import carryover.kernel.Message;
import carryover.script.Delay;
import carryover.script.Script;
import carryover.script.Step;
import java.time.Duration;
import java.util.Optional;

/** Asks questions, asks them again, and changes what stands below them. */
final class Asking {
  private Asking() {}

  /** Asks the question on which the innermost script has come to stand. */
  static void ask(Advance talk, Place place, Step.Question question) {
    var fresh = talk.fresh();
    var marked = place.frame().marked();
    ask(
        talk,
        place,
        question,
        switch (question) {
          case Step.When _ -> fresh.marking(marked.isEmpty() ? Week.proposed(place) : marked);
          case Step.Timer timer -> fresh.until(talk.now().plus(timer.length()));
          case Step.Ask _, Step.Choose _, Step.Pick _, Step.Collect _, Step.Rate _ ->
              fresh.marking(marked);
        });
  }

  /** Asks the open question again, further down in the chat; marks and countdown go along. */
  static void again(Advance talk, Place place, Step.Question question, Open open) {
    withdraw(talk);
    ask(talk, place, question, open);
  }

  /** Takes the buttons of the open question away, if it has any. */
  static void withdraw(Advance talk) {
    var open = talk.open();
    var place = talk.place();
    if (open != null && place.isPresent() && place.get().step() instanceof Step.Question question) {
      var message = Questions.message(place.get(), question, open, talk.turn(), talk.now());
      if (!message.rows().isEmpty()) {
        talk.add(new Amend(talk.turn(), Questions.bare(place.get(), question)));
      }
    }
  }

  /** Shows the open question as it looks now. */
  static void show(Advance talk, Place place, Step.Question question, Open open) {
    talk.reopen(open);
    var message = Questions.message(place, question, open, talk.turn(), talk.now());
    talk.add(new Amend(talk.turn(), message));
  }

  /** Closes the open question: its answer, if it is to be shown, in place of its buttons. */
  static void close(Advance talk, Place place, Step.Question question, String shown) {
    var open = talk.open();
    if (open != null) {
      var message = Questions.message(place, question, open, talk.turn(), talk.now());
      if (!message.rows().isEmpty()) {
        talk.add(new Amend(talk.turn(), closed(place, question, shown)));
      }
    }
    talk.close();
  }

  private static Message closed(Place place, Step.Question question, String shown) {
    return shown.isEmpty()
        ? Questions.bare(place, question)
        : Questions.answered(place, question, shown);
  }

  private static void ask(Advance talk, Place place, Step.Question question, Open open) {
    int turn = talk.waits(open);
    talk.add(new Effect.Ask(turn, Questions.message(place, question, open, turn, talk.now())));
    if (question instanceof Step.Timer) {
      tick(talk, open);
    } else {
      plan(talk)
          .map(Plan::silence)
          .ifPresent(silence -> {
            wake(talk, silence.nudge(), Wake.Why.NUDGE);
            wake(talk, silence.giveUp(), Wake.Why.GIVE_UP);
          });
    }
  }

  /** Rings when the countdown changes next. */
  static void tick(Advance talk, Open open) {
    if (open.ends() != null) {
      var left = Duration.between(talk.now(), open.ends());
      wake(talk, Countdown.untilNextTick(left), Wake.Why.TICK);
    }
  }

  private static void wake(Advance talk, Duration in, Wake.Why why) {
    talk.add(new Wake(new Delay.For(in), talk.turn(), why));
  }

  /**
   * What happens in silence.
   *
   * @param depth of the frame whose script has the plan
   */
  record Plan(int depth, Place place, Script.Silence silence) {}

  /** The plan of the innermost script that has one, out to the one that was begun. */
  static Optional<Plan> plan(Advance talk) {
    var frames = talk.frames();
    for (int depth = frames.size() - 1; depth >= 0; depth--) {
      var place = talk.place(frames.get(depth));
      var silence = place.map(Place::script).map(Script::silence);
      if (place.isPresent() && silence.isPresent()) {
        return Optional.of(new Plan(depth, place.get(), silence.get()));
      }
      if (talk.isBegun(depth)) {
        break;
      }
    }
    return Optional.empty();
  }
}
