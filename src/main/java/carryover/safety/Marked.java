package carryover.safety;

import carryover.safety.Line.Token;
import java.util.BitSet;
import java.util.List;

/** A line in which every word knows the word sets it belongs to. Covered words belong to none. */
final class Marked {
  private static final BitSet NONE = new BitSet();

  private final List<Token> tokens;
  private final List<BitSet> sets;
  private final BitSet covered = new BitSet();

  Marked(List<Token> tokens, List<BitSet> sets) {
    this.tokens = List.copyOf(tokens);
    this.sets = List.copyOf(sets);
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The sets of a word; not to be changed. */
  BitSet setsAt(int at) {
    return covered.get(at) ? NONE : sets.get(at);
  }

  boolean has(int at, int set) {
    return setsAt(at).get(set);
  }

  /** Takes words out of sight: they are part of an idiom. */
  void cover(BitSet words) {
    covered.or(words);
  }

  /** The first word of the sentence that a word stands in. */
  int sentenceStart(int at) {
    int start = at;
    while (start > 0 && !token(start).startsSentence()) {
      start--;
    }
    return start;
  }

  /** The place after the last word of the sentence that a word stands in. */
  int sentenceEnd(int at) {
    int end = at + 1;
    while (end < size() && !token(end).startsSentence()) {
      end++;
    }
    return end;
  }
}
