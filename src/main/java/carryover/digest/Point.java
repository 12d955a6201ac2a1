package carryover.digest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something for a therapist to consider (brief, section 3); in order of importance. Each is a plain
 * count, never a diagnosis, and each can be switched on by itself (brief, section 5).
 *
 * <p>The brief's tenth, a measure that has gone up, waits for measures: the product has none yet.
 */
public enum Point {
  /** The mood is low, or lower than this patient's own. */
  LOOK_FIRST,
  /** A week without an answer: the therapist decides on contact. */
  CONTACT,
  /** Too scary: a smaller step, rehearsed together. */
  SMALLER_TOGETHER,
  /** Too hard: an easier step. */
  EASIER_STEP,
  /** Not understood: explain why and how again. */
  EXPLAIN_AGAIN,
  /** Too much: fewer or shorter. */
  FEWER,
  /** Did not want to: review goals and fit. */
  GOALS,
  /** No chance, or forgotten: another time, place or reminder. */
  OTHER_TIME,
  /** Easy: the next step. */
  NEXT_STEP;

  /** What it is kept and switched by, such as {@code easier_step}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code; empty for any other word. */
  public static Optional<Point> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
