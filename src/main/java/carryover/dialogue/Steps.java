package carryover.dialogue;

import carryover.dialogue.Effect.Wake;
import carryover.dialogue.Talk.Frame;
import carryover.kernel.Answer;
import carryover.kernel.FieldType;
import carryover.kernel.Message;
import carryover.kernel.RecordKind;
import carryover.kernel.Words;
import carryover.script.Step;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays step after step until one waits or nothing is left to play. */
final class Steps {
  /** Steps between two questions; more is a loop that no checker should have let through. */
  static final int BUDGET = 1000;

  private Steps() {}

  /** Plays from where the innermost script stands. A question that it stands on is asked. */
  static void play(Advance talk) {
    int left = BUDGET;
    boolean waits = false;
    while (talk.underWay() && !waits) {
      var place = talk.place();
      if (place.isEmpty() || left == 0) {
        Endings.gone(talk);
        left = BUDGET;
      } else {
        waits = waits(talk, place.get());
        left--;
      }
    }
    if (!talk.underWay()) {
      talk.close();
    }
  }

  /** Goes on after a step: at the one named, or at the one below. */
  static void goOn(Advance talk, Place place, @Nullable String next) {
    var below = place.script().below(place.step()).map(Step::name);
    if (next != null) {
      talk.moveTo(next);
    } else if (below.isPresent()) {
      talk.moveTo(below.get());
    } else {
      Endings.gone(talk);
    }
  }

  private static boolean waits(Advance talk, Place place) {
    talk.cameBy(place.script().name(), place.step().name());
    switch (place.step()) {
      case Step.Question question -> Asking.ask(talk, place, question);
      case Step.Pause pause -> pause(talk, pause);
      case Step.Say say -> {
        talk.add(new Effect.Say(Message.text(place.text(say.name()))));
        goOn(talk, place, say.next());
      }
      case Step.Branch branch -> talk.moveTo(Conditions.way(place, branch));
      case Step.Write write -> {
        write(talk, place, write);
        goOn(talk, place, write.next());
      }
      case Step.Run run -> run(talk, place, run);
      case Step.End end -> Endings.end(talk, end);
    }
    return place.step() instanceof Step.Question || place.step() instanceof Step.Pause;
  }

  private static void pause(Advance talk, Step.Pause pause) {
    int turn = talk.waits(talk.fresh());
    talk.add(new Wake(pause.delay(), turn, Wake.Why.PAUSE_OVER));
  }

  private static void write(Advance talk, Place place, Step.Write write) {
    var correctable = talk.correctable();
    if (correctable == null || keeper(place, correctable).filter(write::equals).isEmpty()) {
      talk.correctable(null);
    }
    write(talk, place, write, write.fields(), false);
  }

  /** Records an answer again that was changed after it had been recorded. */
  static void correct(Advance talk, Place place, String question) {
    keeper(place, question).ifPresent(write -> write(talk, place, write, List.of(question), true));
  }

  /** The record right after a question that keeps its answer. */
  private static Optional<Step.Write> keeper(Place place, String question) {
    var script = place.script();
    return script
        .step(question)
        .flatMap(step ->
            step instanceof Step.Ask ask && ask.next() != null
                ? script.step(ask.next())
                : script.below(step))
        .filter(Step.Write.class::isInstance)
        .map(Step.Write.class::cast)
        .filter(write -> write.fields().contains(question));
  }

  private static void write(
      Advance talk, Place place, Step.Write write, List<String> names, boolean correction) {
    var answers = place.answers();
    var fields = new LinkedHashMap<String, Answer>();
    var secret = new LinkedHashSet<String>();
    for (var field : names) {
      var answer = answers.get(field);
      if (answer != null && !(answer instanceof Answer.Skipped)) {
        fields.put(field, kept(place, write, field, answer));
        if (place.script().step(field).filter(Steps::isSecret).isPresent()) {
          secret.add(field);
        }
      }
    }
    if (fields.isEmpty()) {
      return;
    }
    var frame = place.frame();
    talk.add(
        new Effect.Write(
            write.kind(), fields, secret, place.script().name(), frame.about(), correction));
    talk.agreed(frame.about(), Agreed.of(write.kind(), fields, talk.voice()));
    if (write.kind() == RecordKind.Program.PREFERENCES) {
      talk.speak(Voices.after(talk.voice(), fields, talk.scripts().languages()));
    }
  }

  /** The answer; where words are kept, those on the button that was tapped. */
  private static Answer kept(Place place, Step.Write write, String field, Answer answer) {
    boolean asWords =
        answer instanceof Answer.Choice
            && write.kind().type(field).filter(FieldType.TEXT::equals).isPresent();
    return asWords ? new Answer.Text(new Words(Values.said(place, field, answer))) : answer;
  }

  private static boolean isSecret(Step step) {
    return switch (step) {
      case Step.Ask ask -> ask.secret();
      case Step.Collect collect -> collect.secret();
      case Step _ -> false;
    };
  }

  private static void run(Advance talk, Place place, Step.Run run) {
    var facts = place.frame().facts();
    var name =
        switch (run.script()) {
          case Step.Run.ASSIGNED -> facts.values().getOrDefault("script", "");
          case Step.Run.TOLD -> Told.nameOf(facts.values().getOrDefault("script", ""));
          default -> run.script();
        };
    talk.push(begun(talk, new Frame(name, "", Map.of(), facts, place.frame().about(), false)));
  }

  /**
   * A frame on the first step of its script; on none, which is then gone, without such a script.
   */
  static Frame begun(Advance talk, Frame frame) {
    return Told.named(talk.scripts(), frame.script())
        .map(script -> frame.at(script.steps().getFirst().name()))
        .orElse(frame);
  }
}
