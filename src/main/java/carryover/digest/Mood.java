package carryover.digest;

import java.time.Instant;

/**
 * A mood as a patient noted it.
 *
 * @param value 0 (very bad) to 10 (very good)
 */
public record Mood(Instant at, int value) {
  @Override
  public String toString() {
    return "Mood[…]";
  }
}
