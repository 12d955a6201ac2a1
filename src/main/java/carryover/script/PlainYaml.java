package carryover.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Whether a text uses only the plain part of YAML, and not too much of it. It looks at one event
 * after the other and builds nothing, so that no text can blow it up.
 */
final class PlainYaml {
  private final String file;
  private final List<Issue> issues = new ArrayList<>();
  private int depth;
  private int nodes;

  private PlainYaml(String file) {
    this.file = file;
  }

  /** What is not plain; what is not YAML at all is for the reader to say. */
  static List<Issue> issues(String file, String text) {
    var looking = new PlainYaml(file);
    try {
      for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
        looking.look(event);
        if (looking.tooMuch(event)) {
          break;
        }
      }
    } catch (YamlEngineException notYaml) {
      // Yaml reads the same text again, and says where and why.
    }
    return looking.issues;
  }

  private boolean tooMuch(Event event) {
    if (nodes > SentLimits.NODES) {
      bad(event, "there are more than %d keys and values. Make it shorter.", SentLimits.NODES);
      return true;
    }
    if (depth > SentLimits.DEPTH) {
      bad(event, "more than %d levels lie within each other. Five are enough.", SentLimits.DEPTH);
      return true;
    }
    return issues.size() >= SentLimits.ISSUES;
  }

  private void look(Event event) {
    switch (event) {
      case AliasEvent _ -> bad(event, "* (a YAML alias) is not used here. Write it out.");
      case ScalarEvent scalar -> {
        nodes++;
        anchored(scalar);
        tagged(scalar, scalar.getTag());
        value(scalar);
      }
      case CollectionStartEvent start -> {
        nodes++;
        depth++;
        anchored(start);
        tagged(start, start.getTag());
      }
      case CollectionEndEvent _ -> depth--;
      case DocumentStartEvent start -> {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
          bad(event, "%% (a YAML directive) is not used here. Remove the line.");
        }
      }
      default -> {} // ends of documents and the stream
    }
  }

  private void anchored(NodeEvent event) {
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      bad(event, "& (a YAML anchor) is not used here. Write it out, or quote the text.");
    }
  }

  private void tagged(NodeEvent event, Optional<String> tag) {
    if (tag.isPresent()) {
      bad(event, "! (a YAML tag) is not used here. Remove it, or quote the text.");
    }
  }

  private void value(ScalarEvent scalar) {
    String value = scalar.getValue();
    if (value.equals("<<")) {
      bad(scalar, "<< (a YAML merge key) is not used here. Write the keys out.");
    }
    if (value.length() > SentLimits.VALUE_CHARS) {
      String text = "%d characters in one text, no text may have more than %d. Shorten it.";
      add(Issue.Type.TEXT_TOO_LONG, scalar, text.formatted(value.length(), SentLimits.VALUE_CHARS));
    }
    if (braces(value) > SentLimits.BRACES) {
      String text = "more than %d braces lie within each other. Write {name}.";
      add(Issue.Type.BAD_MESSAGE, scalar, text.formatted(SentLimits.BRACES));
    }
  }

  /** How deep braces lie within each other. */
  private static int braces(String value) {
    int open = 0;
    int deepest = 0;
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      open += sign == '{' ? 1 : sign == '}' && open > 0 ? -1 : 0;
      deepest = Math.max(deepest, open);
    }
    return deepest;
  }

  private void bad(Event event, String text, Object... values) {
    add(Issue.Type.BAD_YAML, event, text.formatted(values));
  }

  private void add(Issue.Type type, Event event, String text) {
    int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    issues.add(new Issue(type, file, line, text));
  }
}
