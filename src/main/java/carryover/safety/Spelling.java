package carryover.safety;

import java.util.ArrayList;
import java.util.List;

/** How a word may have been meant: disguised, stretched, mistyped. */
final class Spelling {
  private static final int LONG_WORD = 9; // brief, section 4: two slips from nine letters
  private static final int SHORT_WORD = 5; // ours: below that one slip makes another word

  private Spelling() {}

  /** Other readings of a word: digits and signs as letters, stretched letters squeezed. */
  static List<String> readings(String word) {
    var readings = new ArrayList<String>();
    if (isDisguised(word)) {
      readings.add(digitsAsLetters(word, 'i'));
      readings.add(digitsAsLetters(word, 'l'));
    }
    for (var reading : readings.isEmpty() ? List.of(word) : List.copyOf(readings)) {
      if (isStretched(reading)) {
        readings.add(squeezed(reading, 2));
        readings.add(squeezed(reading, 1));
      }
    }
    return readings;
  }

  private static boolean isDisguised(String word) {
    boolean letters = false;
    boolean others = false;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      letters |= c >= 'a' && c <= 'z';
      others |= (c >= '0' && c <= '9') || c == '@' || c == '$';
    }
    return letters && others;
  }

  private static String digitsAsLetters(String word, char one) {
    return word.replace('0', 'o')
        .replace('1', one)
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's');
  }

  private static boolean isStretched(String word) {
    for (int at = 2; at < word.length(); at++) {
      if (word.charAt(at) == word.charAt(at - 1) && word.charAt(at) == word.charAt(at - 2)) {
        return true;
      }
    }
    return false;
  }

  /** The word with every run of three or more equal letters cut to {@code most}. */
  private static String squeezed(String word, int most) {
    var squeezed = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int end = at;
      while (end < word.length() && word.charAt(end) == word.charAt(at)) {
        end++;
      }
      int run = end - at >= 3 ? most : end - at;
      squeezed.repeat(word.charAt(at), run);
      at = end;
    }
    return squeezed.toString();
  }

  /** How many slips an anchor word of that length forgives. */
  static int slips(int letters) {
    if (letters < SHORT_WORD) {
      return 0;
    }
    return letters < LONG_WORD ? 1 : 2;
  }

  /** Whether a word is an anchor with a few slips: a letter wrong, missing, added or swapped. */
  static boolean isNearly(String word, String anchor) {
    int slips = slips(anchor.length());
    if (slips == 0
        || Math.abs(word.length() - anchor.length()) > slips
        || (word.charAt(0) != anchor.charAt(0) && word.charAt(1) != anchor.charAt(1))) {
      return false;
    }
    return distance(word, anchor) <= slips;
  }

  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        if (swapped(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
