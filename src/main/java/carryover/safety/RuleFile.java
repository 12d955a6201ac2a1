package carryover.safety;

import carryover.safety.RuleBook.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one {@code conversations/safety/LANGUAGE.yaml} into a {@link RuleBook}. */
final class RuleFile {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path file;
  private final JsonNode root;
  private final Lexicon lexicon = new Lexicon();
  private final PatternNotation notation = new PatternNotation(lexicon);
  private final List<Map.Entry<Pattern, Rule>> phrases = new ArrayList<>();
  private final List<Map.Entry<Pattern, Rule>> exceptions = new ArrayList<>();

  private RuleFile(Path file) {
    this.file = file;
    this.root = tree(file);
  }

  /**
   * The rules in a file.
   *
   * @throws IllegalStateException if something in it cannot be understood; the text names the file,
   *     the line's words and what to do
   */
  static RuleBook read(Path file) {
    return new RuleFile(file).book();
  }

  /** Any YAML file of the folder as a tree. */
  static JsonNode tree(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(
          file + " is missing. Without it danger would go unseen; restore it.");
    }
    try {
      return YAML.readTree(file.toFile());
    } catch (JacksonException wrong) {
      throw new IllegalStateException(
          file + " is no readable YAML: " + wrong.getOriginalMessage(), wrong);
    }
  }

  private RuleBook book() {
    defineClasses();
    int number = 0;
    for (var rule : root.path("rules")) {
      readRule(rule, number++);
    }
    if (phrases.isEmpty()) {
      throw new IllegalStateException(file + " has no rules.");
    }
    return new RuleBook(
        lexicon,
        mere(root.path("idioms"), "idioms"),
        new Phrases<>(phrases),
        new Phrases<>(exceptions),
        denial(root.path("denial")));
  }

  private void defineClasses() {
    for (var line : lines(root.path("classes"))) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw fault("classes", line, "write name = word|word|…");
      }
      var name = line.substring(0, equals).strip();
      try {
        notation.define(name, line.substring(equals + 1));
      } catch (IllegalArgumentException wrong) {
        throw fault("classes", line, wrong.getMessage());
      }
    }
  }

  private void readRule(JsonNode node, int number) {
    var about = node.path("about").asString("");
    var code = node.path("category").asString("");
    var category =
        Category.of(code).orElseThrow(() -> fault(about, "category: " + code, "no such category"));
    var rule =
        new Rule(
            number,
            category,
            !node.path("level").asString("red").equals("amber"),
            node.path("deniable").asBoolean(false));
    patterns(node.path("says"), about).forEach(each -> phrases.add(Map.entry(each, rule)));
    patterns(node.path("unless"), about).forEach(each -> exceptions.add(Map.entry(each, rule)));
  }

  private Denial denial(JsonNode node) {
    return new Denial(
        mere(node.path("words"), "denial words"),
        mere(node.path("none"), "denial none"),
        mere(node.path("taken_back"), "denial taken_back"),
        mere(node.path("ends"), "denial ends"),
        mere(node.path("carries_over"), "denial carries_over"),
        node.path("reach_after").asInt(0));
  }

  private Phrases<Boolean> mere(JsonNode node, String about) {
    return new Phrases<>(
        patterns(node, about).stream().map(pattern -> Map.entry(pattern, true)).toList());
  }

  private List<Pattern> patterns(JsonNode node, String about) {
    return lines(node).stream().map(line -> pattern(line, about)).toList();
  }

  private Pattern pattern(String line, String about) {
    try {
      var pattern = notation.read(line);
      if (pattern.firsts(new BitSet())) {
        throw new IllegalArgumentException("it needs at least one word that must be there");
      }
      return pattern;
    } catch (IllegalArgumentException wrong) {
      throw fault(about, line, wrong.getMessage());
    }
  }

  /** The lines of a block, without comments and empty ones. */
  private static List<String> lines(JsonNode node) {
    return node.asString("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
        .toList();
  }

  private IllegalStateException fault(String about, String line, @Nullable String why) {
    return new IllegalStateException(
        file.getFileName() + ", " + about + ": \"" + line + "\": " + why + ".");
  }
}
