package carryover.script;

import carryover.kernel.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The file {@code sequences.yaml}: suggested orders of exercises, by name, for a therapist's
 * picker. A folder without the file has none.
 */
final class Sequences {
  private static final String NAME = "sequences";
  private static final String ALL = "/" + NAME;

  private final Tree tree;
  private final Page page;
  private final Consumer<Issue> issues;
  private final Set<String> ids;

  private Sequences(Tree tree, Page page, Consumer<Issue> issues) {
    this.tree = tree;
    this.page = page;
    this.issues = issues;
    this.ids =
        tree.scripts().stream()
            .flatMap(draft -> Optional.ofNullable(draft.script().about()).stream())
            .map(Script.About::id)
            .collect(Collectors.toSet());
  }

  /** What the file says, after its mistakes have been told. */
  static Map<String, List<String>> read(Path folder, Tree tree, Consumer<Issue> issues) {
    var file = folder.resolve(NAME + ".yaml");
    return Files.exists(file)
        ? Yaml.read(folder, file, issues)
            .map(page -> new Sequences(tree, page, issues).read())
            .orElseGet(Map::of)
        : Map.of();
  }

  private Map<String, List<String>> read() {
    var read = new LinkedHashMap<String, List<String>>();
    var all = page.root().at(ALL);
    if (!all.isObject() || page.root().size() != 1) {
      shape("", "holds one key, \"sequences\", with a list of ids below each name.");
      return Map.of();
    }
    for (var one : all.properties()) {
      if (one.getValue().isArray() && !one.getValue().isEmpty()) {
        named(one.getKey());
        read.put(one.getKey(), exercises(one.getKey()));
      } else {
        shape(ALL + "/" + one.getKey(), "write a list of ids, such as [ba-01, ba-03].");
      }
    }
    return read;
  }

  private List<String> exercises(String name) {
    var exercises = new ArrayList<String>();
    for (int i = 0; i < page.root().at(ALL + "/" + name).size(); i++) {
      var pointer = ALL + "/" + name + "/" + i;
      var id = page.text(pointer);
      if (ids.contains(id)) {
        exercises.add(id);
      } else {
        var guess = Guess.didYouMean(id, ids);
        var remedy = guess.isEmpty() ? " Write it, or take it out." : guess;
        var text = "no exercise has the id \"%s\".%s".formatted(id, remedy);
        issues.accept(page.issue(Issue.Type.UNKNOWN_EXERCISE, pointer, text));
      }
    }
    return exercises;
  }

  private void named(String name) {
    var words = TextPage.words(NAME);
    boolean known =
        tree.words().stream()
            .filter(each -> each.name().equals(words))
            .filter(each -> each.language().equals(Voice.SOURCE_LANGUAGE))
            .anyMatch(each -> each.texts().containsKey(name));
    if (!known) {
      shape(ALL + "/" + name, "words/sequences.yaml has no \"%s\". Add it there.".formatted(name));
    }
  }

  private void shape(String pointer, String text) {
    issues.accept(page.issue(Issue.Type.BAD_SHAPE, pointer, text));
  }
}
