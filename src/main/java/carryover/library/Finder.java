package carryover.library;

import carryover.kernel.Voice;
import carryover.library.Search.Text;
import carryover.script.Script;
import carryover.script.Scripts;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Keeps the search over what is listed now; another one is made when that has changed. */
final class Finder {
  private static final int TITLE = 100;
  private static final int TOPIC = 60;
  private static final int WHY = 25;
  private static final int INSTRUCTIONS = 10;

  private final Library library;
  private final Scripts scripts;

  /** By the list itself: whoever holds the scripts makes a new one when they change. */
  private final LoadingCache<Collection<Script>, Search> searches =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumSize(4)
          .expireAfterAccess(Duration.ofHours(1))
          .build(listed -> index());

  Finder(Library library, Scripts scripts) {
    this.library = library;
    this.scripts = scripts;
  }

  List<String> find(String words) {
    return searches.get(scripts.all()).find(words);
  }

  private Search index() {
    var texts = new LinkedHashMap<String, List<Text>>();
    library.all().forEach(exercise -> texts.put(exercise.id(), texts(exercise)));
    return Search.over(texts);
  }

  private List<Text> texts(Exercise exercise) {
    var texts = new ArrayList<Text>();
    for (var language : scripts.languages()) {
      var voice = new Voice(language, false);
      var name = exercise.script().name();
      texts.add(new Text(scripts.label(voice, name, "title"), TITLE));
      exercise
          .about()
          .topics()
          .forEach(topic -> texts.add(new Text(scripts.words(voice, "topics." + topic), TOPIC)));
      texts.add(new Text(scripts.label(voice, name, "about.why"), WHY));
      texts.add(new Text(scripts.label(voice, name, "about.instructions"), INSTRUCTIONS));
    }
    return texts;
  }
}
