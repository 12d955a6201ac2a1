package carryover;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real program in a process of its own, so that it can be killed. */
final class ChildProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> QUICK_START =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "--sun-misc-unsafe-memory-access=allow");
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread listener;

  private ChildProcess(Process process) {
    this.process = process;
    this.listener = Thread.ofVirtual().start(this::listen);
  }

  /**
   * Starts the program.
   *
   * @param folder its working directory: no settings of the project's folder are read
   * @param settings as in {@code .env.example}
   */
  static ChildProcess start(Path folder, Map<String, String> settings) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUICK_START);
    command.add("-XX:+AutoCreateSharedArchive"); // written at the first orderly stop
    command.add("-XX:SharedArchiveFile=" + folder.resolve("carryover.jsa"));
    command.addAll(List.of("-cp", classPath(packed(folder)), "carryover.Carryover"));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    SettingsReading.NAMES.forEach(builder.environment()::remove);
    builder.environment().putAll(settings);
    builder.environment().put("CONVERSATIONS_DIR", conversations(folder).toString());
    builder.environment().put("SERVER_PORT", "0");
    return new ChildProcess(builder.start());
  }

  /** The talks without the exercises, which take a third of the start to read. */
  private static Path conversations(Path folder) throws IOException {
    var copy = folder.resolve("conversations");
    if (Files.notExists(copy)) {
      var all = Path.of("conversations");
      try (var files = Files.walk(all)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getParent().endsWith("exercises") && !file.endsWith("sequences.yaml")
              || file.getParent().endsWith("words")) {
            var target = copy.resolve(all.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      }
    }
    return copy;
  }

  /** The program and its libraries, without the tests. */
  private static String classPath(Path program) {
    var libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"));
    return Stream.concat(Stream.of(program.toString()), libraries)
        .collect(joining(File.pathSeparator));
  }

  /** The program as one file, since Java remembers classes from one start to the next only so. */
  private static Path packed(Path folder) throws IOException {
    var jar = folder.resolve("carryover.jar");
    if (Files.exists(jar)) {
      return jar;
    }
    var source = Carryover.class.getProtectionDomain().getCodeSource().getLocation();
    var classes = Path.of(URI.create(source.toString()));
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      for (var file : files.skip(1).toList()) {
        var name = classes.relativize(file).toString();
        if (Files.isDirectory(file)) {
          out.putNextEntry(new JarEntry(name + "/")); // Spring looks for classes by folder
        } else {
          out.putNextEntry(new JarEntry(name));
          Files.copy(file, out);
        }
      }
    }
    return jar;
  }

  private void listen() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (UncheckedIOException | IOException killed) {
      // what was said until then is kept
    }
  }

  /** All it has said so far. */
  List<String> log() {
    return List.copyOf(lines);
  }

  /** The first group of the pattern, as soon as a line of the log has it. */
  String awaits(String pattern) {
    var regex = Pattern.compile(pattern);
    await()
        .atMost(PATIENCE)
        .failFast("the program has ended", () -> !process.isAlive() && find(regex).isEmpty())
        .until(() -> find(regex).isPresent());
    return find(regex)
        .orElseThrow(() -> new AssertionError("not in the log: " + pattern + "\n" + lines));
  }

  private Optional<String> find(Pattern regex) {
    return lines.stream()
        .map(regex::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** {@code kill -9}; returns when it is dead. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** {@code kill -TERM}; returns how long the end took. */
  Duration stop() throws InterruptedException {
    var begun = System.nanoTime();
    process.destroy();
    process.waitFor();
    listener.join();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
