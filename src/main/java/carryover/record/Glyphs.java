package carryover.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that documents are set in: DejaVu, which has most alphabets. */
final class Glyphs {
  /** Stands for a letter that the font does not have. */
  static final String MISSING = "□";

  private static final String AT = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int JOINER = 0x200D;

  private final CmapLookup letters;
  private int missing;

  Glyphs() {
    this.letters = Held.LETTERS;
  }

  /** Read once; a font has thousands of letters. */
  private static final class Held {
    static final CmapLookup LETTERS = letters();

    private static CmapLookup letters() {
      try (var file = open("DejaVuSans.ttf");
          var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
        return font.getUnicodeCmapLookup();
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  /** One of the font's files. */
  static InputStream open(String name) {
    var file = Glyphs.class.getResourceAsStream(AT + name);
    if (file == null) {
      throw new IllegalStateException("the font " + name + " is not on the class path");
    }
    return file;
  }

  /** How many letters were replaced so far. */
  int missing() {
    return missing;
  }

  /** The text with a square for each letter that cannot be shown, and nothing invisible in it. */
  String shown(String text) {
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(each -> {
          if (each == '\n' || each == ' ') {
            shown.appendCodePoint(each);
          } else if (Character.isWhitespace(each)) {
            shown.append(' ');
          } else if (isSeen(each)) {
            shown.append(has(each) ? Character.toString(each) : missed());
          }
        });
    return shown.toString();
  }

  private boolean has(int letter) {
    return Character.getType(letter) != Character.SURROGATE
        && Character.getType(letter) != Character.CONTROL
        && letters.getGlyphId(letter) != 0;
  }

  /** Marks that only say how another letter is to be drawn count as nothing. */
  private static boolean isSeen(int letter) {
    return letter != JOINER
        && !(letter >= 0xFE00 && letter <= 0xFE0F)
        && Character.getType(letter) != Character.FORMAT;
  }

  private String missed() {
    missing++;
    return MISSING;
  }
}
