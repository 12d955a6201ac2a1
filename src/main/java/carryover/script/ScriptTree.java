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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Reads the folder {@code conversations/}, checks all of it, and hands out its scripts. */
public final class ScriptTree {
  private static final List<String> SCRIPT_FOLDERS = List.of("dialogues", "exercises");
  private static final String WORDS_FOLDER = "words";

  private final Path folder;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Draft> scripts = new ArrayList<>();
  private final List<TextPage> words = new ArrayList<>();
  private final List<TextPage> translations = new ArrayList<>();
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
    // The schema is compiled while the files are read: both take about as long.
    var shape = CompletableFuture.supplyAsync(Shape::shared);
    var languages = languageFolders();
    var read = sources(languages).parallel().map(this::read).toList();
    read.parallelStream().map(one -> one.in(shape.join())).toList().forEach(this::take);
    if (names.isEmpty()) {
      String text = "no script is in " + folder + ". Name the folder that holds dialogues/.";
      issues.add(new Issue(Issue.Type.NO_SCRIPTS, ".", 1, text));
    }
    var tree = new Tree(folder, scripts, words, translations, languages, names, broken);
    issues.addAll(Checks.issues(tree));
    var sequences = Sequences.read(folder, tree, issues::add);
    return issues.isEmpty()
        ? new Reading.Readable(Repertoire.of(tree, sequences))
        : new Reading.Broken(issues.stream().sorted().distinct().toList());
  }

  /** One file, and what it is meant to be. */
  private record Source(Path file, Shape.Of of, String language) {
    boolean isSource() {
      return language.equals(Voice.SOURCE_LANGUAGE);
    }

    /** What its texts are kept under. */
    String name() {
      String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
      return of == Shape.Of.WORDS ? TextPage.words(name) : name;
    }
  }

  private Stream<Source> sources(List<String> languages) {
    var source = sources("", Voice.SOURCE_LANGUAGE, Shape.Of.SCRIPT);
    var others = languages.stream().flatMap(l -> sources(l + "/", l, Shape.Of.TRANSLATION));
    return Stream.concat(source, others);
  }

  private Stream<Source> sources(String inside, String language, Shape.Of scripts) {
    return Stream.concat(
        SCRIPT_FOLDERS.stream()
            .flatMap(part -> yamlFiles(inside + part))
            .map(file -> new Source(file, scripts, language)),
        yamlFiles(inside + WORDS_FOLDER).map(file -> new Source(file, Shape.Of.WORDS, language)));
  }

  /** A file that was read: its page, unless something is wrong. */
  private record Read(Source source, List<Page> page, List<Issue> wrong) {
    /** The same after a look at its shape. */
    Read in(Shape shape) {
      var misshapen = page.stream().flatMap(one -> shape.issues(one, source.of).stream()).toList();
      return misshapen.isEmpty() ? this : new Read(source, List.of(), misshapen);
    }
  }

  private Read read(Source source) {
    var wrong = new ArrayList<Issue>();
    var page = Yaml.read(folder, source.file, wrong::add);
    return new Read(source, page.stream().toList(), wrong);
  }

  private void take(Read read) {
    issues.addAll(read.wrong);
    read.page.forEach(page -> take(read.source, page));
    if (read.page.isEmpty()) {
      broken.add(Yaml.name(folder, read.source.file));
    }
    if (read.source.isSource()) {
      names.add(read.source.name());
    }
  }

  private void take(Source source, Page page) {
    switch (source.of) {
      case SCRIPT -> scripts.add(Drafting.draft(page));
      case TRANSLATION -> translations.add(SourceTexts.flat(page, source.name(), source.language));
      case WORDS ->
          (source.isSource() ? words : translations)
              .add(SourceTexts.flat(page, source.name(), source.language));
    }
  }

  private Stream<Path> yamlFiles(String part) {
    return inside(folder.resolve(part)).stream().filter(file -> file.toString().endsWith(".yaml"));
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
}
