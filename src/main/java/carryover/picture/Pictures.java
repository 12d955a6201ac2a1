package carryover.picture;

import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.script.Scripts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws figures. Where drawing is not possible, as on a server without fonts, there is no picture
 * and the words stand alone; it never throws.
 */
public final class Pictures {
  private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

  private final Scripts scripts;
  private final AtomicBoolean told = new AtomicBoolean();

  public Pictures(Scripts scripts) {
    this.scripts = scripts;
  }

  /** The figure as a picture; empty for an empty figure, and where drawing is not possible. */
  public Optional<Picture> draw(Voice voice, Figure figure) {
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    try {
      System.setProperty("java.awt.headless", "true");
      var labels = new Labels(scripts, voice);
      var card = Card.of(panels(labels, figure), undrawn(labels, figure));
      return Optional.of(new Picture(png(Palette.of(card)), inWords(voice, figure)));
    } catch (OutOfMemoryError | StackOverflowError notOurs) {
      throw notOurs;
    } catch (RuntimeException | IOException | Error noFonts) { // the JDK throws all of these
      if (!told.getAndSet(true)) {
        LOG.warn("No pictures on this machine ({}): words in their place", noFonts.getClass());
      }
      return Optional.empty();
    }
  }

  /**
   * The figure in words, at most 3,000 characters: every number with its day, older ones summed up.
   * Inline HTML, escaped, without tags.
   */
  public Words inWords(Voice voice, Figure figure) {
    return new Words(new InWords(new Labels(scripts, voice)).of(figure));
  }

  private static List<Panel> panels(Labels labels, Figure figure) {
    return switch (figure) {
      case Figure.Several(var figures, _) ->
          figures.stream()
              .filter(each -> !each.isEmpty())
              .flatMap(each -> panels(labels, each).stream())
              .toList();
      case Figure.MoodLine mood -> List.of(LinePanel.of(labels, mood));
      case Figure.BurdenLine burden -> List.of(LinePanel.of(labels, burden));
      case Figure.Expectation both -> List.of(PairPanel.of(labels, both));
      case Figure.Climb climb -> List.of(ClimbPanel.of(labels, climb));
      case Figure.Outcomes outcomes -> List.of(WeeksPanel.of(labels, outcomes));
    };
  }

  private static String undrawn(Labels labels, Figure figure) {
    return figure instanceof Figure.Several(_, var undrawn) && !undrawn.isEmpty()
        ? labels.say("picture.undrawn") + " " + String.join("; ", undrawn)
        : "";
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this JDK writes no PNG");
    }
    return out.toByteArray();
  }
}
