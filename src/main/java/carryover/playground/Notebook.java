package carryover.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What the playground must not forget between two runs, as the bot's database does not either: how
 * far the clock was moved, and who may be written to. A small file of properties.
 */
final class Notebook {
  static final String CLOCK_AHEAD = "clock.ahead";
  static final String BEGUN = "phones.begun";

  private final String file;
  private final Properties notes = new Properties();

  /** Opens the notebook; {@code ""} is one that is thrown away at the end. */
  Notebook(String file) {
    this.file = file;
    if (!file.isEmpty() && Files.exists(Path.of(file))) {
      try (var reader = Files.newBufferedReader(Path.of(file))) {
        notes.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file + ". Delete it to begin anew", e);
      }
    }
  }

  /** A note, or what was given when there is none. */
  synchronized String read(String name, String otherwise) {
    return notes.getProperty(name, otherwise);
  }

  /** Writes a note down before anybody acts on it. */
  synchronized void write(String name, String note) {
    notes.setProperty(name, note);
    if (file.isEmpty()) {
      return;
    }
    try {
      Path page = Path.of(file).toAbsolutePath();
      Files.createDirectories(page.resolveSibling(""));
      Path draft = page.resolveSibling(page.getFileName() + ".new");
      try (var writer = Files.newBufferedWriter(draft)) {
        notes.store(writer, "The playground's clock and phones. Delete it together with the data.");
      }
      Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
