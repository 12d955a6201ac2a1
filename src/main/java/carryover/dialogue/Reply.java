package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.rhythm.RhythmWords;
import java.util.List;
import java.util.Map;

/** What somebody's words or tap mean to the open question. */
sealed interface Reply {
  /** An answer; the question is closed by it. */
  record Answered(Answer answer) implements Reply {}

  /** Some marks more or less; the question stays open. */
  record Marked(List<String> marks) implements Reply {}

  /** Understood, but something is still missing; plain text that says what. */
  record Unready(String notice) implements Reply {}

  /** One more entry of a list, or its rating; the question goes on further down. */
  record Grown(List<String> marks) implements Reply {}

  /** More words than are kept of one answer or entry, in characters. */
  record TooLong(int most) implements Reply {}

  /** More entries than a list has room for. */
  record Full(int most) implements Reply {}

  /** Understood, but it cannot be; what was marked stays, and one of our own texts asks back. */
  record Unfit(String key, Map<String, Object> values, List<String> marks) implements Reply {}

  /** Not understood as days and times, for a reason of its own. */
  record Misheard(RhythmWords.Misheard what) implements Reply {}

  /** Not an answer to this question. */
  record Unclear() implements Reply {}
}
