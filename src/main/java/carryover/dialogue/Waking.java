package carryover.dialogue;

import carryover.dialogue.Talk.Open;
import carryover.kernel.Message;
import carryover.script.Step;

/** Goes on when time has come: after a pause, in a countdown, in silence. */
final class Waking {
  private Waking() {}

  /** An alarm rings; one of an earlier turn rings for nothing. */
  static void woken(Advance talk, Event.Woken event) {
    var open = talk.open();
    if (open == null || event.turn() != talk.turn()) {
      return;
    }
    var place = talk.place();
    if (place.isEmpty()) {
      Steps.play(talk);
      return;
    }
    switch (event.why()) {
      case NUDGE -> nudge(talk, open);
      case GIVE_UP -> giveUp(talk);
      case PAUSE_OVER -> {
        if (place.get().step() instanceof Step.Pause pause) {
          talk.close();
          Steps.goOn(talk, place.get(), pause.next());
          Steps.play(talk);
        }
      }
      case TICK -> {
        if (place.get().step() instanceof Step.Timer timer) {
          tick(talk, place.get(), timer, open);
        }
      }
    }
  }

  private static void nudge(Advance talk, Open open) {
    if (open.nudged()) {
      return;
    }
    Asking.plan(talk)
        .ifPresent(plan -> {
          talk.add(new Effect.Say(Message.text(plan.place().text("silence.text"))));
          talk.cameBy(plan.place().script().name(), "silence.text");
          talk.reopen(open.afterNudge());
        });
  }

  private static void giveUp(Advance talk) {
    Asking.plan(talk)
        .ifPresent(plan -> {
          Asking.withdraw(talk);
          talk.close();
          while (talk.frames().size() - 1 > plan.depth()) {
            talk.pop();
          }
          talk.moveTo(plan.silence().step());
          Steps.play(talk);
        });
  }

  private static void tick(Advance talk, Place place, Step.Timer timer, Open open) {
    if (open.ends() != null && talk.now().isBefore(open.ends())) {
      Asking.show(talk, place, timer, open);
      Asking.tick(talk, open);
    } else {
      Asking.close(talk, place, timer, place.talk("time_is_up"));
      Steps.goOn(talk, place, timer.next());
      Steps.play(talk);
    }
  }
}
