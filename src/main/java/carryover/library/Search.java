package carryover.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds exercises by the words that a person remembers of them. Pure: all that can be found is
 * handed in.
 */
final class Search {
  /** Ours: more results nobody reads on a phone. */
  static final int MOST = 8;

  /** Ours: a query longer than this is no query. */
  private static final int WORDS = 12;

  /** Ours: so much of what was typed has to be in an exercise, counted by how telling it is. */
  private static final double ENOUGH = 0.5;

  /**
   * A text of an exercise.
   *
   * @param weight how much a word in it counts
   */
  record Text(String words, int weight) {}

  /** What an exercise got for a query. */
  private record Found(String id, double covered, double score) {}

  private final List<String> ids;

  /** Where each word is: the exercise's id, and how much the word counts there. */
  private final Map<Folded, Map<String, Integer>> places = new HashMap<>();

  private Search(List<String> ids) {
    this.ids = ids;
  }

  /** An index over the texts of each exercise, by id, in the order that breaks ties. */
  static Search over(Map<String, List<Text>> exercises) {
    var search = new Search(List.copyOf(exercises.keySet()));
    exercises.forEach((id, texts) -> texts.forEach(text -> search.add(id, text)));
    return search;
  }

  private void add(String id, Text text) {
    for (var word : Folded.words(text.words())) {
      places.computeIfAbsent(word, missing -> new HashMap<>()).merge(id, text.weight(), Math::max);
    }
  }

  /** The ids of what fits, best first, at most {@link #MOST}. */
  List<String> find(String query) {
    var typed = Folded.words(query).stream().distinct().limit(WORDS).map(this::held).toList();
    double all = typed.stream().mapToDouble(this::tells).sum();
    return ids.stream()
        .map(id -> found(id, typed, all))
        .filter(found -> found.covered >= ENOUGH)
        .sorted(
            Comparator.comparingDouble(Found::covered).thenComparingDouble(Found::score).reversed())
        .limit(MOST)
        .map(Found::id)
        .toList();
  }

  /** How well each exercise holds this word, by id; those that do not are left out. */
  private Map<String, Double> held(Folded typed) {
    var held = new LinkedHashMap<String, Double>();
    places.forEach((word, where) -> {
      double fit = typed.fits(word);
      if (fit > 0) {
        where.forEach((id, weight) -> held.merge(id, fit * weight, Math::max));
      }
    });
    return held;
  }

  /** How telling a word is: the fewer exercises have it, the more. */
  private double tells(Map<String, Double> held) {
    return Math.log(1 + ids.size() / (double) Math.max(1, held.size()));
  }

  private Found found(String id, List<Map<String, Double>> typed, double all) {
    double covered = 0;
    double score = 0;
    for (var held : typed) {
      covered += held.containsKey(id) ? tells(held) : 0;
      score += held.getOrDefault(id, 0.0) * tells(held);
    }
    return new Found(id, all == 0 ? 0 : covered / all, score);
  }
}
