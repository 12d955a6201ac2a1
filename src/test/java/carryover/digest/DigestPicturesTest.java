package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pictures of the digests, a third as large, for a therapist to review; what stands in them in
 * words is in the text beside them. {@code -Ddigests.update=true} draws the expected ones anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class DigestPicturesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/digests");

  /** Pixels of a golden that are looked at as one, so that the edges of letters do not matter. */
  private static final int CELL = 2;

  /** Another rasteriser's letters differ by less, a sign that has moved by more; of 255. */
  private static final int SAME = 70;

  /** So many cells may differ all the same: a letter that fell further. */
  private static final int ODD_CELLS = 5;

  /** Sixteen, which makes small files. */
  private static final IndexColorModel GREYS = greys();

  private static IndexColorModel greys() {
    var levels = new byte[16];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (i * 17);
    }
    return new IndexColorModel(4, levels.length, levels, levels, levels);
  }

  @ParameterizedTest
  @EnumSource
  void itLooksAsReviewed(Situation situation) throws IOException {
    var file = GOLDEN.resolve(situation.name().toLowerCase(Locale.ROOT) + ".png");
    var drawn = Drawn.picture(situation.file(), "en");
    if (drawn.isEmpty()) {
      assertThat(file).as("nothing to be drawn").doesNotExist();
      return;
    }
    var picture = third(ImageIO.read(new ByteArrayInputStream(drawn.get().png())));
    if (Boolean.getBoolean("digests.update")) {
      assertThat(System.getenv("CI")).as("goldens are reviewed by people").isNull();
      Files.write(file, png(picture));
    }
    var expected = ImageIO.read(file.toFile());
    assertThat(Files.size(file)).isLessThanOrEqualTo(40_000);
    assertThat(picture.getHeight()).as(file + ", height").isEqualTo(expected.getHeight());
    assertThat(differences(picture, expected))
        .as("%s; -Ddigests.update=true draws it anew, to be looked at", file)
        .isLessThanOrEqualTo(ODD_CELLS);
  }

  private static BufferedImage third(BufferedImage image) {
    int width = image.getWidth() / 3;
    int height = image.getHeight() / 3;
    var third = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, GREYS);
    var ink = third.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
    ink.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    ink.dispose();
    return third;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var smallest = writer.getDefaultWriteParam();
    smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    smallest.setCompressionQuality(0);
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), smallest);
    }
    return out.toByteArray();
  }

  /** How many cells of either have no like in the same place of the other, or right beside it. */
  private static int differences(BufferedImage one, BufferedImage other) {
    return without(one, other) + without(other, one);
  }

  private static int without(BufferedImage one, BufferedImage other) {
    int cells = 0;
    for (int y = CELL; y + 2 * CELL <= one.getHeight(); y += CELL) {
      for (int x = CELL; x + 2 * CELL <= one.getWidth(); x += CELL) {
        cells += isAlike(one, other, x, y) ? 0 : 1;
      }
    }
    return cells;
  }

  private static boolean isAlike(BufferedImage one, BufferedImage other, int x, int y) {
    int shade = shade(one, x, y);
    for (int beside = 0; beside < 9; beside++) {
      int there = shade(other, x + (beside % 3 - 1) * CELL, y + (beside / 3 - 1) * CELL);
      if (Math.abs(shade - there) <= SAME) {
        return true;
      }
    }
    return false;
  }

  private static int shade(BufferedImage image, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + CELL; y++) {
      for (int x = left; x < left + CELL; x++) {
        sum += image.getRGB(x, y) & 0xFF;
      }
    }
    return sum / (CELL * CELL);
  }
}
