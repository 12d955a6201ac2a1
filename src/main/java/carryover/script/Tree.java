package carryover.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
record Tree(
    Path folder,
    List<Draft> scripts,
    List<TextPage> words,
    List<TextPage> translations,
    List<String> languages,
    Set<String> names,
    Set<String> broken) {

  Optional<Draft> script(String name) {
    return scripts.stream().filter(draft -> draft.script().name().equals(name)).findFirst();
  }

  /** The texts of all scripts and words in the source language. */
  Stream<TextPage> sources() {
    return Stream.concat(scripts.stream().map(Draft::texts), words.stream());
  }

  /** All texts in all languages. */
  Stream<TextPage> texts() {
    return Stream.concat(sources(), translations.stream());
  }
}
