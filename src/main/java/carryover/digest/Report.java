package carryover.digest;

import carryover.kernel.Words;
import carryover.plan.Occasion.Ending;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one time of an exercise went, as the patient told it; or that no answer came. It is the unit
 * that every number of a digest counts.
 *
 * @param assignment the exercise that it is about
 * @param at when it was told; where no answer came, when it was planned
 * @param outcome one that a digest shows: never dropped, never paused
 * @param difficulty how hard it felt, 0–10; null when it was not asked or not answered
 * @param obstacles codes of what got in the way (brief, section 1)
 * @param note more about the obstacle, up to 300 characters, or null
 * @param learned what the patient noticed, up to 500 characters, or null
 * @param discuss whether the patient wants to talk about it in the session
 * @param hurdleCame whether the foreseen hurdle came; null when it was not asked
 * @param copingHelped yes, partly, no or not_used; null when it was not asked
 * @param compared numbers expected and found, or rated before and after; may be empty
 * @param cameTrue yes, partly or no: whether what was feared came true (exposure), or null
 * @param distress the strongest fear, 0–100 (exposure), or null
 */
public record Report(
    UUID assignment,
    Instant at,
    Ending outcome,
    @Nullable Integer difficulty,
    List<String> obstacles,
    @Nullable Words note,
    @Nullable Words learned,
    boolean discuss,
    @Nullable Boolean hurdleCame,
    @Nullable String copingHelped,
    List<Compared> compared,
    @Nullable String cameTrue,
    @Nullable Integer distress) {
  public Report {
    obstacles = List.copyOf(obstacles);
    compared = List.copyOf(compared);
  }

  /**
   * Two numbers of one report side by side.
   *
   * @param field what was asked about, such as {@code pleasure}
   * @param expected whether the first was expected; else it was rated before the exercise
   * @param before 0 to {@code most}
   * @param after 0 to {@code most}
   * @param most the scale's end, 10 or 100
   */
  public record Compared(String field, boolean expected, int before, int after, int most) {}

  /** That no answer came. */
  static Report silent(UUID assignment, Instant planned) {
    return bare(assignment, planned, Ending.UNANSWERED);
  }

  /** An outcome without a word about it. */
  static Report bare(UUID assignment, Instant at, Ending outcome) {
    return new Report(
        assignment,
        at,
        outcome,
        null,
        List.of(),
        null,
        null,
        false,
        null,
        null,
        List.of(),
        null,
        null);
  }

  /** Whether an answer came. */
  public boolean isAnswered() {
    return outcome != Ending.UNANSWERED;
  }

  /** Whether this was named among what got in the way. */
  boolean names(String obstacle) {
    return obstacles.contains(obstacle);
  }

  /** What the patient wrote: what they noticed, or else more about the obstacle. */
  @Nullable Words words() {
    return learned != null ? learned : note;
  }

  @Override
  public String toString() {
    return "Report[" + outcome + "]";
  }
}
