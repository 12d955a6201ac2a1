package carryover.script;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether each language says all that the source says, and nothing else. */
final class LanguageChecks {
  private static final String GERMAN = "de";

  private static final Pattern DU =
      Pattern.compile(
          "\\b(du|dich|dir|dein\\w*|euch|euer\\w*|eure\\w*)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private LanguageChecks() {}

  static Stream<Issue> missingTranslations(Tree tree) {
    return tree.languages().stream()
        .flatMap(language -> tree.sources().flatMap(source -> missing(tree, source, language)));
  }

  private static Stream<Issue> missing(Tree tree, TextPage source, String language) {
    if (source.texts().isEmpty() || source.page().root().has("only")) {
      return Stream.empty();
    }
    String file = language + "/" + source.page().file();
    return tree.translation(source.name(), language)
        .map(translation -> missingKeys(source, translation))
        .orElseGet(() ->
            tree.broken().contains(file)
                ? Stream.empty()
                : Stream.of(
                    new Issue(
                        Issue.Type.MISSING_TRANSLATION,
                        file,
                        1,
                        "this file is missing. Translate " + source.page().file() + ".")));
  }

  private static Stream<Issue> missingKeys(TextPage source, TextPage translation) {
    return source.texts().values().stream()
        .filter(text -> !translation.texts().containsKey(text.key()))
        .map(text ->
            translation
                .page()
                .issue(
                    Issue.Type.MISSING_TRANSLATION,
                    "/texts",
                    "\"%s\" is missing. Translate: %s".formatted(text.key(), start(text.raw()))));
  }

  private static String start(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  static Stream<Issue> staleTranslations(Tree tree) {
    return tree.translations().stream()
        .flatMap(translation ->
            tree.source(translation.name())
                .map(source -> staleKeys(source, translation))
                .orElseGet(() -> staleFile(tree, translation)));
  }

  private static Stream<Issue> staleFile(Tree tree, TextPage translation) {
    String text = "nothing of this name is there to be translated. Delete the file, or rename it.";
    return tree.names().contains(translation.name())
        ? Stream.empty()
        : Stream.of(new Issue(Issue.Type.STALE_TRANSLATION, translation.page().file(), 1, text));
  }

  private static Stream<Issue> staleKeys(TextPage source, TextPage translation) {
    return translation.texts().values().stream()
        .filter(text -> !source.texts().containsKey(text.plainKey()))
        .map(text -> {
          String guess = Guess.didYouMean(text.plainKey(), source.texts().keySet());
          String what = "\"%s\" is no text of the source.%s";
          String remedy = guess.isEmpty() ? " Remove it." : guess;
          return translation.issue(
              Issue.Type.STALE_TRANSLATION, text, what.formatted(text.key(), remedy));
        });
  }

  static Stream<Issue> differingPlaceholders(Tree tree) {
    return tree.translations().stream()
        .flatMap(translation ->
            tree.source(translation.name()).stream().flatMap(s -> differing(s, translation)));
  }

  private static Stream<Issue> differing(TextPage source, TextPage translation) {
    return translation.texts().values().stream()
        .filter(text -> source.texts().containsKey(text.plainKey()))
        .filter(text -> Messages.mistake(text.raw()).isEmpty())
        .flatMap(text -> {
          var here = Messages.placeholders(text.raw());
          var there =
              Messages.placeholders(
                  Objects.requireNonNull(source.texts().get(text.plainKey())).raw());
          String what = "\"%s\" uses %s, the source uses %s. Use the same.";
          return here.equals(there)
              ? Stream.empty()
              : Stream.of(
                  translation.issue(
                      Issue.Type.PLACEHOLDER_DIFFERS,
                      text,
                      what.formatted(text.key(), names(here), names(there))));
        });
  }

  private static String names(java.util.Set<String> placeholders) {
    return placeholders.isEmpty() ? "none" : "{" + String.join("}, {", placeholders) + "}";
  }

  static Stream<Issue> missingFormals(Tree tree) {
    return tree.translations().stream()
        .filter(page -> page.language().equals(GERMAN))
        .flatMap(page ->
            page.texts().values().stream()
                .flatMap(text ->
                    missingFormal(page, text).stream()
                        .map(what -> page.issue(Issue.Type.MISSING_FORMAL, text, what))));
  }

  private static Optional<String> missingFormal(TextPage page, Text text) {
    var du = DU.matcher(text.raw());
    // A button with nothing but "Du" names the form of address and addresses nobody.
    if (!du.find() || text.raw().equalsIgnoreCase("du")) {
      return Optional.empty();
    }
    if (text.isFormal() || page.isForTherapists()) {
      return Optional.of("\"%s\" is not polite. Write it with Sie.".formatted(du.group()));
    }
    return page.texts().containsKey(Text.formal(text.key()))
        ? Optional.empty()
        : Optional.of(
            "it says \"%s\". Add \"%s\", with Sie.".formatted(du.group(), Text.formal(text.key())));
  }
}
