package carryover.digest;

import java.util.Set;

/**
 * How a therapist wants digests.
 *
 * @param points codes of the points to consider that are shown
 * @param rich whether as rich pages
 */
public record Manner(Set<String> points, boolean rich) {
  /** Rich, without points (brief, section 5: off until they are switched on). */
  public static final Manner USUAL = new Manner(Set.of(), true);

  public Manner {
    points = Set.copyOf(points);
  }
}
