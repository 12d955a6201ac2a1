package carryover.library;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a long text into parts that are read at a glance. */
final class Bubbles {
  private Bubbles() {}

  /**
   * Parts of at most so many characters: whole paragraphs where they fit, else whole sentences,
   * else whole words.
   */
  static List<String> of(String text, int chars) {
    if (text.strip().length() <= chars) {
      return List.of(text.strip());
    }
    int end = end(text, chars);
    var parts = new ArrayList<String>();
    parts.add(text.substring(0, end).strip());
    parts.addAll(of(text.substring(end).strip(), chars));
    return parts;
  }

  private static int end(String text, int chars) {
    int paragraph = text.lastIndexOf('\n', chars);
    if (paragraph > chars / 3) {
      return paragraph;
    }
    int sentence = before(BreakIterator.getSentenceInstance(Locale.ROOT), text, chars);
    int word = before(BreakIterator.getLineInstance(Locale.ROOT), text, chars);
    int sign = before(BreakIterator.getCharacterInstance(Locale.ROOT), text, chars);
    return sentence > 0 ? sentence : word > 0 ? word : Math.max(1, sign);
  }

  /** The last place up to {@code chars} where the text may be cut; 0 for none. */
  private static int before(BreakIterator places, String text, int chars) {
    places.setText(text);
    return places.isBoundary(chars) ? chars : Math.max(0, places.preceding(chars));
  }
}
