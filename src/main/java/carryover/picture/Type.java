package carryover.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The letters of pictures: DejaVu, which comes along; the machine's own for what it lacks. */
final class Type {
  /** What is read at arm's length on a phone; in points of a {@link Card}. */
  static final int SMALL = 28;

  static final int TITLE = 32;

  private static final String AT = "/net/sf/jasperreports/fonts/dejavu/";

  private Type() {}

  /** Loaded at the first picture, so that a machine without fonts fails there and not before. */
  private static final class Held {
    static final Font REGULAR = load("DejaVuSans.ttf");
    static final Font BOLD = load("DejaVuSans-Bold.ttf");
  }

  static Font small() {
    return Held.REGULAR.deriveFont((float) SMALL);
  }

  /** A font that has every letter of this text, if there is one. */
  static Font small(String text) {
    return fitting(Held.REGULAR, text, SMALL);
  }

  static Font title(String text) {
    return fitting(Held.BOLD, text, TITLE);
  }

  private static Font fitting(Font font, String text, int size) {
    return font.canDisplayUpTo(text) < 0
        ? font.deriveFont((float) size)
        : new Font(Font.SANS_SERIF, font.getStyle(), size);
  }

  /** As much of a text as fits, with an ellipsis where some is left out. */
  static String cut(String text, FontMetrics metrics, int width) {
    if (metrics.stringWidth(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && metrics.stringWidth(text.substring(0, end).strip() + "…") > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /** A text on several lines, broken between words; what is too much is cut. None for "". */
  static List<String> wrapped(String text, FontMetrics metrics, int width, int lines) {
    var all = new ArrayList<String>();
    var rest = text.strip();
    while (!rest.isEmpty() && all.size() < lines - 1 && metrics.stringWidth(rest) > width) {
      int end = rest.lastIndexOf(' ');
      while (end > 0 && metrics.stringWidth(rest.substring(0, end)) > width) {
        end = rest.lastIndexOf(' ', end - 1);
      }
      if (end <= 0) {
        break; // one long word
      }
      all.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      all.add(cut(rest, metrics, width));
    }
    return all;
  }

  private static Font load(String name) {
    try (var file = Type.class.getResourceAsStream(AT + name)) {
      if (file == null) {
        throw new IllegalStateException("the font " + name + " is not on the class path");
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    } catch (FontFormatException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
