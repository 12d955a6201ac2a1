package carryover.dialogue;

import carryover.dialogue.Effect.Wake;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ada at a talk: says, taps, and sees what comes back. Remembers the effects of the last event. */
final class Player {
  static final Instant SIX_PM = Instant.parse("2026-03-02T17:00:00Z");

  private final Scripts scripts;
  private Instant now = SIX_PM;
  private Talk talk = Talk.FRESH;
  private List<Effect> effects = List.of();

  Player(Scripts scripts) {
    this.scripts = scripts;
  }

  Player begins(String script) {
    return begins(script, Facts.of(Map.of("patient", "Ada")));
  }

  Player begins(String script, Facts facts) {
    return happens(new Event.Begin(script, facts, null));
  }

  Player says(String words) {
    return happens(new Event.Typed(new Words(words)));
  }

  Player edits(String words) {
    return happens(new Event.Changed(new Words(words)));
  }

  /** Taps a key of the open question. */
  Player taps(String key) {
    return happens(new Event.Tapped(talk.turn(), key));
  }

  Player tapsOld(int turn, String key) {
    return happens(new Event.Tapped(turn, key));
  }

  Player wakes(Wake.Why why) {
    return happens(new Event.Woken(talk.turn(), why));
  }

  Player stops() {
    return happens(new Event.Stopped());
  }

  Player asksAgain() {
    return happens(new Event.Repeat());
  }

  Player later(Duration time) {
    now = now.plus(time);
    return this;
  }

  Player happens(Event event) {
    var turn = Dialogue.advance(scripts, Voice.ENGLISH, now, talk, event);
    talk = turn.talk();
    effects = turn.effects();
    return this;
  }

  Talk talk() {
    return talk;
  }

  List<Effect> effects() {
    return effects;
  }

  /** The effects of one kind. */
  <E extends Effect> List<E> all(Class<E> kind) {
    return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The texts that were said or asked, in order. */
  List<String> heard() {
    return effects.stream().flatMap(Player::message).map(m -> m.html().value()).toList();
  }

  /** The labels of the last question's buttons, row by row. */
  List<List<String>> rows() {
    var asked = all(Effect.Ask.class).stream().map(Effect.Ask::message);
    var amended = all(Effect.Amend.class).stream().map(Effect.Amend::message);
    return Stream.concat(amended, asked).reduce((_, last) -> last).stream()
        .flatMap(message -> message.rows().stream())
        .map(row -> row.stream().map(Button::label).toList())
        .toList();
  }

  /** The text that the last amended question has now. */
  String amended() {
    return all(Effect.Amend.class).getLast().message().html().value();
  }

  private static Stream<Message> message(Effect effect) {
    return switch (effect) {
      case Effect.Say(var message) -> Stream.of(message);
      case Effect.Ask(_, var message) -> Stream.of(message);
      case Effect _ -> Stream.of();
    };
  }
}
