package carryover.script;

import java.util.Comparator;
import java.util.Locale;

/**
 * One mistake in {@code conversations/}, with its place and its remedy.
 *
 * @param file below {@code conversations/}, with slashes
 * @param line counted from 1
 * @param text what is wrong, and what to do about it
 */
public record Issue(Type type, String file, int line, String text) implements Comparable<Issue> {
  private static final Comparator<Issue> READING_ORDER =
      Comparator.comparing(Issue::file)
          .thenComparing(Issue::line)
          .thenComparing(Issue::type)
          .thenComparing(Issue::text);

  /** The kinds of mistakes; each has a broken script of its name among the tests. */
  public enum Type {
    /** Not YAML, or more of it than a script may be. */
    BAD_YAML,
    /** A key is missing, unknown or holds something else than it should. */
    BAD_SHAPE,
    /** The folder holds no script. */
    NO_SCRIPTS,
    /** A file and what is in it have different names. */
    WRONG_NAME,
    /** Two steps, two options, or a step and a text of the script share one name. */
    DUPLICATE_STEP,
    /** A goto leads nowhere. */
    UNKNOWN_STEP,
    /** No such script. */
    UNKNOWN_SCRIPT,
    /** A sequence names an exercise that is not there. */
    UNKNOWN_EXERCISE,
    /** {@code words/topics} has no such topic. */
    UNKNOWN_TOPIC,
    /** There is no such file beside the script. */
    UNKNOWN_PICTURE,
    /** No way leads to a step. */
    UNREACHABLE,
    /** The last step runs off the page. */
    LOOSE_END,
    /** No end can be reached from a step. */
    NO_WAY_OUT,
    /** Comes back to a step without a question or a pause between. */
    ENDLESS_LOOP,
    /** Uses an answer that is not given on every way. */
    UNANSWERED,
    /** Uses a fact that the script does not need. */
    MISSING_FACT,
    /** Compares an answer with something it can never be. */
    WRONG_COMPARISON,
    /** Records what the record's kind does not hold. */
    WRONG_RECORD,
    /** A script that plays itself, maybe by way of others. */
    SCRIPT_RING,
    /** Asks something, and has no plan for silence. */
    NO_SILENCE_PLAN,
    /** A text is longer than we or Telegram allow. */
    TEXT_TOO_LONG,
    /** A button's label is longer than a phone shows. */
    LABEL_TOO_LONG,
    /** A button's key does not fit into Telegram's callback data. */
    BUTTON_TOO_LONG,
    /** More buttons than one can look through. */
    TOO_MANY_OPTIONS,
    /** All buttons have conditions, and there may be none left to tap. */
    NO_OPTION,
    /** A language lacks a text. */
    MISSING_TRANSLATION,
    /** A language has a text that the source no longer has. */
    STALE_TRANSLATION,
    /** A translation uses other placeholders than the source. */
    PLACEHOLDER_DIFFERS,
    /** A comment behind a value, which YAML cuts off silently. */
    COMMENT_IN_TEXT,
    /** A word that patients shall not read. */
    BANNED_WORD,
    /** A sentence that is too long for reading age 11. */
    HARD_TO_READ,
    /** A German text says <i>du</i> and has no form with <i>Sie</i>. */
    MISSING_FORMAL,
    /** Other markup than balanced {@code <b>} and {@code <i>}. */
    BAD_MARKUP,
    /** A placeholder or plural that cannot be read. */
    BAD_MESSAGE;

    /** The name as it is printed, such as {@code unknown-step}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Issue other) {
    return READING_ORDER.compare(this, other);
  }

  /** One line for a person: place, type, what to do. */
  @Override
  public String toString() {
    return "%s:%d  %s  %s".formatted(file, line, type.code(), text);
  }
}
