package carryover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The master key: set by the operator, or made once for the playground. */
final class DataKey {
  private static final Path PLAYGROUND = Path.of("data", "playground.key");
  private static final int BYTES = 32;

  private DataKey() {}

  static byte[] of(Settings settings) {
    var key = settings.dataKey();
    return key == null ? playground() : key;
  }

  private static byte[] playground() {
    try {
      if (!Files.exists(PLAYGROUND)) {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(PLAYGROUND.getParent());
        Files.writeString(PLAYGROUND, Base64.getEncoder().encodeToString(key));
      }
      return Base64.getDecoder().decode(Files.readString(PLAYGROUND).strip());
    } catch (IOException wrong) {
      throw new UncheckedIOException(
          "could not keep the playground's key in " + PLAYGROUND + ". May this folder be written?",
          wrong);
    }
  }
}
