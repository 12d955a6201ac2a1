package carryover.script;

import java.util.Map;

/**
 * All texts of one script or words file in one language.
 *
 * @param name the script's name, or {@code words/} and the name of the words
 * @param texts by key, in reading order
 */
record TextPage(Page page, String language, String name, Map<String, Text> texts) {
  private static final String WORDS = "words/";

  /** The name under which words are kept, apart from scripts of the same name. */
  static String words(String name) {
    return WORDS + name;
  }

  boolean isWords() {
    return name.startsWith(WORDS);
  }

  /** Whether therapists read it, never patients. */
  boolean isForTherapists() {
    return name.matches(
        "words/(assign|caseload|digest|picture|points|record|therapist).*");
  }

  /** A mistake in this text. */
  Issue issue(Issue.Type type, Text text, String what) {
    return new Issue(type, page.file(), text.line(), what);
  }
}
