package carryover.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** A white card with one panel below the other; legible in a light chat and in a dark one. */
final class Card {
  static final int WIDTH = 1080;
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x222222);
  static final Color FAINT = new Color(0xDDDDDD);
  static final Color SHADE = new Color(0xF4F4F4);
  private static final int MARGIN = 40;
  private static final int LINE = 44;
  private static final int BETWEEN = 48;
  private static final int SIGN = 26;

  private Card() {}

  static BufferedImage of(List<? extends Panel> panels) {
    int height = 2 * MARGIN + (panels.size() - 1) * BETWEEN;
    for (var panel : panels) {
      height += heightOf(panel);
    }
    var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    var ink = image.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    ink.setColor(PAPER);
    ink.fillRect(0, 0, WIDTH, height);
    ink.translate(MARGIN, MARGIN);
    panels.forEach(panel -> put(ink, panel));
    ink.dispose();
    return image;
  }

  private static int width() {
    return WIDTH - 2 * MARGIN;
  }

  private static int heightOf(Panel panel) {
    return 52 + (panel.under().isEmpty() ? 0 : LINE) + LINE * signRows(panel) + 12 + panel.height();
  }

  private static void put(Graphics2D ink, Panel panel) {
    ink.setColor(INK);
    ink.setFont(Type.title(panel.title()));
    ink.drawString(Type.cut(panel.title(), ink.getFontMetrics(), width()), 0, 38);
    ink.translate(0, 52);
    if (!panel.under().isEmpty()) {
      ink.setFont(Type.small(panel.under()));
      ink.drawString(Type.cut(panel.under(), ink.getFontMetrics(), width()), 0, 28);
      ink.translate(0, LINE);
    }
    signs(ink, panel);
    ink.translate(0, 12);
    panel.draw(ink, width());
    ink.translate(0, panel.height() + BETWEEN);
  }

  private static int signRows(Panel panel) {
    var ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
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
    ruler.dispose();
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
        + 36;
  }
}
