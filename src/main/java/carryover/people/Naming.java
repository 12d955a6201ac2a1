package carryover.people;

import java.text.BreakIterator;
import java.text.Normalizer;

/** What somebody is called here, as it can stand in a line of a list and on a button. */
public final class Naming {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private Naming() {}

  /**
   * The typed name on one line, without signs that cannot be seen or turn their neighbours round,
   * and never cut within what a reader sees as one character; "" where nothing of it can be seen.
   *
   * @param most how many characters it may have
   */
  public static String of(String typed, int most) {
    var shown = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFC)
        .codePoints()
        .map(each -> isGap(each) ? ' ' : each)
        .filter(Naming::isKept)
        .forEach(shown::appendCodePoint);
    var line = cut(shown.toString().strip().replaceAll(" +", " "), most).strip();
    return line.codePoints().anyMatch(Naming::isSeen) ? line : "";
  }

  private static boolean isGap(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** Joiners stay: emoji and some alphabets are written with them. */
  private static boolean isKept(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> letter == JOINER || letter == NON_JOINER;
      default -> true;
    };
  }

  private static boolean isSeen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }

  private static String cut(String line, int most) {
    if (line.length() <= most) {
      return line;
    }
    var characters = BreakIterator.getCharacterInstance();
    characters.setText(line);
    int end = characters.isBoundary(most) ? most : characters.preceding(most);
    return line.substring(0, Math.max(0, end));
  }
}
