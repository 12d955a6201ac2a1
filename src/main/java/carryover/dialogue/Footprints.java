package carryover.dialogue;

/**
 * Where a talk has been: for tests that ask whether every step and option is played by some chat.
 */
@FunctionalInterface
interface Footprints {
  /** Leaves none. */
  Footprints NONE = (script, key) -> {};

  /** The talk came by: {@code key} is a step, or a step, a dot and the answer's key. */
  void left(String script, String key);
}
