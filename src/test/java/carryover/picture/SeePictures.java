package carryover.picture;

import carryover.RealConversations;
import carryover.kernel.Voice;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all samples to a folder, for the eye; times them. */
final class SeePictures {
  private SeePictures() {}

  public static void main(String[] arguments) throws Exception {
    var pictures = new Pictures(RealConversations.SCRIPTS);
    var voice = new Voice(arguments[1], false);
    for (var sample : Samples.all().entrySet()) {
      for (int i = 0; i < 5; i++) {
        pictures.draw(voice, sample.getValue());
      }
      long start = System.nanoTime();
      var drawn = pictures.draw(voice, sample.getValue()).orElseThrow();
      long millis = (System.nanoTime() - start) / 1_000_000;
      Files.write(Path.of(arguments[0], sample.getKey() + ".png"), drawn.png());
      System.out.printf(
          "%s %d ms %d KB%n%s%n",
          sample.getKey(), millis, drawn.png().length / 1024, drawn.alternative().value());
    }
  }
}
