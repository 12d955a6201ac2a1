package carryover.dialogue;

import carryover.kernel.Voice;
import carryover.script.Script;
import carryover.script.Scripts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripts that can be replaced between two turns. */
final class LiveScripts implements Scripts {
  private volatile Scripts now;

  LiveScripts(Scripts first) {
    now = first;
  }

  /** Hands out these from now on; returns those before. */
  Scripts replace(Scripts next) {
    var before = now;
    now = next;
    return before;
  }

  @Override
  public Collection<Script> all() {
    return now.all();
  }

  @Override
  public Optional<Script> named(String name) {
    return now.named(name);
  }

  @Override
  public List<String> languages() {
    return now.languages();
  }

  @Override
  public boolean has(String script, String key) {
    return now.has(script, key);
  }

  @Override
  public String text(Voice voice, String script, String key, Map<String, Object> values) {
    return now.text(voice, script, key, values);
  }

  @Override
  public String label(Voice voice, String script, String key) {
    return now.label(voice, script, key);
  }

  @Override
  public String words(Voice voice, String key, Map<String, Object> values) {
    return now.words(voice, key, values);
  }

  @Override
  public boolean hasWords(String key) {
    return now.hasWords(key);
  }

  @Override
  public String words(Voice voice, String key) {
    return now.words(voice, key);
  }
}
