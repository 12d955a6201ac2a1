package carryover.script;

import carryover.kernel.Voice;
import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The scripts and texts of a checked tree. */
final class Repertoire implements House {
  private static final Comparator<Script> DIALOGUES_FIRST =
      Comparator.comparing(Script::kind).thenComparing(Script::name);

  private final Tree tree;
  private final Map<String, Script> scripts;
  private final List<Script> all;
  private final List<String> languages;
  private final Map<Place, String> texts;
  private final Map<String, List<String>> sequences;
  private final Map<Place, MessageFormat> formats = new ConcurrentHashMap<>();

  /** Where a text is: the language, the script or words, the key. */
  private record Place(String language, String page, String key) {}

  private Repertoire(
      Tree tree,
      Map<String, Script> scripts,
      List<String> languages,
      Map<Place, String> texts,
      Map<String, List<String>> sequences) {
    this.tree = tree;
    this.scripts = scripts;
    this.all = List.copyOf(scripts.values()); // one list: others keep what they make of it
    this.languages = List.copyOf(languages);
    this.texts = Map.copyOf(texts);
    this.sequences = Collections.unmodifiableMap(sequences);
  }

  /** The scripts of a tree in which no mistake was found. */
  static Repertoire of(Tree tree) {
    return of(tree, Map.of());
  }

  /** The same with suggested sequences. */
  static Repertoire of(Tree tree, Map<String, List<String>> sequences) {
    var scripts = new LinkedHashMap<String, Script>();
    tree.scripts().stream()
        .map(Draft::script)
        .sorted(DIALOGUES_FIRST)
        .forEach(script -> scripts.put(script.name(), script));
    var languages = new ArrayList<>(List.of(Voice.SOURCE_LANGUAGE));
    languages.addAll(tree.languages());
    var texts = new HashMap<Place, String>();
    tree.texts()
        .forEach(page ->
            page.texts()
                .forEach((key, text) ->
                    texts.put(new Place(page.language(), page.name(), key), text.raw())));
    // What is written in one other language only is shown to everybody as it is.
    tree.sources()
        .forEach(page ->
            page.texts()
                .forEach((key, text) ->
                    texts.putIfAbsent(
                        new Place(Voice.SOURCE_LANGUAGE, page.name(), key), text.raw())));
    return new Repertoire(tree, scripts, languages, texts, sequences);
  }

  /** What it was made of. */
  Tree tree() {
    return tree;
  }

  @Override
  public List<Manuscript> manuscripts() {
    return tree.scripts().stream()
        .filter(draft -> draft.script().kind() == Script.Kind.EXERCISE)
        .map(draft -> Manuscript.of(tree, draft))
        .toList();
  }

  @Override
  public Collection<Script> all() {
    return all;
  }

  @Override
  public Optional<Script> named(String name) {
    return Optional.ofNullable(scripts.get(name));
  }

  @Override
  public List<String> languages() {
    return languages;
  }

  @Override
  public Map<String, List<String>> sequences() {
    return sequences;
  }

  @Override
  public boolean has(String script, String key) {
    return texts.containsKey(new Place(Voice.SOURCE_LANGUAGE, script, key));
  }

  @Override
  public boolean hasWords(String key) {
    return has(wordsPage(key), wordsKey(key));
  }

  @Override
  public String text(Voice voice, String script, String key, Map<String, Object> values) {
    return fill(voice, script, key, Html.escaped(values));
  }

  @Override
  public String label(Voice voice, String script, String key) {
    return Html.plain(fill(voice, script, key, Map.of()));
  }

  @Override
  public String words(Voice voice, String key, Map<String, Object> values) {
    return fill(voice, wordsPage(key), wordsKey(key), Html.escaped(values));
  }

  @Override
  public String words(Voice voice, String key) {
    return Html.plain(fill(voice, wordsPage(key), wordsKey(key), Map.of()));
  }

  private static String wordsPage(String key) {
    return TextPage.words(key.substring(0, Math.max(0, key.indexOf('.'))));
  }

  private static String wordsKey(String key) {
    return key.substring(key.indexOf('.') + 1);
  }

  private String fill(Voice voice, String page, String key, Map<String, Object> values) {
    Place place = place(voice, page, key);
    MessageFormat format = formats.computeIfAbsent(place, this::compiled);
    // ICU's formats are not made for several threads at once.
    synchronized (format) {
      return format.format(values);
    }
  }

  private MessageFormat compiled(Place place) {
    String text = Optional.ofNullable(texts.get(place)).orElseThrow();
    return Messages.compiled(text, new Voice(place.language(), false).locale());
  }

  /** The nearest text that there is: the polite form, the plain form, the source language. */
  private Place place(Voice voice, String page, String key) {
    var candidates = new ArrayList<Place>();
    if (voice.formal()) {
      candidates.add(new Place(voice.language(), page, Text.formal(key)));
    }
    candidates.add(new Place(voice.language(), page, key));
    candidates.add(new Place(Voice.SOURCE_LANGUAGE, page, key));
    return candidates.stream()
        .filter(texts::containsKey)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "conversations/ has no text '%s' in '%s'. Add it there, or ask has() first."
                    .formatted(key, page)));
  }
}
