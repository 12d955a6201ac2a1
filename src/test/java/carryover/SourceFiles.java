package carryover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All Java files of the program and of its tests, in the order of their names. */
public final class SourceFiles {
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"));

  private SourceFiles() {}

  /** Main and test code. */
  public static List<Path> all() {
    return ROOTS.stream().flatMap(root -> below(root, ".java").stream()).toList();
  }

  /** Main code only. */
  public static List<Path> main() {
    return below(ROOTS.getFirst(), ".java");
  }

  /** Files below a folder whose names end like this. */
  public static List<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /** A file's text. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
