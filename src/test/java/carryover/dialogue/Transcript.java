package carryover.dialogue;

import carryover.script.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A chat file: what it is about, how it begins, and the person's half, which a runner plays. The
 * bot's half is written by a runner.
 *
 * @param comments lines with a hash at the top
 * @param lines of the person's half: {@code > …} and {@code ~ …}
 */
public record Transcript(List<String> comments, Scene scene, List<String> lines) {
  /** Where all chat files are, below the project's folder. */
  public static final Path FOLDER = Path.of("src/test/resources/transcripts");

  /** Reads a chat file's text. */
  public static Transcript read(String text) {
    var lines = Arrays.asList(text.split("\n"));
    return new Transcript(
        lines.stream().filter(line -> line.startsWith("#")).toList(),
        Scene.read(lines.stream().filter(Scene::isHeader).toList()),
        lines.stream().filter(line -> line.startsWith(">") || line.startsWith("~")).toList());
  }

  /** All chat files, in the order of their names. */
  public static List<Path> files() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".chat")).sorted().toList();
    }
  }

  /** The whole chat as the scripts play it now. */
  public String played(Scripts scripts) {
    return played(scripts, UnaryOperator.identity(), Footprints.NONE);
  }

  String played(Scripts scripts, UnaryOperator<Talk> between, Footprints footprints) {
    var begins = scene.begins().atZone(scene.zone()).toInstant();
    var rehearsal =
        new Rehearsal(scripts, scene.voice(), scene.zone(), begins, between, footprints);
    var all = new ArrayList<String>(comments);
    all.addAll(scene.lines());
    all.add("");
    all.addAll(rehearsal.begins(scene.script(), scene.allFacts()));
    for (var line : lines) {
      all.add("");
      all.add(line);
      all.addAll(rehearsal.does(line));
    }
    return String.join("\n", all) + "\n";
  }
}
