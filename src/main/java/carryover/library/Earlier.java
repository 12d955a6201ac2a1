package carryover.library;

import carryover.kernel.PlayName;
import carryover.kernel.Voice;
import carryover.script.House;
import carryover.script.Script;
import carryover.script.Scripts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scripts as they were before the files were read again; what the files did not change is as it
 * is now.
 *
 * @param rewritten the versions that have changed in place
 */
record Earlier(House house, Shelf shelf, Set<PlayName> rewritten) implements Scripts {
  @Override
  public Collection<Script> all() {
    return house.all();
  }

  @Override
  public Optional<Script> named(String name) {
    return of(name).named(page(name));
  }

  @Override
  public List<String> languages() {
    return house.languages();
  }

  @Override
  public boolean has(String script, String key) {
    return of(script).has(page(script), key);
  }

  @Override
  public String text(Voice voice, String script, String key, Map<String, Object> values) {
    return of(script).text(voice, page(script), key, values);
  }

  @Override
  public String label(Voice voice, String script, String key) {
    return of(script).label(voice, page(script), key);
  }

  @Override
  public String words(Voice voice, String key, Map<String, Object> values) {
    return house.words(voice, key, values);
  }

  @Override
  public boolean hasWords(String key) {
    return house.hasWords(key);
  }

  @Override
  public String words(Voice voice, String key) {
    return house.words(voice, key);
  }

  private Scripts of(String script) {
    return isOfHouse(script) ? house : shelf;
  }

  private String page(String script) {
    return isOfHouse(script) ? PlayName.plain(script) : script;
  }

  private boolean isOfHouse(String script) {
    return PlayName.of(script)
        .map(rewritten::contains)
        .orElseGet(() -> house.named(script).isPresent());
  }
}
