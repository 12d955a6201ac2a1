package carryover.dialogue;

import carryover.kernel.Answer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where one person's conversation stands. It is saved after every turn, so that it can go on after
 * a restart. A person has one talk for life: the turn never goes back, so an old button or alarm
 * can always be told from the open question's.
 *
 * @param turn the number of the last question or wait; 0 before the first
 * @param frames the scripts under way, the innermost last; empty when nothing is open
 * @param open what the innermost script waits for, or null
 */
public record Talk(int turn, List<Frame> frames, @Nullable Open open) {
  /** Before the first word. */
  public static final Talk FRESH = new Talk(0, List.of(), null);

  public Talk {
    frames = List.copyOf(frames);
  }

  /**
   * A script under way.
   *
   * @param step the name of the step that it stands on
   * @param answers by step name
   * @param about what it is about, such as an occasion of an exercise; null for talks about nothing
   *     in particular
   * @param aside whether it interrupted the frame below, whose open question is asked again after
   *     it
   * @param marked what was marked in its question when another script interrupted it; else empty
   */
  public record Frame(
      String script,
      String step,
      Map<String, Answer> answers,
      Facts facts,
      @Nullable UUID about,
      boolean aside,
      List<String> marked) {
    /** One that was not interrupted. */
    Frame(
        String script,
        String step,
        Map<String, Answer> answers,
        Facts facts,
        @Nullable UUID about,
        boolean aside) {
      this(script, step, answers, facts, about, aside, List.of());
    }

    /** The same on another step. */
    Frame at(String name) {
      return new Frame(script, name, answers, facts, about, aside);
    }

    /** The same with one more answer, or with this one in place of an earlier one. */
    Frame with(String question, Answer answer) {
      var more = new HashMap<>(answers);
      more.put(question, answer);
      return new Frame(script, step, more, facts, about, aside, marked);
    }

    /**
     * Whether to begin this script would only double it: it is about the same thing, or about
     * nothing in particular and nothing is answered yet. A second note is another note.
     */
    public boolean standsFor(String name, @Nullable UUID subject) {
      return script.equals(name)
          && Objects.equals(about, subject)
          && (subject != null || answers.isEmpty());
    }

    /** The same with these facts; what an exercise handed back stays. */
    public Frame told(Facts anew) {
      return new Frame(script, step, answers, Experience.kept(facts, anew), about, aside, marked);
    }

    /** The same, interrupted with these marks. */
    Frame marking(List<String> marks) {
      return new Frame(script, step, answers, facts, about, aside, marks);
    }

    public Frame {
      answers = Map.copyOf(answers);
      marked = List.copyOf(Objects.requireNonNullElse(marked, List.of())); // older talks have none
    }

    /** Where it stands and what was answered, by name only. */
    @Override
    public String toString() {
      return "Frame[" + script + " at " + step + ", answered " + answers.keySet() + "]";
    }
  }

  /**
   * What is waited for.
   *
   * @param misses how many answers in a row could not be understood
   * @param marked what is marked so far in a {@code pick} or {@code when}
   * @param ends when a {@code timer} is over; in an {@code ask}, until when words are taken for
   *     further pieces of an answer that was too long; null otherwise
   * @param nudged whether the one nudge has been sent
   * @param before the {@code ask} just before, whose answer an edited message still changes, or
   *     null
   */
  public record Open(
      int misses,
      List<String> marked,
      @Nullable Instant ends,
      boolean nudged,
      @Nullable String before) {
    /** A question just asked. */
    public static final Open NEW = new Open(0, List.of(), null, false, null);

    public Open {
      marked = List.copyOf(marked);
    }

    /** The same after one more answer that could not be understood. */
    Open missed() {
      return new Open(misses + 1, marked, ends, nudged, before);
    }

    /** The same with these marks. */
    Open marking(List<String> marks) {
      return new Open(misses, marks, ends, nudged, before);
    }

    /** The same with this end. */
    Open until(Instant end) {
      return new Open(misses, marked, end, nudged, before);
    }

    /** The same after the nudge. */
    Open afterNudge() {
      return new Open(misses, marked, ends, true, before);
    }

    /** How far it is; the marks are an answer in the making and are not told. */
    @Override
    public String toString() {
      return "Open["
          + misses
          + " misses, "
          + marked.size()
          + " marks"
          + (nudged ? ", nudged]" : "]");
    }
  }

  /** The same talk, each script's facts told anew. */
  public Talk told(Function<Frame, Facts> anew) {
    return new Talk(
        turn, frames.stream().map(frame -> frame.told(anew.apply(frame))).toList(), open);
  }

  /** Whether a script is under way. */
  public boolean underWay() {
    return !frames.isEmpty();
  }

  /** The script that interrupted last, or else the only one; others may run inside it. */
  public Optional<Frame> innermost() {
    return frames.reversed().stream()
        .filter(Frame::aside)
        .findFirst()
        .or(() -> frames.stream().findFirst());
  }

  /** The innermost script under way. */
  public Optional<Frame> top() {
    return frames.isEmpty() ? Optional.empty() : Optional.of(frames.getLast());
  }
}
