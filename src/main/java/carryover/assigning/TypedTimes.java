package carryover.assigning;

import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.rhythm.RhythmWords.Heard;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Whole;
import carryover.rhythm.RhythmWords.Why;
import java.time.Duration;
import java.time.LocalDateTime;

/** What a therapist typed about days and times; nothing is guessed. Pure. */
public sealed interface TypedTimes {
  /** Ours: each time is a message to the patient. */
  int MOST_TIMES = 4;

  /** Nothing was typed. */
  record None() implements TypedTimes {}

  record Ordered(Rhythm rhythm) implements TypedTimes {}

  /** More times a day than {@link #MOST_TIMES}. */
  record TooOften() implements TypedTimes {}

  /** No rhythm, and why. */
  record Unclear(String typed, Misheard why) implements TypedTimes {}

  /**
   * Reads it.
   *
   * @param now in the patient's own time
   * @param length of the exercise
   */
  static TypedTimes read(String typed, String language, LocalDateTime now, Duration length) {
    if (typed.isBlank()) {
      return new None();
    }
    return switch (RhythmWords.hear(typed, language, now, length)) {
      case Heard(_, var times) when times.size() > MOST_TIMES -> new TooOften();
      case Heard(var days, var times) when !days.isEmpty() && !times.isEmpty() ->
          new Ordered(new Rhythm.Weekly(days, times));
      case Heard _ -> new Unclear(typed, new Misheard(Why.UNKNOWN, typed));
      case Whole(Rhythm.EveryFewDays(_, _, var times)) when times.size() > MOST_TIMES ->
          new TooOften();
      case Whole(Rhythm.Weekly(_, var times)) when times.size() > MOST_TIMES -> new TooOften();
      case Whole(var rhythm) -> new Ordered(rhythm);
      case Misheard misheard -> new Unclear(typed, misheard);
    };
  }
}
