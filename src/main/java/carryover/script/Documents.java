package carryover.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The YAML documents of one text, which lines of {@code ---} part from each other. */
final class Documents {
  private static final String LINE = "---";
  private static final Pattern PARTING = Pattern.compile("---\\s*(#.*)?");

  private Documents() {}

  /** One text of several; each begins with a line of its own. */
  static String joined(List<String> documents) {
    return String.join(LINE + "\n", documents.stream().map(each -> each.strip() + "\n").toList());
  }

  /**
   * Each document that holds more than comments, with as many empty lines before it as there are
   * lines before it in the text: so whoever reads it counts the lines of the whole.
   */
  static List<String> of(String text) {
    var found = new ArrayList<String>();
    var document = new StringBuilder();
    boolean anything = false;
    int row = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      row++;
      if (PARTING.matcher(line).matches()) {
        add(found, document, anything);
        document = new StringBuilder("\n".repeat(row));
        anything = false;
      } else {
        document.append(line).append('\n');
        anything |= !line.isBlank() && !line.startsWith("#");
      }
      if (found.size() > SentLimits.DOCUMENTS) {
        return found;
      }
    }
    add(found, document, anything);
    return found;
  }

  private static void add(List<String> found, StringBuilder document, boolean anything) {
    if (anything) {
      found.add(document.toString());
    }
  }
}
