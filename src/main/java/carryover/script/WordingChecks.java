package carryover.script;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether texts are written for the people who read them. */
final class WordingChecks {
  /** By language, the words that blame or drive; clinical brief, section 1, rule 1. */
  private static final Map<String, Pattern> BANNED =
      Map.of(
          "en",
          words("homework|failed|missed|overdue|streak|compliance|should have"),
          "de",
          words(
              "hausaufgabe|versäumt|verpasst|überfällig|gescheitert"
                  + "|du musst|musst du|Sie müssen|müssen Sie"));

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:])[\"”“)]?\\s+|\\R");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\p{L}");

  private WordingChecks() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "\\b(" + alternatives + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  static Stream<Issue> commentsInText(Tree tree) {
    return tree.texts()
        .map(TextPage::page)
        .flatMap(page ->
            page.comments().stream()
                .map(line ->
                    new Issue(
                        Issue.Type.COMMENT_IN_TEXT,
                        page.file(),
                        line,
                        "from \" #\" on YAML drops the text. Put it into quotes, or give"
                            + " the comment a line of its own.")));
  }

  static Stream<Issue> bannedWords(Tree tree) {
    return tree.texts()
        .flatMap(page ->
            page.texts().values().stream()
                .flatMap(text ->
                    banned(page.language(), text.raw())
                        .map(word ->
                            page.issue(
                                Issue.Type.BANNED_WORD,
                                text,
                                "\"%s\" is not for patients. Say it without blame."
                                    .formatted(word)))));
  }

  private static Stream<String> banned(String language, String text) {
    return Stream.ofNullable(BANNED.get(language))
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(found -> found.group());
  }

  /** The banned words in a text whose language nobody knows. */
  static Stream<String> bannedInAnyLanguage(String text) {
    return BANNED.keySet().stream().sorted().flatMap(language -> banned(language, text));
  }

  static Stream<Issue> hardToRead(Tree tree) {
    return tree.texts()
        .filter(page -> !page.isForTherapists())
        .flatMap(page ->
            page.texts().values().stream()
                .filter(WordingChecks::isLongerThanASentence)
                .flatMap(text ->
                    sentences(text)
                        .filter(sentence -> wordCount(sentence) > Limits.SENTENCE_WORDS)
                        .map(sentence -> tooLong(page, text, sentence))));
  }

  /** Whether there are words enough for a sentence that is too long; most texts are shorter. */
  private static boolean isLongerThanASentence(Text text) {
    return text.raw().chars().filter(Character::isWhitespace).count() >= Limits.SENTENCE_WORDS;
  }

  private static int wordCount(String sentence) {
    return (int) BLANKS.splitAsStream(sentence).filter(WORD.asPredicate()).count();
  }

  private static Issue tooLong(TextPage page, Text text, String sentence) {
    String what = "a sentence of %d words, from \"%s …\" on. Make two of it.";
    String start = String.join(" ", List.of(sentence.split(" ", -1)).subList(0, 3));
    return page.issue(Issue.Type.HARD_TO_READ, text, what.formatted(wordCount(sentence), start));
  }

  private static Stream<String> sentences(Text text) {
    String plain = Html.plain(Messages.longest(text.raw(), name -> name));
    return SENTENCE_END.splitAsStream(plain).map(String::strip);
  }
}
