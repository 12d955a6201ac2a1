package carryover.script;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape that a file must have, by {@code script.schema.json}, the same that editors use. */
final class Shape {
  /** What a file is meant to be, by the folder that it is in. */
  enum Of {
    SCRIPT,
    WORDS,
    TRANSLATION
  }

  /** The verbs that a step can begin with. */
  static final List<String> VERBS =
      List.of(
          "say", "ask", "choose", "pick", "list", "rate", "when", "branch", "record", "run",
          "pause", "timer", "end");

  /** The verb of a step; in a list, {@code rate} is the question about each entry. */
  static Optional<String> verb(JsonNode step) {
    return step.has("list")
        ? Optional.of("list")
        : step.propertyNames().stream().filter(VERBS::contains).findFirst();
  }

  private final JsonNode root = schema();
  private final Map<Of, Schema> schemas = new LinkedHashMap<>();
  private final TreeSet<String> keys = new TreeSet<>();

  Shape() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (Of of : Of.values()) {
      var part = root.deepCopy().asObject();
      part.remove(List.of("if", "then", "else"));
      part.put("$ref", "#/$defs/" + of.name().toLowerCase(Locale.ROOT));
      schemas.put(of, registry.getSchema(SchemaLocation.of("urn:carryover:" + of), part));
    }
    root.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
  }

  /** What is wrong with a page's shape; empty when nothing is. */
  List<Issue> issues(Page page, Of of) {
    var found = new LinkedHashMap<String, Issue>();
    for (Error error : Objects.requireNonNull(schemas.get(of)).validate(page.root())) {
      var issue = issue(page, error);
      found.putIfAbsent(issue.line() + issue.text(), issue);
    }
    return new ArrayList<>(found.values());
  }

  private Issue issue(Page page, Error error) {
    String place = error.getInstanceLocation().toString();
    String property = Objects.requireNonNullElse(error.getProperty(), "");
    String text =
        switch (error.getKeyword()) {
          case "additionalProperties" -> unknownKey(property);
          case "required" -> missing(page, place, error);
          case "type" -> wrongType(page, place, error);
          default -> "%s: %s".formatted(quoted(page, place), wish(error));
        };
    String inside = error.getKeyword().equals("additionalProperties") ? "/" + property : "";
    return page.issue(Issue.Type.BAD_SHAPE, place + inside, text);
  }

  private String unknownKey(String key) {
    if (keys.contains(key)) {
      return "\"%s\" does not belong here. Remove it, or begin a new step.".formatted(key);
    }
    String guess = Guess.didYouMean(key, keys);
    return "\"%s\" is not known here.%s".formatted(key, guess.isEmpty() ? " Remove it." : guess);
  }

  private static String missing(Page page, String place, Error error) {
    if (error.getEvaluationPath().toString().contains("anyOf")) {
      var keys = page.root().at(place).propertyNames();
      var guess = keys.stream().map(key -> Guess.didYouMean(key, VERBS)).filter(g -> !g.isEmpty());
      return "a step begins with its verb: %s.%s"
          .formatted(String.join(", ", VERBS), guess.findFirst().orElse(""));
    }
    return "\"%s\" is missing%s. Add it."
        .formatted(error.getProperty(), place.isEmpty() ? "" : " in " + title(page, place));
  }

  private static String wrongType(Page page, String place, Error error) {
    String type = error.getSchemaNode().asString();
    String text = "%s: this must be %s. %s";
    return switch (type) {
      case "string" -> text.formatted(quoted(page, place), "a text", "Put it into quotes.");
      case "integer" -> text.formatted(quoted(page, place), "a whole number", "Correct it.");
      case "boolean" -> text.formatted(quoted(page, place), "true or false", "Choose one.");
      case "array" -> text.formatted(quoted(page, place), "a list", "Begin its lines with -.");
      default -> text.formatted(quoted(page, place), "keys with values", "Write key: value.");
    };
  }

  /** What the schema itself says should be here, in the words of its author. */
  private String wish(Error error) {
    if (error.getKeyword().equals("enum")) {
      var words = error.getSchemaNode().valueStream().map(JsonNode::asString).toList();
      return "this must be one of " + String.join(", ", words) + ".";
    }
    String location = error.getSchemaLocation().toString();
    String keyword = location.substring(location.indexOf('#') + 1);
    String holder = keyword.substring(0, Math.max(0, keyword.lastIndexOf('/')));
    String described = root.at(holder).path("description").asString("");
    return described.isEmpty()
        ? error.getMessage() + ". Correct it."
        : "this must be " + described + ".";
  }

  private static String quoted(Page page, String place) {
    JsonNode value = page.root().at(place);
    return value.isValueNode()
        ? "\"%s: %s\"".formatted(last(place), value.asString(""))
        : title(page, place);
  }

  private static String title(Page page, String place) {
    JsonNode node = page.root().at(place);
    return verb(node)
        .map(v -> "\"%s: %s\"".formatted(v, node.path(v).asString("")))
        .orElse("\"" + last(place) + "\"");
  }

  /** The key at the end of a place; in a list, the list's key. */
  private static String last(String place) {
    String key = place.replaceFirst("/[0-9]+$", "");
    return key.substring(key.lastIndexOf('/') + 1);
  }

  private static JsonNode schema() {
    try (InputStream in = Shape.class.getResourceAsStream("script.schema.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in, "script.schema.json"));
    } catch (IOException broken) {
      throw new UncheckedIOException("script.schema.json is not in the jar", broken);
    }
  }
}
