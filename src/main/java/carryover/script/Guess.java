package carryover.script;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody may have meant. */
public final class Guess {
  private Guess() {}

  /** The nearest of the known names, if one is near: a third of the letters may differ. */
  public static Optional<String> nearest(String name, Collection<String> known) {
    int near = Math.max(1, name.length() / 3);
    return known.stream()
        .filter(other -> distance(name, other) <= near)
        .min(Comparator.comparingInt(other -> distance(name, other)));
  }

  /** A blank and a question for the end of an issue's text, or nothing when no name is near. */
  public static String didYouMean(String name, Collection<String> known) {
    return nearest(name, known).map(" Did you mean \"%s\"?"::formatted).orElse("");
  }

  /** How many letters to put in, take out, change or swap (optimal string alignment). */
  private static int distance(String one, String other) {
    int[] beforeLast = new int[0];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
