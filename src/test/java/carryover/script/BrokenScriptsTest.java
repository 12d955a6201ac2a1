package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code broken/} has one example for each issue type, a script or a folder of its name. What is
 * said about all of them is in {@code broken/issues.txt}; after a change of words, write it anew
 * with {@code -Dissues.update=true} and read the difference.
 */
class BrokenScriptsTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Issue.Type.class)
  void eachIssueHasAnExampleThatShowsItAndNothingElse(Issue.Type type) throws IOException {
    assertThat(issues(type)).isNotEmpty().extracting(Issue::type).containsOnly(type);
  }

  @Test
  void eachIssueNamesItsPlaceAndRemedy() throws IOException {
    var lines = new ArrayList<String>();
    for (var type : Issue.Type.values()) {
      issues(type).forEach(issue -> lines.add(issue.toString()));
    }
    Path expected = BROKEN.resolve("issues.txt");
    if (Boolean.getBoolean("issues.update") && System.getenv("CI") == null) {
      Files.write(expected, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
  }

  private List<Issue> issues(Issue.Type type) throws IOException {
    Path example = BROKEN.resolve(type.code());
    Path tree = Files.isDirectory(example) ? example : treeOf(type);
    return ScriptTree.read(tree) instanceof Reading.Broken(var issues) ? issues : List.of();
  }

  /** A tree with one script in the place that its name and kind ask for. */
  private Path treeOf(Issue.Type type) throws IOException {
    Path tree = folder.resolve(type.code());
    Path place = tree.resolve("dialogues/" + type.code().replace('-', '_') + ".yaml");
    Files.createDirectories(place.getParent());
    Files.copy(BROKEN.resolve(type.code() + ".yaml"), place);
    return tree;
  }

  @Test
  void thereAreNoExamplesOfOtherIssues() throws IOException {
    try (Stream<Path> examples = Files.list(BROKEN)) {
      var names = examples.map(path -> path.getFileName().toString().replace(".yaml", ""));
      var codes = Stream.of(Issue.Type.values()).map(Issue.Type::code);
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(codes, Stream.of("issues.txt")).toList());
    }
  }
}
