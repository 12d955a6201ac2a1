package carryover.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Paints a picture anew in the few colours that it is made of and their blends with the paper: a
 * third of the size, and nobody sees it.
 */
final class Palette {
  private static final int BLENDS = 16;
  private static final int[] COLOURS = colours();
  private static final IndexColorModel MODEL =
      new IndexColorModel(8, COLOURS.length, COLOURS, 0, false, -1, 0);

  /** By the upper six bits of red, green and blue. */
  private static final byte[] NEAREST = nearest();

  private Palette() {}

  static BufferedImage of(BufferedImage rgb) {
    int width = rgb.getWidth();
    int height = rgb.getHeight();
    var few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, MODEL);
    var from = ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData();
    var to = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < from.length; i++) {
      to[i] = NEAREST[key(from[i])];
    }
    return few;
  }

  private static int[] colours() {
    var inks = new LinkedHashSet<Color>(List.of(Card.INK, Card.SHADE, Card.FAINT));
    for (var mark : Mark.values()) {
      inks.add(mark.colour);
    }
    var all = new ArrayList<Integer>();
    all.add(Card.PAPER.getRGB());
    for (var each : inks) {
      int blends = each.equals(Card.SHADE) || each.equals(Card.FAINT) ? 1 : BLENDS;
      for (int part = 1; part <= blends; part++) {
        all.add(blend(each, (double) part / blends));
      }
    }
    return all.stream().mapToInt(each -> each).toArray();
  }

  private static int blend(Color ink, double part) {
    return new Color(
            mixed(ink.getRed(), part), mixed(ink.getGreen(), part), mixed(ink.getBlue(), part))
        .getRGB();
  }

  private static int mixed(int ink, double part) {
    return (int) Math.round(255 + (ink - 255) * part);
  }

  private static int key(int rgb) {
    return (rgb >> 18 & 63) << 12 | (rgb >> 10 & 63) << 6 | rgb >> 2 & 63;
  }

  private static byte[] nearest() {
    var table = new byte[1 << 18];
    for (int key = 0; key < table.length; key++) {
      table[key] = (byte) nearest(key >> 12 & 63, key >> 6 & 63, key & 63);
    }
    for (int i = COLOURS.length - 1; i >= 0; i--) {
      table[key(COLOURS[i])] = (byte) i;
    }
    return table;
  }

  private static int nearest(int red, int green, int blue) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < COLOURS.length; i++) {
      int r = (COLOURS[i] >> 18 & 63) - red;
      int g = (COLOURS[i] >> 10 & 63) - green;
      int b = (COLOURS[i] >> 2 & 63) - blue;
      int distance = r * r + g * g + b * b;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
