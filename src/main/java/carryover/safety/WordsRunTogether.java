package carryover.safety;

import carryover.safety.Line.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Takes words apart that were written as one: {@code iwanttodie}, or spelled letter by letter. */
final class WordsRunTogether {
  private static final int SUSPICIOUS = 8; // ours: shorter unknown words are names and typos
  private static final int LONGEST = 40; // ours: bounds the work
  private static final int LONGEST_PART = 16;

  private WordsRunTogether() {}

  /** The words in a token, if it is made of known words only; else the token's own word. */
  static List<String> split(Token token, Set<String> known) {
    var word = token.word();
    boolean worth = token.spelled() || word.length() >= SUSPICIOUS;
    if (!worth || word.length() > LONGEST || known.contains(word)) {
      return List.of(word);
    }
    return parts(word, known);
  }

  private static List<String> parts(String word, Set<String> known) {
    var fewest = new int[word.length() + 1];
    var from = new int[word.length() + 1];
    for (int end = 1; end <= word.length(); end++) {
      fewest[end] = Integer.MAX_VALUE;
      for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
        boolean better = fewest[start] < fewest[end] - 1;
        if (better && isPart(word.substring(start, end), known)) {
          fewest[end] = fewest[start] + 1;
          from[end] = start;
        }
      }
    }
    return fewest[word.length()] == Integer.MAX_VALUE ? List.of(word) : collect(word, from);
  }

  private static boolean isPart(String part, Set<String> known) {
    return (part.length() > 1 || part.equals("i")) && known.contains(part);
  }

  private static List<String> collect(String word, int[] from) {
    var parts = new ArrayList<String>();
    for (int end = word.length(); end > 0; end = from[end]) {
      parts.add(word.substring(from[end], end));
    }
    Collections.reverse(parts);
    return parts;
  }
}
