package carryover.dialogue;

import carryover.dialogue.Event.Changed;
import carryover.dialogue.Event.Tapped;
import carryover.dialogue.Event.Typed;
import carryover.dialogue.Talk.Open;
import carryover.kernel.Answer;
import carryover.kernel.Words;
import carryover.script.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes words and taps as answers to the open question. */
final class Answering {
  /** Ours: how often a question that was not understood is asked again. */
  private static final int MOST_REPEATS = 2;

  // Telegram cuts a text after 4,096 characters and sends the pieces at once. Without this, the
  // last piece of a text that was refused for its length would count as the answer.
  private static final Duration PIECES_COME_WITHIN = Duration.ofSeconds(3);

  private Answering() {}

  /** Typed words. */
  static void typed(Advance talk, Typed event) {
    var open = talk.open();
    if (open == null || isPiece(talk, open)) {
      return;
    }
    var place = talk.place();
    if (place.isEmpty()) {
      Steps.play(talk);
    } else if (place.get().step() instanceof Step.Question question) {
      var said = event.words().value();
      var reply = Replies.typed(place.get(), question, open, said, talk.now());
      take(talk, place.get(), question, open, reply);
    } else if (place.get().step() instanceof Step.Pause) {
      talk.say("resting", Map.of());
    } else {
      Steps.play(talk);
    }
  }

  /** A tap on a button, of the open question or an old one. */
  static void tapped(Advance talk, Tapped event) {
    var open = talk.open();
    if (open == null || event.turn() != talk.turn()) {
      talk.notice(open == null ? "closed" : "already_answered");
      return;
    }
    var place = talk.place();
    if (place.isPresent() && place.get().step() instanceof Step.Question question) {
      var reply = Replies.tapped(place.get(), question, open, event.key());
      if (reply instanceof Reply.Unclear) {
        talk.notice("closed");
      } else {
        take(talk, place.get(), question, open, reply);
      }
    } else {
      Steps.play(talk);
    }
  }

  /** Changed words of the answer just before; of any other answer they come too late. */
  static void changed(Advance talk, Changed event) {
    var open = talk.open();
    var place = talk.place();
    var question = open == null ? null : open.before();
    if (question == null || place.isEmpty()) {
      return;
    }
    var words = event.words().value().strip();
    if (words.length() > Replies.ANSWER_CHARS) {
      talk.say("too_long", Map.of("most", Replies.ANSWER_CHARS));
    } else if (!words.isEmpty()) {
      talk.keep(question, new Answer.Text(new Words(words)));
      talk.place().ifPresent(now -> Steps.correct(talk, now, question));
      talk.say("changed", Map.of());
    }
  }

  private static void take(
      Advance talk, Place place, Step.Question question, Open open, Reply reply) {
    switch (reply) {
      case Reply.Answered(var answer) -> answered(talk, place, question, answer);
      case Reply.Marked(var marks) -> Asking.show(talk, place, question, open.marking(marks));
      case Reply.Unready(var notice) -> talk.add(new Effect.Notice(notice));
      case Reply.Grown(var marks) -> Asking.again(talk, place, question, open.marking(marks));
      case Reply.Full(int most) -> talk.say("list_full", Map.of("most", most));
      case Reply.TooLong(int most) -> {
        talk.say("too_long", Map.of("most", most));
        talk.reopen(open.until(talk.now().plus(PIECES_COME_WITHIN)));
      }
      case Reply.Unfit(var key, var values, var marks) -> {
        talk.say(key, values);
        Asking.again(talk, place, question, open.marking(marks));
      }
      case Reply.Misheard(var what) ->
          unclear(talk, place, question, open, () -> Hints.misheard(talk, place, what));
      case Reply.Unclear() ->
          unclear(talk, place, question, open, () -> Hints.about(talk, question));
    }
  }

  private static void answered(Advance talk, Place place, Step.Question question, Answer answer) {
    Asking.close(talk, place, question, shown(place, question, answer));
    footprints(talk, place, question, answer);
    talk.keep(question.name(), answer);
    talk.correctable(
        question instanceof Step.Ask && answer instanceof Answer.Text ? question.name() : null);
    Steps.goOn(talk, place, next(question, answer));
    Steps.play(talk);
  }

  /** Free words stand in the chat already; all else is shown in place of the buttons. */
  private static String shown(Place place, Step.Question question, Answer answer) {
    return switch (answer) {
      case Answer.Skipped() -> place.label(Keys.SKIP);
      case Answer.Text _ when question instanceof Step.Ask -> "";
      case Answer.Text _,
          Answer.Choice _,
          Answer.Choices _,
          Answer.Number _,
          Answer.Times _,
          Answer.Listed _ ->
          Values.said(place, question.name(), answer);
    };
  }

  private static @Nullable String next(Step.Question question, Answer answer) {
    return switch (question) {
      case Step.Choose choose ->
          choose.options().stream()
              .filter(option -> answer.equals(new Answer.Choice(option.key())))
              .findFirst()
              .map(Step.Option::next)
              .orElse(choose.next());
      case Step.Ask ask -> ask.next();
      case Step.Pick pick -> pick.next();
      case Step.Rate rate -> rate.next();
      case Step.Collect collect -> collect.next();
      case Step.When when -> when.next();
      case Step.Timer timer -> timer.next();
    };
  }

  private static void unclear(
      Advance talk, Place place, Step.Question question, Open open, Runnable hint) {
    var missed = open.missed();
    if (question instanceof Step.Timer) {
      talk.say("timer_runs", Map.of());
    } else if (missed.misses() > MOST_REPEATS) {
      talk.say("how_to_stop", Map.of());
      talk.reopen(missed);
    } else {
      hint.run();
      Asking.again(talk, place, question, missed);
    }
  }

  private static boolean isPiece(Advance talk, Open open) {
    boolean isTimer = talk.place().filter(at -> at.step() instanceof Step.Timer).isPresent();
    return !isTimer && open.ends() != null && talk.now().isBefore(open.ends());
  }

  private static void footprints(Advance talk, Place place, Step.Question question, Answer answer) {
    var keys =
        switch (answer) {
          case Answer.Choice(var key) -> List.of(key);
          case Answer.Choices(var several) -> several;
          case Answer.Skipped() -> List.of(Keys.SKIP);
          case Answer.Text _, Answer.Number _, Answer.Times _, Answer.Listed _ -> List.<String>of();
        };
    keys.forEach(key -> talk.cameBy(place.script().name(), question.name() + "." + key));
  }
}
