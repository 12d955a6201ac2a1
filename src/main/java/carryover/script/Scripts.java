package carryover.script;

import carryover.kernel.Voice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All scripts with their texts in every language, immutable and already checked: whoever holds one
 * can rely on what {@code check} promises.
 */
public interface Scripts {
  /** All scripts, dialogues first, then exercises by id. */
  Collection<Script> all();

  /** The script with this name, or with this play name. */
  Optional<Script> named(String name);

  /** The newest version of an exercise, from 1; always 1 where no versions are kept. */
  default int newest(String name) {
    return 1;
  }

  /**
   * Suggested orders of exercises, from easy to demanding: ids by name, in reading order. The name
   * is said by {@code words("sequences.NAME")}. An id may be out of use meanwhile.
   */
  default Map<String, List<String>> sequences() {
    return Map.of();
  }

  /** The language tags that are complete, the source language first. */
  List<String> languages();

  /** Whether a script has a text under this key (in the source language). */
  boolean has(String script, String key);

  /**
   * A script's text in a voice, its placeholders filled and escaped for HTML.
   *
   * @param key such as {@code title}, {@code about.why}, {@code situation}, {@code emotions.fear}
   * @param values by placeholder; strings, numbers or {@link java.time.temporal.TemporalAccessor}
   * @throws IllegalArgumentException for a script or key that does not exist
   */
  String text(Voice voice, String script, String key, Map<String, Object> values);

  /** The same without values and without escaping, for buttons and lists: plain text. */
  String label(Voice voice, String script, String key);

  /** Whether {@code words/} has a text under this key (in the source language). */
  boolean hasWords(String key);

  /**
   * A text of {@code words/}, such as {@code digest.title}: the file's name, a dot, the key. Values
   * are escaped for HTML.
   */
  String words(Voice voice, String key, Map<String, Object> values);

  /** The same without values and without escaping, for buttons: plain text. */
  String words(Voice voice, String key);
}
