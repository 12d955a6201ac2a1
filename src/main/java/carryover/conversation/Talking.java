package carryover.conversation;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.dialogue.Dialogue;
import carryover.dialogue.Effect;
import carryover.dialogue.Event;
import carryover.dialogue.Facts;
import carryover.dialogue.Talk;
import carryover.dialogue.Turn;
import carryover.kernel.Message;
import carryover.kernel.RecordKind.Program;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person;
import carryover.script.Scripts;
import carryover.script.Step.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Moves a person's talk on by one event, and carries out what follows. */
public final class Talking {
  private final Scripts scripts;
  private final Talks talks;
  private final Outbox outbox;
  private final Alarms alarms;
  private final Records records;
  private final Endings endings;
  private final Retelling retelling;
  private final Mail mail;

  public Talking(
      Scripts scripts,
      Talks talks,
      Outbox outbox,
      Alarms alarms,
      Records records,
      Endings endings,
      Retelling retelling,
      Mail mail) {
    this.scripts = scripts;
    this.talks = talks;
    this.outbox = outbox;
    this.alarms = alarms;
    this.records = records;
    this.endings = endings;
    this.retelling = retelling;
    this.mail = mail;
  }

  /** Whether a script is under way. */
  boolean underWay(Person person) {
    return talks.of(person.id()).underWay();
  }

  /** Whether the innermost script under way is a trial. */
  boolean isInTrial(Person person) {
    return Trial.isOn(talks.of(person.id()));
  }

  /** What the innermost script under way is about, if it is this one. */
  Optional<UUID> about(Person person, String script) {
    return talks
        .of(person.id())
        .top()
        .filter(frame -> frame.script().equals(script))
        .map(Talk.Frame::about);
  }

  /**
   * Begins a script, aside of whatever is under way. Where the same one is innermost already, as
   * after a second tap, its question is asked again: begun twice, it would come back when it is
   * over.
   */
  void begin(
      Person person,
      String script,
      Facts facts,
      @Nullable UUID about,
      Urgency urgency,
      Instant now) {
    var innermost = talks.of(person.id()).innermost();
    var isOpen = innermost.filter(each -> each.standsFor(script, about)).isPresent();
    var event = isOpen ? new Event.Repeat() : new Event.Begin(script, facts, about);
    happen(person, event, urgency, now);
  }

  /** Lets something happen; returns the notice that answers a tap, "" for none. */
  String happen(Person person, Event event, Instant now) {
    return happen(person, event, Urgency.REPLY, now);
  }

  /** Drops whatever is under way, without a word; for danger. What it was about ends unanswered. */
  void drop(Person person, Instant now) {
    drop(person, Outcome.COMPLETED, now);
  }

  private void drop(Person person, Outcome outcome, Instant now) {
    var talk = talks.of(person.id());
    talks.save(person.id(), new Talk(talk.turn() + 1, List.of(), null));
    talk.frames().stream()
        .filter(frame -> frame.about() != null)
        .map(frame -> new Effect.Ended(frame.script(), outcome, frame.about()))
        .forEach(ended -> endings.settle(person.id(), ended, now));
  }

  String happen(Person person, Event event, Urgency urgency, Instant now) {
    return carryOut(person, event, urgency, false, now).notice();
  }

  /**
   * Wakes a talk at a time that it asked for; returns how many messages it has sent.
   *
   * @param mute whether it must not say anything
   */
  int wake(Person person, Event.Woken event, boolean mute, Instant now) {
    return carryOut(person, event, Urgency.PLANNED, mute, now).said();
  }

  /**
   * What came of it.
   *
   * @param notice answers a tap, "" for none
   * @param said how many messages it sent
   * @param next what begins after it
   * @param rests whether the patient took a break from what the talk asks about
   */
  private record Done(String notice, int said, Optional<Next> next, boolean rests) {}

