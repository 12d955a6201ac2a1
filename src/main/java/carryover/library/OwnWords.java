package carryover.library;

import carryover.kernel.Voice;
import carryover.library.Acquisitions.Written;
import carryover.script.Scripts;
import carryover.script.SentLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and instructions as a therapist typed them, made into a small script: it shows the
 * instructions, and waits for <i>done</i> or <i>not this time</i>.
 */
record OwnWords(String title, String instructions) {
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cs}|\\uFEFF");
  private static final Pattern SIGNS_OF_MESSAGES = Pattern.compile("['{}]+");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  private static final String SOURCE =
      """
      script: %s
      kind: exercise
      only: %s
      title: %s
      about:
        id: %s
        for: [own]
        approach: own
        difficulty: 2
        minutes: 15
        why: %s
        instructions: %s
        care: %s
        practised_first: false
      silence:
        nudge: 2h
        text: %s
        give_up: 20h
        goto: left_open
      steps:
      %s
        - choose: tap_when_done
          text: %s
          options:
            - back: %s
            - not_this_time: %s
              goto: let_go
        - end: completed
        - say: let_go
          text: %s
        - end: declined
        - say: left_open
          text: %s
        - end: unanswered
      """;

  /** Without what cannot be read, and without space around. */
  static OwnWords of(String title, String instructions) {
    return new OwnWords(readable(title).replace('\n', ' ').strip(), readable(instructions).strip());
  }

  private static String readable(String typed) {
    return UNREADABLE.matcher(typed.replace("\r\n", "\n").replace('\t', ' ')).replaceAll("");
  }

  /** Why no exercise can be made of it. */
  Optional<Written> refusal() {
    if (title.isEmpty() || instructions.isEmpty()) {
      return Optional.of(new Written.Incomplete());
    }
    if (title.length() > SentLimits.TITLE_CHARS) {
      return Optional.of(new Written.TitleTooLong(title.length(), SentLimits.TITLE_CHARS));
    }
    return instructions.length() > SentLimits.INSTRUCTIONS_CHARS
        ? Optional.of(
            new Written.InstructionsTooLong(instructions.length(), SentLimits.INSTRUCTIONS_CHARS))
        : Optional.empty();
  }

  /**
   * The script's source.
   *
   * @param id such as {@code own-01}; the script is then {@code own_01}
   * @param words has the texts that stand around what was typed
   */
  String source(String id, Scripts words, Voice voice) {
    return SOURCE.formatted(
        id.replace('-', '_'),
        voice.language(),
        typed(title),
        id,
        quoted(words.words(voice, "own.why")),
        typed(instructions),
        quoted(words.words(voice, "own.care")),
        quoted(words.words(voice, "own.nudge")),
        bubbles(),
        quoted(words.words(voice, "own.tap_when_done")),
        quoted(words.words(voice, "own.back")),
        quoted(words.words(voice, "own.not_this_time")),
        quoted(words.words(voice, "own.let_go")),
        quoted(words.words(voice, "own.left_open")));
  }

  private String bubbles() {
    var lines = new ArrayList<String>();
    List<String> parts = Bubbles.of(instructions, SentLimits.TEXT_CHARS);
    for (int i = 0; i < parts.size(); i++) {
      lines.add("  - say: instructions_%d\n    text: %s".formatted(i + 1, typed(parts.get(i))));
    }
    return String.join("\n", lines);
  }

  /** What somebody typed, so that it is shown just like that: HTML, message and YAML in turn. */
  private static String typed(String words) {
    var html = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return quoted(SIGNS_OF_MESSAGES.matcher(html).replaceAll(OwnWords::literally));
  }

  /** ICU: signs between apostrophes stand for themselves, two apostrophes for one. */
  private static String literally(MatchResult signs) {
    String doubled = signs.group().replace("'", "''");
    return Matcher.quoteReplacement(
        BRACE.matcher(doubled).find()
            ? "'" + doubled + "'"
            : doubled.length() == 2 ? "'" : doubled);
  }

  /** A text in double quotes; YAML reads them as JSON does. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
