package carryover.assigning;

import carryover.library.Exercise;
import carryover.library.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What exercises are called, to find one by an id, or by the beginnings of words of its title in
 * their order. Pure.
 *
 * @param all every exercise that can be assigned
 * @param searching finds by any words, forgiving; best first
 */
public record Titles(List<Title> all, Function<String, List<Exercise>> searching) {
  /** Ours: more are no choice on a phone. */
  private static final int MOST = 8;

  /** An exercise, and what it is called in each language. */
  public record Title(Exercise exercise, List<String> titles) {
    private boolean isBase() {
      return exercise.base().isEmpty();
    }

    private boolean hasId(String typed) {
      return plain(exercise.id()).equals(plain(typed));
    }

    private boolean fits(List<String> words) {
      return titles.stream().anyMatch(title -> fits(words, title))
          || words.size() == 1 && beginsId(plain(words.getFirst()));
    }

    private boolean beginsId(String typed) {
      return !typed.isEmpty() && plain(exercise.id()).startsWith(typed);
    }

    /** Each typed word begins a word of the title, further on than the one before. */
    private static boolean fits(List<String> typed, String title) {
      int at = 0;
      var words = Arrays.asList(folded(title).split(" "));
      for (var each : typed) {
        var beginning = folded(each);
        while (at < words.size() && !words.get(at).startsWith(beginning)) {
          at++;
        }
        if (beginning.isEmpty() || at++ == words.size()) {
          return false;
        }
      }
      return true;
    }
  }

  /** The place of the first word that is an exercise's id. */
  Optional<Integer> firstId(List<String> words) {
    return IntStream.range(0, words.size()).filter(i -> isId(words.get(i))).boxed().findFirst();
  }

  /** Whether this is the id of an exercise. */
  boolean isId(String word) {
    return all.stream().anyMatch(each -> each.hasId(word));
  }

  /** How many of these words, as many as can be, name an exercise or several; empty for none. */
  Optional<Integer> at(List<String> words) {
    for (int end = words.size(); end > 0; end--) {
      if (!fitting(words.subList(0, end)).isEmpty()) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  /** What these words name: by its id, or else by its title; variants where nothing else fits. */
  List<Exercise> fitting(List<String> words) {
    var byId =
        words.size() == 1
            ? all.stream().filter(each -> each.hasId(words.getFirst())).toList()
            : List.<Title>of();
    var fit = byId.isEmpty() ? all.stream().filter(each -> each.fits(words)).toList() : byId;
    var bases = fit.stream().filter(Title::isBase).toList();
    return (bases.isEmpty() ? fit : bases).stream().map(Title::exercise).limit(MOST).toList();
  }

  List<Exercise> search(String words) {
    return searching.apply(words);
  }

  private static String plain(String id) {
    return folded(id).replace(" ", "");
  }

  /** Small letters and digits without accents, in words with one space between them. */
  private static String folded(String text) {
    return Folded.plainWords(text);
  }
}
