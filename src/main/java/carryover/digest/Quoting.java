package carryover.digest;

import java.text.Bidi;
import java.text.BreakIterator;

/** Puts what people wrote into a line: never torn apart, and in any script. */
final class Quoting {
  /** As much of a patient's words as one line shows, in code points (brief, section 3). */
  static final int LINE = 140;

  /** As much as is shown where there is room, in code points: all that can be written (brief). */
  static final int WHOLE = 500;

  private static final int LAST_WORD = 20;
  private static final String MORE = "…";
  private static final char ISOLATE = '\u2068';
  private static final char POP = '\u2069';

  private Quoting() {}

  /**
   * The words on one line, at most so many code points; what is cut ends with the last whole word
   * that fits, and never within what a reader sees as one character.
   */
  static String cut(String words, int most) {
    var line = words.replaceAll("\\s+", " ").strip();
    return isolated(
        line.codePointCount(0, line.length()) <= most
            ? line
            : line.substring(0, end(line, most - 1)).stripTrailing() + MORE);
  }

  private static int end(String line, int most) {
    int latest = line.offsetByCodePoints(0, most);
    var characters = BreakIterator.getCharacterInstance();
    characters.setText(line);
    int end = characters.isBoundary(latest) ? latest : characters.preceding(latest);
    if (end <= 0) {
      return latest; // one character that is longer than the line
    }
    int space = line.lastIndexOf(' ', end);
    return space > 0 && space > end - LAST_WORD ? space : end;
  }

  /**
   * A name or a quote as it may stand within a line of another script: what runs from right to left
   * does not turn its neighbours round (Unicode, UAX 9: FSI and PDI).
   */
  static String isolated(String words) {
    var characters = words.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length) ? ISOLATE + words + POP : words;
  }
}
