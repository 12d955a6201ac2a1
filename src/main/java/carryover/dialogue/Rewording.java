package carryover.dialogue;

import carryover.dialogue.Effect.Amend;
import carryover.dialogue.Talk.Open;
import carryover.script.Scripts;
import carryover.script.Step;
import java.util.Optional;

/** Shows an open question as the files say it now, after they were changed. */
final class Rewording {
  private Rewording() {}

  /** The scripts are others than before: what is open follows them where it stands. */
  static void reworded(Advance talk, Scripts before) {
    var open = talk.open();
    if (open == null) {
      return;
    }
    var place = talk.place();
    var past =
        talk.frames().stream()
            .reduce((_, last) -> last)
            .flatMap(frame -> Place.of(before, talk.voice(), frame));
    if (place.isEmpty() || past.filter(was -> !isSameVerb(was, place.get())).isPresent()) {
      past.ifPresent(was -> withdraw(talk, was, open));
      talk.close();
      Steps.play(talk);
    } else if (place.get().step() instanceof Step.Question question) {
      show(talk, place.get(), question, kept(question, open), past);
    }
  }

  private static boolean isSameVerb(Place one, Place other) {
    return one.step().getClass().equals(other.step().getClass());
  }

  private static void withdraw(Advance talk, Place past, Open open) {
    if (past.step() instanceof Step.Question question) {
      var message = Questions.message(past, question, open, talk.turn(), talk.now());
      if (!message.rows().isEmpty()) {
        talk.add(new Amend(talk.turn(), Questions.bare(past, question)));
      }
    }
  }

  private static void show(
      Advance talk, Place place, Step.Question question, Open open, Optional<Place> past) {
    var now = Questions.message(place, question, open, talk.turn(), talk.now());
    var looksTheSame =
        past.filter(was -> was.step() instanceof Step.Question)
            .map(was ->
                Questions.message(was, (Step.Question) was.step(), open, talk.turn(), talk.now()))
            .filter(now::equals)
            .isPresent();
    if (!looksTheSame) {
      Asking.show(talk, place, question, open);
    }
  }

  /** Without the marks of options that are gone. */
  private static Open kept(Step.Question question, Open open) {
    return switch (question) {
      case Step.Pick pick ->
          open.marking(
              open.marked().stream()
                  .filter(mark -> pick.options().stream().anyMatch(o -> o.key().equals(mark)))
                  .toList());
      case Step.Ask _, Step.Choose _, Step.Collect _, Step.Rate _, Step.When _ -> open;
      case Step.Timer _ -> open;
    };
  }
}
