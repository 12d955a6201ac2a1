package carryover.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The signs for single entries, told apart by shape as well as by colour (palette of Okabe and Ito,
 * which people with any colour vision can tell apart).
 */
enum Mark {
  FULL(new Color(0x009E73)),
  PARTLY(new Color(0xD55E00)),
  DIFFERENTLY(new Color(0x0072B2)),
  NOT_DONE(new Color(0x444444)),
  UNANSWERED(new Color(0x777777)),
  MOOD(new Color(0x0072B2)),
  BURDEN(new Color(0xD55E00)),
  EXPECTED(new Color(0xD55E00)),
  FOUND(new Color(0x0072B2)),
  PRACTISED(new Color(0x009E73));

  private static final BasicStroke OUTLINE = new BasicStroke(4);

  final Color colour;

  Mark(Color colour) {
    this.colour = colour;
  }

  /** Draws one, centred. */
  void draw(Graphics2D ink, double x, double y, double size) {
    ink.setColor(colour);
    ink.setStroke(OUTLINE);
    double half = size / 2;
    switch (this) {
      case FULL, MOOD, FOUND, PRACTISED -> ink.fill(circle(x, y, half));
      case PARTLY -> {
        ink.fill(new Arc2D.Double(x - half, y - half, size, size, 90, 180, Arc2D.PIE));
        ink.draw(circle(x, y, half - 2));
      }
      case DIFFERENTLY -> ink.fill(diamond(x, y, half + 1));
      case EXPECTED -> {
        ink.setColor(Card.PAPER);
        ink.fill(diamond(x, y, half - 1));
        ink.setColor(colour);
        ink.draw(diamond(x, y, half - 1));
      }
      case BURDEN -> ink.fill(triangle(x, y, half));
      case NOT_DONE -> ink.draw(circle(x, y, half - 2));
      case UNANSWERED -> ink.fill(circle(x, y, size / 5));
    }
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape diamond(double x, double y, double half) {
    return polygon(x, y - half, x + half, y, x, y + half, x - half, y);
  }

  private static Shape triangle(double x, double y, double half) {
    return polygon(x, y - half, x + half, y + half, x - half, y + half);
  }

  private static Shape polygon(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
