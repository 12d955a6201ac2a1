package carryover.dialogue;

import carryover.dialogue.Event.Begin;
import carryover.dialogue.Talk.Frame;
import carryover.kernel.Voice;
import carryover.script.Scripts;
import carryover.script.Step;
import java.time.Instant;
import java.util.Map;

/** The player of scripts. It decides and never does: no clock, no database, no messenger. */
public final class Dialogue {
  private Dialogue() {}

  /**
   * What one event makes of a talk. An event that comes too late, such as a tap on an old button or
   * an alarm of an earlier turn, changes nothing.
   *
   * @param voice how the person is addressed; a recorded preference counts from that step on
   * @param now decides only what countdowns show and when they are over
   */
  public static Turn advance(Scripts scripts, Voice voice, Instant now, Talk talk, Event event) {
    return advance(scripts, voice, now, talk, event, Footprints.NONE);
  }

  /** The same, leaving footprints at every step and option that is come by. */
  static Turn advance(
      Scripts scripts, Voice voice, Instant now, Talk talk, Event event, Footprints footprints) {
    var advance = new Advance(scripts, voice, now, talk, footprints);
    switch (event) {
      case Begin begin -> begin(advance, begin);
      case Event.Typed typed -> Answering.typed(advance, typed);
      case Event.Changed changed -> Answering.changed(advance, changed);
      case Event.Tapped tapped -> Answering.tapped(advance, tapped);
      case Event.Woken woken -> Waking.woken(advance, woken);
      case Event.Stopped() -> Endings.stop(advance);
      case Event.Withdrawn(var about) -> Endings.withdrawn(advance, about);
      case Event.Repeat() -> repeat(advance);
      case Event.Reworded(var before) -> Rewording.reworded(advance, before);
    }
    return advance.done();
  }

  /** Begins a script; one that is under way keeps its place below it. */
  private static void begin(Advance talk, Begin begin) {
    Asking.withdraw(talk);
    talk.setAside();
    var frame =
        new Frame(begin.script(), "", Map.of(), begin.facts(), begin.about(), talk.underWay());
    talk.push(Steps.begun(talk, frame));
    Steps.play(talk);
  }

  private static void repeat(Advance talk) {
    var open = talk.open();
    var place = talk.place();
    if (open != null && place.isPresent() && place.get().step() instanceof Step.Question question) {
      Asking.again(talk, place.get(), question, open);
    } else if (open != null && place.isPresent() && place.get().step() instanceof Step.Pause) {
      talk.say("resting", Map.of());
    } else {
      Steps.play(talk);
    }
  }
}
