package carryover.rhythm;

import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Why;
import carryover.rhythm.Signs.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What came of listening to a typed sentence: all that it names, or the word that spoils it. */
sealed interface Listening permits Said, Listening.Spoilt {
  /** One word is not understood, and nothing is guessed. */
  record Spoilt(Why why, String word) implements Listening {
    Misheard misheard() {
      return new Misheard(why, word);
    }

    @Override
    public String toString() {
      return "Spoilt[" + why + "]";
    }
  }

  /**
   * Reads a sentence in each language that somebody may type, first in the one that knows most of
   * its words, and takes what is understood; or else the first that says why not.
   *
   * @param why the reason for which a result is none; null for a good one
   */
  static <T> T inAnyLanguage(
      String typed,
      String language,
      Function<Listening, T> reading,
      Function<T, @Nullable Why> why) {
    var read =
        Lexicon.understood(language).stream()
            .map(words -> Signs.of(typed, words))
            .sorted(Comparator.comparing(Listening::strangers))
            .map(signs -> reading.apply(new Listener(signs).listen()))
            .toList();
    return first(read, result -> why.apply(result) == null)
        .or(() -> first(read, result -> why.apply(result) != Why.UNKNOWN))
        .orElse(read.getFirst());
  }

  private static long strangers(List<Sign> signs) {
    return signs.stream()
        .filter(sign -> sign.meaning() instanceof Meaning.Wrong(var why, _) && why == Why.UNKNOWN)
        .count();
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
