package carryover.script;

import carryover.kernel.Voice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The house's scripts, which can be replaced while the program runs: in the playground, whenever a
 * file is saved. Replace them between two turns only, so that no turn sees both.
 */
public final class LiveScripts implements Scripts {
  private final List<Consumer<Scripts>> listeners = new CopyOnWriteArrayList<>();
  private volatile Scripts now;

  public LiveScripts(Scripts first) {
    now = first;
  }

  /** Hands out these from now on; returns those before. Whoever listens is told. */
  public Scripts replace(Scripts next) {
    var before = now;
    now = next;
    listeners.forEach(listener -> listener.accept(next));
    return before;
  }

  /** Tells the listener each time, after the scripts were replaced. */
  public void whenReplaced(Consumer<Scripts> listener) {
    listeners.add(listener);
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
  public String words(Voice voice, String key) {
    return now.words(voice, key);
  }
}
