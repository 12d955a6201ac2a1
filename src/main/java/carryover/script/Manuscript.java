package carryover.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One exercise as it is kept, sent and received: one text with the script as a YAML document, then
 * its translations, each behind a line {@code ---}.
 */
public final class Manuscript {
  private final String text;
  private final Draft draft;
  private final List<TextPage> translations;

  Manuscript(String text, Draft draft, List<TextPage> translations) {
    this.text = text;
    this.draft = draft;
    this.translations = List.copyOf(translations);
  }

  /** What came of reading one that a person sent. */
  public sealed interface Reading {
    /** Everything is well. */
    record Sound(Manuscript manuscript) implements Reading {}

    /** Every mistake that was found, at least one, in reading order. */
    record Faulty(List<Issue> issues) implements Reading {
      public Faulty {
        issues = List.copyOf(issues);
      }
    }
  }

  /**
   * Reads and checks one that a person sent.
   *
   * @param fileName as it shall stand in the mistakes
   * @param text with lines that end in a line feed
   */
  public static Reading read(String fileName, String text, Neighbours neighbours) {
    return new ManuscriptReading(fileName, text, neighbours).read();
  }

  /** One that was sound when it was kept. */
  public static Manuscript kept(String text) {
    var pages =
        Documents.of(text).stream()
            .flatMap(document -> Yaml.parse("kept", document, _ -> {}).stream())
            .toList();
    return new Manuscript(
        text,
        Drafting.draft(pages.getFirst()),
        pages.stream().skip(1).map(Manuscript::flat).toList());
  }

  /** The script and translations of a tree. */
  static Manuscript of(Tree tree, Draft draft) {
    var translations =
        tree.translations().stream()
            .filter(page -> page.name().equals(draft.script().name()))
            .toList();
    var documents = new ArrayList<String>();
    documents.add(draft.page().source());
    translations.forEach(page -> documents.add(page.page().source()));
    return new Manuscript(Documents.joined(documents), draft, translations);
  }

  static TextPage flat(Page page) {
    return SourceTexts.flat(page, page.text("/script"), page.text("/language"));
  }

  /** The script, under its plain name. */
  public Script script() {
    return draft.script();
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** A repertoire with this script only, and with no words. */
  public Scripts alone() {
    var languages = translations.stream().map(TextPage::language).toList();
    return Repertoire.of(
        new Tree(
            Path.of("."),
            List.of(draft),
            List.of(),
            translations,
            languages,
            Set.of(draft.script().name()),
            Set.of()));
  }

  Draft draft() {
    return draft;
  }
}
