package carryover.picture;

import java.awt.Graphics2D;
import java.util.List;

/** One part of a card: a title, what its signs mean, and a drawing. */
interface Panel {
  String title();

  /** What is said below the title, in small; "" for nothing. */
  String under();

  /** What the signs mean; none where there is only one kind. */
  List<Sign> signs();

  /** How tall the drawing is, in pixels. */
  int height();

  /** Draws, with the origin at the drawing's upper left corner. */
  void draw(Graphics2D ink, int width);

  /** A sign and what it means. */
  record Sign(Mark mark, String meaning) {}
}