  private Done carryOut(Person person, Event event, Urgency urgency, boolean mute, Instant now) {
    var before = talks.of(person.id());
    var turn = advance(person, before, event, now);
    keep(person, before, turn);
    var effects =
        turn.effects().stream()
            .filter(each -> !Trial.leavesOut(each, Trial.isOn(before), event))
            .filter(each -> !(mute && speaks(each)))
            .toList();
    var all = new Turn(turn.talk(), effects, turn.voice());
    var done = carryOut(person, before, all, new Post(outbox, person.chat(), urgency), now);
    if (done.rests()) {
      drop(person, Outcome.UNANSWERED, now);
    }
    if (!turn.talk().underWay()) {
      alarms.release(person.id(), now);
    }
    done.next().ifPresent(each -> begin(person, each, now));
    if (!turn.talk().underWay() && done.next().isEmpty() && Mail.isTheirOwn(event)) {
      mail.here(person.id(), now);
    }
    return done;
  }

  private Done carryOut(Person person, Talk before, Turn turn, Post post, Instant now) {
    var notice = "";
    int said = 0;
    boolean rests = false;
    var next = Optional.<Next>empty();
    for (var effect : turn.effects()) {
      switch (effect) {
        case Effect.Notice(var text) -> notice = text;
        case Effect.Write write -> {
          next = records.keep(person.id(), write, now).or(given(next));
          rests |= write.kind() == Program.BREAK && endings.rests(person.id(), before, now);
        }
        case Effect other -> {
          boolean again = rests && other instanceof Effect.Ask; // what waited below the break
          said += speaks(other) && !again ? 1 : 0;
          if (!again) {
            carryOut(person, other, post, turn, now);
          }
        }
      }
    }
    return new Done(notice, said, next, rests);
  }

  private static boolean speaks(Effect effect) {
    return effect instanceof Effect.Say || effect instanceof Effect.Ask;
  }

  /**
   * What an event makes of a talk. Facts are fixed when a script begins; when this event changes
   * how the person is addressed, it is played once more with all facts told in the new voice.
   */
  private Turn advance(Person person, Talk before, Event event, Instant now) {
    var turn = Dialogue.advance(scripts, person.voice(), now, before, event);
    return turn.voice().equals(person.voice())
        ? turn
        : Dialogue.advance(
            scripts, person.voice(), now, retelling.of(person, turn.voice(), before, now), event);
  }

  /**
   * Tells a talk under way its facts again, for somebody who is spoken to otherwise from now on.
   */
  void retell(Person person, Instant now) {
    talks.save(person.id(), retelling.of(person, person.voice(), talks.of(person.id()), now));
  }

  private static Supplier<Optional<Next>> given(Optional<Next> before) {
    return () -> before;
  }

  private void keep(Person person, Talk before, Turn turn) {
    if (turn.talk().turn() != before.turn() || !turn.talk().underWay()) {
      alarms.clearTalk(person.id()); // they would be stale
    }
    talks.save(person.id(), turn.talk());
  }

  private void begin(Person person, Next next, Instant now) {
    retelling
        .facts(person, next.about(), now)
        .ifPresent(facts -> begin(person, next.script(), facts, next.about(), Urgency.REPLY, now));
  }

  private void carryOut(Person person, Effect effect, Post post, Turn turn, Instant now) {
    switch (effect) {
      case Effect.Say(var message) -> post.send(message);
      case Effect.Ask(var number, var message) -> post.ask(number, message);
      case Effect.Amend(var number, var message) -> post.amend(number, message);
      case Effect.Wake(var delay, var number, var why) ->
          alarms.set(
              person.id(),
              Waking.due(person, delay, why, now),
              new Ring.TalkGoesOn(number, why.name()));
      case Effect.Ended ended when Trial.is(ended.about()) ->
          post.send(Message.text(scripts.words(person.voice(), "library.trial_over", Map.of())));
      case Effect.Ended ended -> settle(person, ended, turn, now);
      case Effect.Notice _, Effect.Write _ -> {} // done by whoever calls
    }
  }

  /** What another talk below is about, too, is not over. */
  private void settle(Person person, Effect.Ended ended, Turn turn, Instant now) {
    var goesOn =
        turn.talk().frames().stream()
            .anyMatch(frame -> Objects.equals(frame.about(), ended.about()));
    if (!goesOn) {
      endings.settle(person.id(), ended, now);
    }
  }
}
