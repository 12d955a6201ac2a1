package carryover.library;

import static carryover.library.Tea.ALL;
import static carryover.library.Tea.GERMAN;
import static carryover.library.Tea.HEAD;
import static carryover.library.Tea.STEPS;
import static carryover.library.Tea.manySteps;

import carryover.script.Issue.Type;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a script that somebody sends, by mistake or on purpose. */
enum Slip {
  A_WRONG_INDENT(ALL.replace("    text: What", "   text: What"), "What", Type.BAD_YAML),
  A_TAB(ALL.replace("    text: What", "\ttext: What"), "\ttext", Type.BAD_YAML),
  A_KEY_TWICE(
      ALL.replace("  minutes: 5\n", "  minutes: 5\n  minutes: 6\n"), "minutes: 6", Type.BAD_YAML),
  AN_UNKNOWN_VERB(ALL.replace("- ask:", "- tell:"), "- tell:", Type.BAD_SHAPE),
  A_GOTO_THAT_LEADS_NOWHERE(
      ALL.replace("text: Another time.", "text: Another time.\n    goto: nowhere"),
      "goto: nowhere",
      Type.UNKNOWN_STEP),
  A_LOOP_WITHOUT_A_QUESTION(
      ALL.replace("{taste}\"\n  - end", "{taste}\"\n    goto: thanks\n  - end"),
      "say: thanks",
      Type.ENDLESS_LOOP),
  NO_TRANSLATION(HEAD + STEPS, "script: tea_break", Type.MISSING_TRANSLATION),
  A_TEXT_THAT_IS_NOT_TRANSLATED(
      ALL.replace("  taste: Wie hat es geschmeckt?\n", ""), "texts:", Type.MISSING_TRANSLATION),
  A_PLACEHOLDER_THAT_THE_TRANSLATION_LACKS(
      ALL.replace("nach: {taste}", "nach: nichts"), "nichts", Type.PLACEHOLDER_DIFFERS),
  A_PLACEHOLDER_THAT_IS_NOTHING(
      ALL.replace("{taste}", "{smell}"), "tasted: {smell}", Type.MISSING_FACT),
  TOO_LONG_A_TEXT(
      ALL.replace("Another time.", "Another time. ".repeat(30)), "Another", Type.TEXT_TOO_LONG),
  A_TEXT_BEYOND_ANYTHING(
      ALL.replace("Another time.", "Another time. ".repeat(400)), "Another", Type.TEXT_TOO_LONG),
  A_BANNED_WORD_IN_GERMAN(
      ALL.replace("Ein andermal.", "Die Hausaufgabe wartet."), "Hausaufgabe", Type.BANNED_WORD),
  DU_WITHOUT_SIE(ALL.replace("Ein andermal.", "Bis du Zeit hast."), "Bis du", Type.MISSING_FORMAL),
  AN_ALIAS(ALL.replace("A cup of tea", "&t A cup"), "&t", Type.BAD_YAML),
  A_TAG(ALL.replace("A cup of tea", "!!str A cup"), "!!str", Type.BAD_YAML),
  A_MERGE_KEY(ALL.replace("  minutes: 5\n", "  minutes: 5\n  <<: {a: b}\n"), "<<", Type.BAD_YAML),
  A_DIRECTIVE("%YAML 1.2\n---\n" + ALL, null, Type.BAD_YAML),
  A_SECOND_SCRIPT(
      ALL + "---\n" + HEAD.replace("tea_break", "other") + STEPS, "script: other", Type.BAD_SHAPE),
  ONE_LANGUAGE_TWICE(
      ALL + GERMAN.replace("Keine Eile.", "Ohne Eile."), null, Type.STALE_TRANSLATION),
  A_LANGUAGE_THAT_NOBODY_SPEAKS_HERE(
      ALL + GERMAN.replace("de\n", "fr\n"), "fr", Type.STALE_TRANSLATION),
  A_DIALOGUE(ALL.replace("kind: exercise", "kind: dialogue"), null, Type.BAD_SHAPE),
  A_NAME_OF_THE_PROGRAM(ALL.replace("tea_break", "check_in"), "check_in", Type.WRONG_NAME),
  AN_ID_OF_ANOTHER_EXERCISE(ALL.replace("xx-01", "ba-02"), "id:", Type.WRONG_NAME),
  TOO_LONG_A_NAME(ALL.replace("tea_break", "t".repeat(41)), "script:", Type.WRONG_NAME),
  A_RECORD_OF_THE_PROGRAM_S_OWN(
      ALL.replace(
          "  - say: thanks",
          "  - record: note\n    kind: preferences\n    fields: [taste]\n  - say: thanks"),
      "kind: preferences",
      Type.WRONG_RECORD),
  A_DIALOGUE_AS_A_PART(
      ALL.replace("  - say: thanks", "  - run: settings\n  - say: thanks"),
      "run: settings",
      Type.UNKNOWN_SCRIPT),
  ITSELF_AS_A_PART(
      ALL.replace("  - say: thanks", "  - run: tea_break\n  - say: thanks"),
      "run: tea_break",
      Type.SCRIPT_RING),
  A_FACT_THAT_EXERCISES_DO_NOT_GET(
      ALL.replace("silence:", "needs: [zones]\nsilence:"), "needs", Type.MISSING_FACT),
  A_PICTURE(
      ALL.replace("text: Another", "picture: tea.png\n    text: Another"),
      "picture",
      Type.UNKNOWN_PICTURE),
  ONLY_ONE_LANGUAGE_AND_YET_TWO("only: en\n" + ALL, "language: de", Type.STALE_TRANSLATION),
  TOO_MANY_STEPS(HEAD + manySteps(151) + STEPS + GERMAN, "steps:", Type.BAD_SHAPE),
  BRACES_WITHIN_BRACES(
      ALL.replace("Another time.", "\"" + "{a, select, other {".repeat(2000) + "\""),
      "{a,",
      Type.TEXT_TOO_LONG),
  SOME_BRACES_WITHIN_BRACES(
      ALL.replace(
          "Another time.", "\"" + "{a, select, other {".repeat(20) + "}}".repeat(20) + "\""),
      "{a,",
      Type.BAD_MESSAGE),
  NOTHING("\n# nothing\n", null, Type.BAD_SHAPE),
  A_LIST("- a\n- b\n", null, Type.BAD_SHAPE),
  ONE_WORD("hello\n", null, Type.BAD_SHAPE),
  ONLY_A_TRANSLATION(GERMAN, null, Type.BAD_SHAPE);

  final String text;

  /** Where it is told, from 1; 0 for anywhere. */
  final int line;

  final Type type;

  /**
   * @param place what the line at fault has in it first; null for anywhere
   */
  Slip(String text, @Nullable String place, Type type) {
    this.text = text;
    this.line = place == null ? 0 : line(text, place);
    this.type = type;
  }

  private static int line(String text, String words) {
    return text.lines().takeWhile(line -> !line.contains(words)).toList().size() + 1;
  }
}
