package carryover.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything in {@code conversations/} that has its shape, before it is checked for sense.
 *
 * @param folder where it was read
 * @param scripts dialogues first, then exercises by id
 * @param words in the source language
 * @param translations of scripts and words, all languages
 * @param languages the folders of other languages
 * @param names of all pages in the source language, also of those that could not be read
 * @param broken the files that could not be read, or have not their shape
 * @param index the same scripts and texts by their names
 */
record Tree(
    Path folder,
    List<Draft> scripts,
    List<TextPage> words,
    List<TextPage> translations,
    List<String> languages,
    Set<String> names,
    Set<String> broken,
    Index index) {

  /** Finds by name what would else be looked for again and again; of two, the first. */
  record Index(
      Map<String, Draft> scripts,
      Map<String, TextPage> sources,
      Map<String, TextPage> translations) {}

  Tree(
      Path folder,
      List<Draft> scripts,
      List<TextPage> words,
      List<TextPage> translations,
      List<String> languages,
      Set<String> names,
      Set<String> broken) {
    this(
        folder,
        scripts,
        words,
        translations,
        languages,
        names,
        broken,
        new Index(
            by(scripts.stream(), draft -> draft.script().name()),
            by(sources(scripts, words), TextPage::name),
            by(translations.stream(), page -> page.language() + "/" + page.name())));
  }

  private static <T> Map<String, T> by(Stream<T> all, Function<T, String> name) {
    return all.collect(Collectors.toMap(name, one -> one, (first, _) -> first));
  }

  private static Stream<TextPage> sources(List<Draft> scripts, List<TextPage> words) {
    return Stream.concat(scripts.stream().map(Draft::texts), words.stream());
  }

  Optional<Draft> script(String name) {
    return Optional.ofNullable(index.scripts.get(name));
  }

  /** The texts of this name in the source language. */
  Optional<TextPage> source(String name) {
    return Optional.ofNullable(index.sources.get(name));
  }

  /** The texts of this name in another language. */
  Optional<TextPage> translation(String name, String language) {
    return Optional.ofNullable(index.translations.get(language + "/" + name));
  }

  /** The texts of all scripts and words in the source language. */
  Stream<TextPage> sources() {
    return sources(scripts, words);
  }

  /** All texts in all languages. */
  Stream<TextPage> texts() {
    return Stream.concat(sources(), translations.stream());
  }
}
