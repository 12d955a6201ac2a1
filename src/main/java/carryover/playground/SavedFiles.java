package carryover.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Notices that files in a folder were saved, and waits until they are quiet. It looks by itself:
 * the JDK's own watch looks only every few seconds on some systems.
 */
public final class SavedFiles implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SavedFiles.class);

  /** Ours: two looks and a reading are well under the two seconds that an author waits. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** Scripts, words and pictures; not what editors leave beside them for a moment. */
  private static final Pattern OURS = Pattern.compile("[^.~][^~]*\\.(yaml|png|jpe?g)");

  private final Path folder;
  private final Runnable whenSaved;
  private Map<Path, Stamp> read;
  private Map<Path, Stamp> seen;
  private volatile boolean running;

  private record Stamp(FileTime saved, long bytes) {}

  /**
   * @param whenSaved is run after files were saved, and again after the next ones
   */
  public SavedFiles(Path folder, Runnable whenSaved) {
    this.folder = folder;
    this.whenSaved = whenSaved;
    this.read = stamps();
    this.seen = read;
  }

  /** Looks once; runs what is to be run when something is new since, and quiet since last look. */
  void look() {
    var now = stamps();
    boolean quiet = now.equals(seen);
    seen = now;
    if (quiet && !now.equals(read)) {
      read = now;
      whenSaved.run();
    }
  }

  private Map<Path, Stamp> stamps() {
    var stamps = new TreeMap<Path, Stamp>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(this::isOurs).toList()) {
        stamps.put(file, new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
      }
    } catch (IOException | UncheckedIOException movedAway) {
      LOG.debug("a file was moved away during a look");
    }
    return stamps;
  }

  // The rules of safety/ count from the start on, so that none is changed in passing.
  private boolean isOurs(Path file) {
    return OURS.matcher(String.valueOf(file.getFileName())).matches()
        && !folder.relativize(file).startsWith("safety");
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("saved-files").start(this::lookOn);
  }

  private void lookOn() {
    while (running) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
        look();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        running = false;
      } catch (RuntimeException bug) {
        LOG.warn("saved files could not be read again: {}", bug.getClass().getName());
      }
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
