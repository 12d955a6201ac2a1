package carryover.script;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One YAML file as it was read.
 *
 * @param file below {@code conversations/}, with slashes; or as a person named what they sent
 * @param source as it was written
 * @param lines the line of each value, by JSON pointer
 * @param comments the lines that have a comment behind a value
 */
record Page(
    String file, String source, JsonNode root, Map<String, Integer> lines, List<Integer> comments) {
  /** The file's name without folder and ending. */
  String name() {
    String last = file.substring(file.lastIndexOf('/') + 1);
    return last.substring(0, last.length() - ".yaml".length());
  }

  /** The line of a value, or of what it would be in if it were there. */
  int line(String pointer) {
    Integer line = lines.get(pointer);
    if (line != null) {
      return line;
    }
    int up = pointer.lastIndexOf('/');
    return up < 0 ? 1 : line(pointer.substring(0, up));
  }

  /** A mistake at this value. */
  Issue issue(Issue.Type type, String pointer, String text) {
    return new Issue(type, file, line(pointer), text);
  }

  /** The text at this place, or the empty text. */
  String text(String pointer) {
    return root.at(pointer).asString("");
  }
}
