package carryover.library;

/** How far two words are from each other. */
final class Typos {
  /** Ours: from how many letters on a word is known in spite of one typing error, or of two. */
  private static final int ONE_FROM = 5;

  private static final int TWO_FROM = 9;

  private Typos() {}

  /** Whether one word may have been meant by the other; never for short words that differ. */
  static boolean near(String typed, String word) {
    int longest = Math.max(typed.length(), word.length());
    int allowed = longest >= TWO_FROM ? 2 : longest >= ONE_FROM ? 1 : 0;
    return Math.abs(typed.length() - word.length()) <= allowed
        && distance(typed, word, allowed) <= allowed;
  }

  /**
   * How many letters have to be put in, taken out, changed, or swapped with their neighbour to make
   * one word of the other (Damerau and Levenshtein, each place touched once).
   */
  static int distance(String one, String other) {
    return distance(one, other, Integer.MAX_VALUE);
  }

  /** The same, or some number above the most where it is more than that. */
  private static int distance(String one, String other, int most) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    int least = 0;
    for (int i = 0; i <= one.length(); i++) {
      int before = least;
      least = Integer.MAX_VALUE;
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, one, other, i, j);
        least = Math.min(least, steps[i][j]);
      }
      if (Math.min(before, least) > most) { // a swap looks back two rows, no further
        return least;
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int cheapest(int[][] steps, String one, String other, int i, int j) {
    int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(steps[i - 1][j - 1] + changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
