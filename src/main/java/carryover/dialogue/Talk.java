package carryover.dialogue;

import carryover.kernel.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one person's conversation stands. It is saved after every turn, so that it can go on after a
 * restart. A person has one talk for life: the turn never goes back, so an old button or alarm can
 * always be told from the open question's.
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
   * @param aside whether it interrupted the frame below, whose open question is asked again after it
   */
  public record Frame(
      String script,
      String step,
      Map<String, Answer> answers,
      Facts facts,
      @Nullable UUID about,
      boolean aside) {
    public Frame {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * What is waited for.
   *
   * @param misses how many answers in a row could not be understood
   * @param marked what is marked so far in a {@code pick} or {@code when}
   * @param ends when a {@code timer} is over; null otherwise
   * @param nudged whether the one nudge has been sent
   */
  public record Open(int misses, List<String> marked, @Nullable Instant ends, boolean nudged) {
    /** A question just asked. */
    public static final Open NEW = new Open(0, List.of(), null, false);

    public Open {
      marked = List.copyOf(marked);
    }
  }

  /** Whether a script is under way. */
  public boolean underWay() {
    return !frames.isEmpty();
  }

  /** The innermost script under way. */
  public Optional<Frame> top() {
    return frames.isEmpty() ? Optional.empty() : Optional.of(frames.getLast());
  }
}
