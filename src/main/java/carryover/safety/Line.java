package carryover.safety;

import java.util.List;

/** A text as plain words: lower case, without accents and apostrophes, emoji by their names. */
record Line(List<Token> tokens) {
  Line {
    tokens = List.copyOf(tokens);
  }

  /**
   * One word and what stands before it.
   *
   * @param startsClause a comma, a line end or more comes before it
   * @param startsSentence a full stop, question or exclamation mark comes before it
   * @param spelled was written letter by letter, so it may be several words in one
   */
  record Token(String word, boolean startsClause, boolean startsSentence, boolean spelled) {
    Token as(String other) {
      return new Token(other, startsClause, startsSentence, false);
    }

    @Override
    public String toString() {
      return "[" + word.length() + " letters]";
    }
  }

  @Override
  public String toString() {
    return "[" + tokens.size() + " words]";
  }
}
