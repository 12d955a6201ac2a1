package carryover.script;

import carryover.kernel.Voice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the folder {@code conversations/}, checks all of it, and hands out its scripts. */
public final class ScriptTree {
  private static final List<String> SCRIPT_FOLDERS = List.of("dialogues", "exercises");
  private static final String WORDS_FOLDER = "words";

  private final Path folder;
  private final Shape shape = new Shape();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Draft> scripts = new ArrayList<>();
  private final List<TextPage> words = new ArrayList<>();
  private final List<TextPage> translations = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> broken = new HashSet<>();

  private ScriptTree(Path folder) {
    this.folder = folder;
  }

  /** All scripts and words below this folder, or every mistake in them. */
  public static Reading read(Path conversations) {
    return new ScriptTree(conversations).read();
  }

  private Reading read() {
    SCRIPT_FOLDERS.forEach(this::readScripts);
    readWords();
    languageFolders().forEach(this::readLanguage);
    if (names.isEmpty()) {
      String text = "no script is in " + folder + ". Name the folder that holds dialogues/.";
      issues.add(new Issue(Issue.Type.NO_SCRIPTS, ".", 1, text));
    }
    var tree = new Tree(folder, scripts, words, translations, languages, names, broken);
    issues.addAll(Checks.issues(tree));
    return issues.isEmpty()
        ? new Reading.Readable(Repertoire.of(tree))
        : new Reading.Broken(issues.stream().sorted().distinct().toList());
  }

  private void readScripts(String part) {
    for (Page page : pages(part, Shape.Of.SCRIPT)) {
      scripts.add(Drafting.draft(page));
    }
    yamlFiles(part).forEach(file -> names.add(nameOf(file)));
  }

  private void readWords() {
    for (Page page : pages(WORDS_FOLDER, Shape.Of.WORDS)) {
      words.add(SourceTexts.flat(page, TextPage.words(page.name()), Voice.SOURCE_LANGUAGE));
    }
    yamlFiles(WORDS_FOLDER).forEach(file -> names.add(TextPage.words(nameOf(file))));
  }

  private void readLanguage(String language) {
    languages.add(language);
    for (String part : SCRIPT_FOLDERS) {
      for (Page page : pages(language + "/" + part, Shape.Of.TRANSLATION)) {
        translations.add(SourceTexts.flat(page, page.name(), language));
      }
    }
    for (Page page : pages(language + "/" + WORDS_FOLDER, Shape.Of.WORDS)) {
      translations.add(SourceTexts.flat(page, TextPage.words(page.name()), language));
    }
  }

  private List<Page> pages(String part, Shape.Of of) {
    var pages = new ArrayList<Page>();
    for (Path file : yamlFiles(part)) {
      Yaml.read(folder, file, issues::add)
          .filter(page -> hasShape(page, of))
          .ifPresentOrElse(pages::add, () -> broken.add(Yaml.name(folder, file)));
    }
    return pages;
  }

  private boolean hasShape(Page page, Shape.Of of) {
    var wrong = shape.issues(page, of);
    issues.addAll(wrong);
    return wrong.isEmpty();
  }

  private List<Path> yamlFiles(String part) {
    return inside(folder.resolve(part)).stream()
        .filter(file -> file.toString().endsWith(".yaml"))
        .toList();
  }

  private List<String> languageFolders() {
    return inside(folder).stream()
        .filter(Files::isDirectory)
        .map(path -> path.getFileName().toString())
        .filter(name -> name.matches("[a-z]{2}"))
        .toList();
  }

  private static List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot list " + folder, broken);
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }
}
