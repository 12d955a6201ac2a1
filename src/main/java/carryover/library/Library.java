package carryover.library;

import carryover.kernel.PlayName;
import carryover.kernel.Voice;
import carryover.script.Script;
import carryover.script.Scripts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The exercises that a therapist can choose from. */
public final class Library {
  private final Scripts scripts;

  public Library(Scripts scripts) {
    this.scripts = scripts;
  }

  /** All of them, by id. */
  public List<Exercise> all() {
    return scripts.all().stream()
        .flatMap(script -> exercise(script).stream())
        .sorted(Comparator.comparing(Exercise::id))
        .toList();
  }

  /** All topics that some exercise is for, in alphabetical order of their keys. */
  public List<String> topics() {
    return all().stream()
        .flatMap(exercise -> exercise.about().topics().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The exercises for a topic, from easy to demanding. */
  public List<Exercise> about(String topic) {
    return all().stream()
        .filter(exercise -> exercise.about().topics().contains(topic))
        .sorted(Comparator.comparingInt(exercise -> exercise.about().difficulty()))
        .toList();
  }

  /** The exercise with this id, {@code ba-02} or {@code ba02}, in either case. */
  public Optional<Exercise> byId(String id) {
    var wanted = plain(id);
    return all().stream().filter(exercise -> plain(exercise.id()).equals(wanted)).findFirst();
  }

  /**
   * The exercise that an {@code easier} or {@code harder} names: by its id, or its script's name;
   * one that is in the library.
   */
  public Optional<Exercise> linked(String idOrScript) {
    return all().stream()
        .filter(each -> each.script().name().equals(idOrScript))
        .findFirst()
        .or(() -> byId(idOrScript));
  }

  /** The exercise that this script plays, by its name or play name. */
  public Optional<Exercise> byScript(String name) {
    return scripts
        .named(name)
        .or(() -> scripts.named(PlayName.plain(name))) // where no versions are kept
        .flatMap(Library::exercise);
  }

  /** What an exercise is called. */
  public String title(Voice voice, Exercise exercise) {
    return scripts.label(voice, exercise.script().name(), "title");
  }

  /** What the exercise that this script plays is called; the script's name when it is gone. */
  public String title(Voice voice, String script) {
    return byScript(script).map(exercise -> title(voice, exercise)).orElse(script);
  }

  private static Optional<Exercise> exercise(Script script) {
    return Optional.ofNullable(script.about()).map(about -> new Exercise(script, about));
  }

  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }
}
