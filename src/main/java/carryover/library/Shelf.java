package carryover.library;

import carryover.kernel.Voice;
import carryover.script.Script;
import carryover.script.Scripts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All scripts as they are to be played: the house's dialogues, and every version of an exercise
 * that a plan may still use.
 */
public final class Shelf implements Scripts {
  private volatile Scripts house;

  public Shelf(Scripts house) {
    this.house = house;
  }

  /** The newest listed version's play name; of a retired exercise, its newest. */
  public String playName(String name) {
    return name + "@" + newest(name);
  }

  /** The newest listed version; of a retired exercise, its newest; 1 for what was never here. */
  @Override
  public int newest(String name) {
    return 1;
  }

  /** One text: the script, then its translations, each a YAML document behind a line "---". */
  public String source(String playName) {
    throw new UnsupportedOperationException();
  }

  /** The exercises that nobody can find or assign, by name. */
  public List<Script> retired() {
    return List.of();
  }

  /** The files were read again. */
  public void houseChanged(Scripts now) {
    house = now;
  }

  @Override
  public Collection<Script> all() {
    return house.all();
  }

  @Override
  public Optional<Script> named(String name) {
    return house.named(name);
  }

  @Override
  public List<String> languages() {
    return house.languages();
  }

  @Override
  public boolean has(String script, String key) {
    return house.has(script, key);
  }

  @Override
  public String text(Voice voice, String script, String key, Map<String, Object> values) {
    return house.text(voice, script, key, values);
  }

  @Override
  public String label(Voice voice, String script, String key) {
    return house.label(voice, script, key);
  }

  @Override
  public String words(Voice voice, String key, Map<String, Object> values) {
    return house.words(voice, key, values);
  }

  @Override
  public String words(Voice voice, String key) {
    return house.words(voice, key);
  }
}
