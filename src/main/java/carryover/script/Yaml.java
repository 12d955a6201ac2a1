package carryover.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into a {@link Page}, and knows the line of everything in it. Takes only the
 * plain part of YAML: no aliases, no second document, no key twice.
 */
final class Yaml {
  /** Ours: the longest script is a few pages; more is no script. */
  static final int FILE_BYTES = 256 * 1024;

  /** Ours: a script needs five levels. */
  static final int DEPTH = 20;

  private static final String REMEDY =
      "Indent with spaces, never tabs; put a text with a colon into quotes or under |;"
          + " write each key once.";

  // A factory alone: to set up a mapper takes longer than to read all of conversations/.
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .build();

  private static final LoadSettings WITH_COMMENTS =
      LoadSettings.builder().setParseComments(true).build();

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();

  private Yaml(String file) {
    this.file = file;
  }

  /** The file as a page; or nothing, after its mistake has been told. */
  static Optional<Page> read(Path root, Path file, Consumer<Issue> issues) {
    String name = name(root, file);
    try {
      if (Files.size(file) > FILE_BYTES) {
        throw new Unreadable(1, "is larger than 256 kB. Split it, or remove what is no script.");
      }
      return parse(name, Files.readString(file), issues);
    } catch (CharacterCodingException wrong) {
      issues.accept(bad(name, 1, "is not UTF-8 text. Save it as UTF-8."));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + file + ". Check its permissions.", broken);
    } catch (Unreadable wrong) {
      issues.accept(bad(name, wrong.line, wrong.text));
    }
    return Optional.empty();
  }

  /** A text with one document as a page; or nothing, after its mistake has been told. */
  static Optional<Page> parse(String name, String text, Consumer<Issue> issues) {
    try {
      return Optional.of(new Yaml(name).page(text));
    } catch (Unreadable wrong) {
      issues.accept(bad(name, wrong.line, wrong.text));
    } catch (JacksonException wrong) {
      issues.accept(bad(name, line(wrong), what(wrong) + ". " + REMEDY));
    }
    return Optional.empty();
  }

  /** A text of ours, which has no mistakes. */
  static JsonNode tree(String text) {
    return new Yaml("").page(text).root();
  }

  /** The file's name below the root, with slashes. */
  static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private Page page(String text) {
    try (var parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new Unreadable(1, "is empty. Write a script, or delete the file.");
      }
      JsonNode root = value(parser, "");
      if (parser.nextToken() != null) {
        throw new Unreadable(here(parser), "a second document begins. Remove the line \"---\".");
      }
      return new Page(file, text, root, Map.copyOf(lines), commentsBehindValues(text));
    }
  }

  private JsonNode value(YAMLParser parser, String pointer) {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new Unreadable(
          here(parser), "& and * (YAML anchors) are not used here. Write it out, or quote it.");
    }
    lines.putIfAbsent(pointer, here(parser));
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
      case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
      case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
      default -> JsonNodeFactory.instance.stringNode(parser.getString());
    };
  }

  private ObjectNode object(YAMLParser parser, String pointer) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String inside = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
      lines.put(inside, here(parser));
      parser.nextToken();
      object.set(key, value(parser, inside));
    }
    return object;
  }

  private ArrayNode array(YAMLParser parser, String pointer) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, pointer + "/" + array.size()));
    }
    return array;
  }

  private static List<Integer> commentsBehindValues(String text) {
    if (!text.contains(" #") && !text.contains("\t#")) {
      return List.of(); // spares most files a second reading
    }
    var found = new ArrayList<Integer>();
    var rows = text.lines().toList();
    for (var event : new Parse(WITH_COMMENTS).parseString(text)) {
      if (event instanceof CommentEvent comment
          && comment.getCommentType() == CommentType.IN_LINE) {
        int row = comment.getStartMark().map(Mark::getLine).orElse(0);
        // The engine also calls a comment in-line that has its own line after a text under "|".
        if (!rows.get(row).strip().startsWith("#")) {
          found.add(row + 1);
        }
      }
    }
    return List.copyOf(found);
  }

  private static int here(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static int line(JacksonException wrong) {
    if (wrong.getCause() instanceof MarkedYamlEngineException marked) {
      return marked.getProblemMark().map(Mark::getLine).orElse(0) + 1;
    }
    var place = wrong.getLocation();
    return place == null ? 1 : Math.max(1, place.getLineNr());
  }

  private static String what(JacksonException wrong) {
    String message =
        wrong.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getProblem()
            : wrong.getOriginalMessage();
    return message.lines().findFirst().orElse("this is not YAML").strip();
  }

  private static Issue bad(String file, int line, String text) {
    return new Issue(Issue.Type.BAD_YAML, file, line, text);
  }

  /** Thrown and caught here only. */
  private static final class Unreadable extends RuntimeException {
    private final int line;
    private final String text;

    Unreadable(int line, String text) {
      super(text, null, false, false);
      this.line = line;
      this.text = text;
    }
  }
}
