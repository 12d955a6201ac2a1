package carryover.library;

import carryover.kernel.PlayName;
import carryover.kernel.Voice;
import carryover.script.Script;
import carryover.script.Scripts;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exercises that a therapist can choose from. */
public final class Library {
  private static final String OWN = "own";

  private static final Comparator<Exercise> FROM_EASY =
      Comparator.comparingInt(exercise -> exercise.about().difficulty());

  private final Scripts scripts;
  private final Finder finder;
  private volatile Shown shown = new Shown(List.of(), List.of(), Map.of());

  /**
   * What is listed now.
   *
   * @param of the very list that it was made from
   * @param byId by ids without dashes, in small letters
   */
  private record Shown(Collection<Script> of, List<Exercise> all, Map<String, Exercise> byId) {}

  public Library(Scripts scripts) {
    this.scripts = scripts;
    this.finder = new Finder(this, scripts);
  }

  /** All of them, by id. */
  public List<Exercise> all() {
    return shown().all;
  }

  private Shown shown() {
    var listed = scripts.all();
    var last = shown;
    if (listed != last.of) { // whoever holds the scripts makes a new list when they change
      last = shown(listed);
      shown = last;
    }
    return last;
  }

  private static Shown shown(Collection<Script> listed) {
    var all =
        listed.stream()
            .flatMap(script -> Exercise.of(script).stream())
            .sorted(Comparator.comparing(Exercise::id))
            .toList();
    var byId =
        all.stream()
            .collect(Collectors.toMap(each -> plain(each.id()), each -> each, (one, other) -> one));
    return new Shown(listed, all, byId);
  }

  /** All topics that some exercise is for, in alphabetical order of their keys. */
  public List<String> topics() {
    return all().stream()
        .flatMap(exercise -> exercise.about().topics().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** All topics as this reader would sort them; what the practice wrote itself comes last. */
  public List<String> topics(Voice voice) {
    var collator = Collator.getInstance(voice.locale());
    return topics().stream()
        .sorted(
            Comparator.<String, Boolean>comparing(OWN::equals)
                .thenComparing(topic -> scripts.words(voice, "topics." + topic), collator))
        .toList();
  }

  /** As many of these as most exercises are about, sorted alike, and what the practice wrote. */
  public List<String> mainTopics(Voice voice, int count) {
    var exercises =
        bases()
            .flatMap(exercise -> exercise.about().topics().stream())
            .collect(Collectors.groupingBy(topic -> topic, Collectors.counting()));
    var main =
        topics().stream()
            .sorted(Comparator.comparing(topic -> -exercises.getOrDefault(topic, 0L)))
            .limit(count)
            .toList();
    return topics(voice).stream()
        .filter(topic -> main.contains(topic) || topic.equals(OWN))
        .toList();
  }

  private Stream<Exercise> bases() {
    return all().stream().filter(exercise -> exercise.base().flatMap(this::byId).isEmpty());
  }

  /** The exercises for a topic, from easy to demanding; without variants of others here. */
  public List<Exercise> about(String topic) {
    return bases()
        .filter(exercise -> exercise.about().topics().contains(topic))
        .sorted(FROM_EASY)
        .toList();
  }

  /** The easier and harder variants of an exercise, from easy to demanding. */
  public List<Exercise> variantsOf(Exercise base) {
    return all().stream()
        .filter(exercise -> exercise.base().filter(base.id()::equals).isPresent())
        .sorted(FROM_EASY)
        .toList();
  }

  /** The easier version of an exercise, if one can be assigned. */
  public Optional<Exercise> easierThan(Exercise exercise) {
    return Optional.ofNullable(exercise.about().easier()).flatMap(this::linked);
  }

  /** The harder version of an exercise, if one can be assigned. */
  public Optional<Exercise> harderThan(Exercise exercise) {
    return Optional.ofNullable(exercise.about().harder()).flatMap(this::linked);
  }

  /** The names of the suggested sequences of exercises that are in use. */
  public List<String> sequences() {
    return scripts.sequences().keySet().stream().filter(name -> !sequence(name).isEmpty()).toList();
  }

  /** The exercises of a sequence, from easy to demanding, that are in use; none for no name. */
  public List<Exercise> sequence(String name) {
    return scripts.sequences().getOrDefault(name, List.of()).stream()
        .flatMap(id -> byId(id).stream())
        .toList();
  }

  /** What fits these words of a title, purpose or instructions, in any language; best first. */
  public List<Exercise> find(String words) {
    return finder.find(words).stream().flatMap(id -> byId(id).stream()).toList();
  }

  /** The exercise with this id, {@code ba-02} or {@code ba02}, in either case. */
  public Optional<Exercise> byId(String id) {
    return Optional.ofNullable(shown().byId.get(plain(id)));
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
        .flatMap(Exercise::of);
  }

  /** What an exercise is called. */
  public String title(Voice voice, Exercise exercise) {
    return scripts.label(voice, exercise.script().name(), "title");
  }

  /** What the exercise that this script plays is called; the script's name when it is gone. */
  public String title(Voice voice, String script) {
    return byScript(script).map(exercise -> title(voice, exercise)).orElse(script);
  }

  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }
}
