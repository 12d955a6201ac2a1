package carryover.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word as it is compared: in small letters, without accents, in the two ways in which people type
 * umlauts.
 *
 * @param plain {@code ubung} for Übung: a letter for a letter
 * @param spelt {@code uebung} for Übung; the same as {@code plain} where there is no umlaut
 */
public record Folded(String plain, String spelt) {
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final List<String[]> UMLAUTS =
      List.of(
          new String[] {"ä", "ae"},
          new String[] {"ö", "oe"},
          new String[] {"ü", "ue"},
          new String[] {"ß", "ss"});

  /** The words of a text as they are compared, letter for letter, with one space between them. */
  public static String plainWords(String text) {
    return words(text).stream().map(Folded::plain).collect(Collectors.joining(" "));
  }

  /** The words of a text, without markup. */
  static List<Folded> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(MARKUP.matcher(text).replaceAll(" ")))
        .filter(word -> !word.isEmpty())
        .map(Folded::of)
        .toList();
  }

  private static Folded of(String word) {
    var small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var spelt = small;
    for (var umlaut : UMLAUTS) {
      spelt = spelt.replace(umlaut[0], umlaut[1]);
    }
    return new Folded(bare(small.replace('ß', 's')), bare(spelt));
  }

  private static String bare(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** How well this typed word fits that one: 1 the same, 0 not at all. */
  double fits(Folded word) {
    double best = 0;
    for (var mine : spellings()) {
      for (var its : word.spellings()) {
        best = Math.max(best, fits(mine, its));
      }
    }
    return best;
  }

  private List<String> spellings() {
    return plain.equals(spelt) ? List.of(plain) : List.of(plain, spelt);
  }

  private static double fits(String typed, String word) {
    if (typed.equals(word)) {
      return 1;
    }
    if (typed.length() >= 3 && word.startsWith(typed)) {
      return 0.8;
    }
    if (Typos.near(typed, word)) {
      return 0.7;
    }
    return typed.length() >= 4 && word.contains(typed) ? 0.5 : 0;
  }
}
