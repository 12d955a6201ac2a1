package carryover.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A white card with one panel below the other; legible in a light chat and in a dark one. It is
 * measured in points, of which a phone shows two to three to a millimetre, and drawn finer.
 */
final class Card {
  /** In points, with the margins. */
  static final int WIDTH = 720;

  static final int MARGIN = 32;
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x222222);
  static final Color FAINT = new Color(0xDDDDDD);
  static final Color SHADE = new Color(0xF4F4F4);

  /** Pixels to a point. */
  private static final double FINE = 1.5;

  private static final int LINE = 40;
  private static final int BETWEEN = 52;
  private static final int SIGN = 26;
  private static final int HEAD_LINES = 2;

  private Card() {}

  /**
   * The card.
   *
   * @param foot what stands below all of them, in small; "" for nothing
   */
  static BufferedImage of(List<? extends Panel> panels, String foot) {
    var ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    int height = 2 * MARGIN + (panels.size() - 1) * BETWEEN;
    for (var panel : panels) {
      height += heightOf(ruler, panel);
    }
    height += foot.isEmpty() ? 0 : BETWEEN / 2 + small(ruler, foot).size() * LINE;
    ruler.dispose();
    var image =
        new BufferedImage((int) (WIDTH * FINE), (int) (height * FINE), BufferedImage.TYPE_INT_RGB);
    var ink = ink(image);
    ink.setColor(PAPER);
    ink.fillRect(0, 0, WIDTH, height);
    ink.translate(MARGIN, MARGIN);
    panels.forEach(panel -> put(ink, panel));
    ink.translate(0, -BETWEEN / 2);
    write(ink, small(ink, foot), Type.small(foot));
    ink.dispose();
    return image;
  }

  private static Graphics2D ink(BufferedImage image) {
    var ink = image.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    ink.scale(FINE, FINE);
    return ink;
  }

  private static int width() {
    return WIDTH - 2 * MARGIN;
  }

  private static int heightOf(Graphics2D ruler, Panel panel) {
    int lines = title(ruler, panel).size() + small(ruler, panel.under()).size();
    return LINE * (lines + signRows(ruler, panel)) + 12 + panel.height();
  }

  private static List<String> title(Graphics2D ink, Panel panel) {
    var metrics = ink.getFontMetrics(Type.title(panel.title()));
    return Type.wrapped(panel.title(), metrics, width(), HEAD_LINES);
  }

  private static List<String> small(Graphics2D ink, String text) {
    return Type.wrapped(text, ink.getFontMetrics(Type.small(text)), width(), HEAD_LINES);
  }

  private static void put(Graphics2D ink, Panel panel) {
    write(ink, title(ink, panel), Type.title(panel.title()));
    write(ink, small(ink, panel.under()), Type.small(panel.under()));
    signs(ink, panel);
    ink.translate(0, 12);
    panel.draw(ink, width());
    ink.translate(0, panel.height() + BETWEEN);
  }

  private static void write(Graphics2D ink, List<String> lines, Font font) {
    for (var line : lines) {
      ink.setColor(INK);
      ink.setFont(font);
      ink.drawString(line, 0, 28);
      ink.translate(0, LINE);
    }
  }

  private static int signRows(Graphics2D ruler, Panel panel) {
    int rows = panel.signs().isEmpty() ? 0 : 1;
    int x = 0;
    for (var sign : panel.signs()) {
      int wide = signWidth(ruler, sign);
      if (x > 0 && x + wide > width()) {
        rows++;
        x = 0;
      }
      x += wide;
    }
    return rows;
  }

  private static void signs(Graphics2D ink, Panel panel) {
    int x = 0;
    for (var sign : panel.signs()) {
      int wide = signWidth(ink, sign);
      if (x > 0 && x + wide > width()) {
        ink.translate(0, LINE);
        x = 0;
      }
      sign.mark().draw(ink, x + SIGN / 2.0, LINE / 2.0, SIGN);
      ink.setColor(INK);
      ink.setFont(Type.small(sign.meaning()));
      ink.drawString(sign.meaning(), x + SIGN + 12, LINE / 2 + 10);
      x += wide;
    }
    ink.translate(0, panel.signs().isEmpty() ? 0 : LINE);
  }

  private static int signWidth(Graphics2D ink, Panel.Sign sign) {
    return SIGN
        + 12
        + ink.getFontMetrics(Type.small(sign.meaning())).stringWidth(sign.meaning())
        + 30;
  }
}
