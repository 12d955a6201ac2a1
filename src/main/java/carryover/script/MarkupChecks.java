package carryover.script;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether Telegram can show a text, and its placeholders can be filled. */
final class MarkupChecks {
  private static final Pattern MARK = Pattern.compile("<|&");
  private static final Pattern GOOD_MARK = Pattern.compile("</?[bi]>|&(amp|lt|gt|quot);");

  /** Braces that are meant as such: nothing but them between apostrophes. */
  private static final Pattern QUOTED_BRACES = Pattern.compile("'[{}']+'");

  private MarkupChecks() {}

  static Stream<Issue> badMarkup(Tree tree) {
    return each(tree, Issue.Type.BAD_MARKUP, text -> markupMistake(text.raw()));
  }

  private static Optional<String> markupMistake(String raw) {
    var open = new ArrayDeque<String>();
    var marks = MARK.matcher(raw);
    var good = GOOD_MARK.matcher(raw);
    for (int from = 0; marks.find(from); from = good.end()) {
      if (!good.region(marks.start(), raw.length()).lookingAt()) {
        return Optional.of("only <b> and <i> are marks. Write &lt; for < and &amp; for &.");
      }
      String mark = good.group();
      if (mark.startsWith("</")) {
        if (!mark.substring(2).equals(open.poll())) {
          return Optional.of("%s closes nothing. Open it before.".formatted(mark));
        }
      } else if (mark.startsWith("<")) {
        open.push(mark.substring(1));
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of("<%s is never closed. Add </%s.".formatted(open.peek(), open.peek()));
  }

  static Stream<Issue> badMessages(Tree tree) {
    return each(tree, Issue.Type.BAD_MESSAGE, MarkupChecks::messageMistake);
  }

  private static Optional<String> messageMistake(Text text) {
    String plain = QUOTED_BRACES.matcher(text.raw()).replaceAll("");
    if (plain.contains("'{") || plain.contains("'}")) {
      return Optional.of("' before a brace switches it off. Use “ and ” around a placeholder.");
    }
    return Messages.mistake(text.raw())
        .map(what -> "a placeholder cannot be read: %s. Write {name}.".formatted(what));
  }

  static Stream<Issue> valuesInLabels(Tree tree) {
    return tree.texts()
        .filter(page -> !page.isWords())
        .flatMap(page ->
            page.texts().values().stream()
                .filter(text -> text.isLabel() && !Messages.placeholders(text.raw()).isEmpty())
                .map(text ->
                    page.issue(
                        Issue.Type.BAD_MESSAGE,
                        text,
                        "a label cannot hold a value. Put it into the text above.")));
  }

  private static Stream<Issue> each(
      Tree tree, Issue.Type type, Function<Text, Optional<String>> mistake) {
    return tree.texts()
        .flatMap(page ->
            page.texts().values().stream()
                .flatMap(text ->
                    mistake.apply(text).stream().map(what -> page.issue(type, text, what))));
  }
}
