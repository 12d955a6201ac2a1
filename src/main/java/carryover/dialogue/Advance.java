package carryover.dialogue;

import carryover.dialogue.Talk.Frame;
import carryover.dialogue.Talk.Open;
import carryover.kernel.Answer;
import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event under way: a working copy of the talk, and what has been brought about so far. */
final class Advance {
  private final Scripts scripts;
  private final Instant now;
  private final Footprints footprints;
  private final List<Frame> frames;
  private final List<Effect> effects = new ArrayList<>();
  private Voice voice;
  private int turn;
  private @Nullable Open open;
  private @Nullable String before;

  Advance(Scripts scripts, Voice voice, Instant now, Talk talk, Footprints footprints) {
    this.scripts = scripts;
    this.voice = voice;
    this.now = now;
    this.footprints = footprints;
    this.frames = new ArrayList<>(talk.frames());
    this.turn = talk.turn();
    this.open = talk.open();
  }

  /** What became of it. */
  Turn done() {
    return new Turn(new Talk(turn, frames, open), effects, voice);
  }

  Instant now() {
    return now;
  }

  int turn() {
    return turn;
  }

  /** What the innermost script waits for; {@code null} while it waits for nothing. */
  @Nullable Open open() {
    return open;
  }

  boolean underWay() {
    return !frames.isEmpty();
  }

  /** The scripts under way, the innermost last. */
  List<Frame> frames() {
    return List.copyOf(frames);
  }

  /** Where the innermost script stands; empty when its step is gone from the files. */
  Optional<Place> place() {
    return underWay() ? place(frames.getLast()) : Optional.empty();
  }

  Optional<Place> place(Frame frame) {
    return Place.of(scripts, voice, frame);
  }

  /** Whether this frame was begun by an event, and not run by the frame below it. */
  boolean isBegun(int depth) {
    return depth == 0 || frames.get(depth).aside();
  }

  void push(Frame frame) {
    frames.add(frame);
    before = null;
  }

  Frame pop() {
    before = null;
    return frames.removeLast();
  }

  /** The innermost script stands on this step from now on. */
  void moveTo(String step) {
    frames.set(frames.size() - 1, frames.getLast().at(step));
  }

  void keep(String question, Answer answer) {
    frames.set(frames.size() - 1, frames.getLast().with(question, answer));
  }

  /** The innermost script knows this from now on. */
  void learns(Facts facts) {
    frames.set(frames.size() - 1, frames.getLast().told(facts));
  }

  /** All scripts about the same know this from now on. */
  void agreed(@Nullable UUID about, Facts facts) {
    if (!facts.values().isEmpty()) {
      frames.replaceAll(
          each -> Objects.equals(each.about(), about) ? each.told(each.facts().and(facts)) : each);
    }
  }

  /** Ends what is about this without a word: the scripts about it, wherever they wait. */
  void forget(UUID about) {
    frames.removeIf(frame -> about.equals(frame.about()));
  }

  /** The next question may still see a change of this answer; {@code null} for of none. */
  void correctable(@Nullable String question) {
    before = question;
  }

  /** The answer that the next question may still see a change of; {@code null} for none. */
  @Nullable String correctable() {
    return before;
  }

  /** Waits under a new turn, which is returned: whatever belongs to an earlier one is stale. */
  int waits(Open forThis) {
    turn++;
    open = forThis;
    return turn;
  }

  /** A question just asked, which remembers the one before it. */
  Open fresh() {
    return new Open(0, List.of(), null, false, before);
  }

  /** The same question in another state. */
  void reopen(Open changed) {
    open = changed;
  }

  /** Sets the innermost script aside: what is marked in its question stays for later. */
  void setAside() {
    if (open != null && underWay()) {
      frames.set(frames.size() - 1, frames.getLast().marking(open.marked()));
    }
    open = null;
  }

  /** Waits for nothing any more. */
  void close() {
    open = null;
  }

  void speak(Voice next) {
    voice = next;
  }

  Voice voice() {
    return voice;
  }

  Scripts scripts() {
    return scripts;
  }

  void add(Effect effect) {
    effects.add(effect);
  }

  /** Says one of the engine's own texts. */
  void say(String key, Map<String, Object> values) {
    add(new Effect.Say(Message.text(scripts.words(voice, "talk." + key, values))));
  }

  /** Answers a tap with one of the engine's own texts. */
  void notice(String key) {
    add(new Effect.Notice(scripts.words(voice, "talk." + key)));
  }

  void cameBy(String script, String key) {
    footprints.left(script, key);
  }
}
