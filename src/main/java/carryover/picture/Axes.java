package carryover.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Two axes: the upright one from 0 to the end of its scale, always; the level one in whole steps,
 * each with a place of its own.
 *
 * @param end of the upright scale
 * @param steps how many places the level axis has, at least one
 * @param names what stands below a place
 */
record Axes(Graphics2D ink, int width, int end, int steps, IntFunction<String> names) {
  static final int HEIGHT = 300;
  private static final int LEFT = 72;
  private static final int TOP = 20;
  private static final int BOTTOM = 56;
  private static final int PARTS = 5;
  private static final int BETWEEN_NAMES = 28;
  private static final BasicStroke THIN = new BasicStroke(2);

  /** Draws the axes, their numbers and names. */
  void draw() {
    ink.setFont(Type.small());
    var metrics = ink.getFontMetrics();
    for (int part = 0; part <= PARTS; part++) {
      int value = end * part / PARTS;
      ink.setColor(Card.FAINT);
      ink.setStroke(THIN);
      ink.draw(new Line2D.Double(LEFT, y(value), width, y(value)));
      ink.setColor(Card.INK);
      var number = String.valueOf(value);
      ink.drawString(number, LEFT - 14 - metrics.stringWidth(number), (int) y(value) + 10);
    }
    names(metrics);
  }

  /** As many names as stand beside each other without touching, evenly, from the first place on. */
  private void names(FontMetrics metrics) {
    ink.setColor(Card.INK);
    double widest =
        IntStream.range(0, Math.min(steps, 400))
            .mapToDouble(at -> metrics.stringWidth(names.apply(at)))
            .max()
            .orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + BETWEEN_NAMES) / stepWidth()));
    int taken = -BETWEEN_NAMES;
    for (int at = 0; at < steps; at += every) {
      var name = names.apply(at);
      int wide = metrics.stringWidth(name);
      int left = (int) Math.clamp(x(at) - wide / 2.0, 0, (double) width - wide);
      if (left >= taken + BETWEEN_NAMES / 2) {
        ink.drawString(name, left, HEIGHT - 12);
        ink.draw(new Line2D.Double(x(at), y(0), x(at), y(0) + 10));
        taken = left + wide;
      }
    }
  }

  private double stepWidth() {
    return (double) (width - LEFT) / steps;
  }

  /** Where a place lies, by its number from 0; a half is halfway to the next. */
  double x(double at) {
    return LEFT + (at + 0.5) * stepWidth();
  }

  /** Where a value lies. */
  double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.clamp(value, 0, end) / end);
  }

  void line(Color colour, double x1, double value1, double x2, double value2) {
    ink.setColor(colour);
    ink.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    ink.draw(new Line2D.Double(x(x1), y(value1), x(x2), y(value2)));
  }

  void mark(Mark mark, double at, double value, double size) {
    mark.draw(ink, x(at), y(value), size);
  }
}
