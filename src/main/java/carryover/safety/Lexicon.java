package carryover.safety;

import carryover.safety.Line.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that a rule book knows, in numbered sets, and how to find those of a written word.
 *
 * <p>A word is written as it is ({@code kill}), as a beginning ({@code suicid*}), as an end or a
 * part ({@code *gedanken}, {@code *suizid*}), as an anchor that forgives slips ({@code ~overdose}),
 * or as {@code #} for any number. An umlaut is found written as ä, ae or a.
 */
final class Lexicon {
  private static final int LONGEST = 40; // ours: nobody writes longer words; bounds the search

  private final Map<List<String>, Integer> sets = new HashMap<>();
  private final List<List<String>> wordsOfSet = new ArrayList<>();
  private final Map<String, BitSet> exact = new HashMap<>();
  private final Map<String, BitSet> beginnings = new HashMap<>();
  private final Map<String, BitSet> endings = new HashMap<>();
  private final Map<String, BitSet> parts = new HashMap<>();
  private final Map<String, BitSet> anchors = new HashMap<>();
  private final BitSet numbers = new BitSet();

  /** The number of the set of exactly these words. */
  int setOf(List<String> words) {
    var known = sets.get(words);
    if (known != null) {
      return known;
    }
    int set = wordsOfSet.size();
    wordsOfSet.add(List.copyOf(words));
    sets.put(List.copyOf(words), set);
    words.forEach(word -> spellings(word).forEach(spelling -> add(spelling, set)));
    return set;
  }

  /** The number of the set with the words of all these sets. */
  int union(List<Integer> numbersOfSets) {
    var words = new LinkedHashSet<String>();
    numbersOfSets.forEach(set -> words.addAll(wordsOfSet.get(set)));
    return setOf(List.copyOf(words));
  }

  private static List<String> spellings(String word) {
    var plain = word.replace("'", "").replace("ß", "ss");
    var with = plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    var without = plain.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    return with.equals(without) ? List.of(with) : List.of(with, without);
  }

  private void add(String word, int set) {
    boolean openLeft = word.startsWith("*");
    boolean openRight = word.endsWith("*");
    var core = word.substring(openLeft ? 1 : 0, word.length() - (openRight ? 1 : 0));
    if (word.equals("#")) {
      numbers.set(set);
    } else if (word.startsWith("~")) {
      note(anchors, word.substring(1), set);
      note(exact, word.substring(1), set);
    } else if (openLeft) {
      note(openRight ? parts : endings, core, set);
    } else {
      note(openRight ? beginnings : exact, core, set);
    }
  }

  private static void note(Map<String, BitSet> where, String word, int set) {
    where.computeIfAbsent(word, any -> new BitSet()).set(set);
  }

  /** The line with the word sets of every word; words run together are taken apart. */
  Marked mark(Line line) {
    var tokens = new ArrayList<Token>(line.tokens().size());
    var setsOf = new ArrayList<BitSet>(line.tokens().size());
    for (var token : line.tokens()) {
      for (var part : apart(token)) {
        tokens.add(part);
        setsOf.add(setsFor(part.word()));
      }
    }
    return new Marked(tokens, setsOf);
  }

  private List<Token> apart(Token token) {
    var words = WordsRunTogether.split(token, exact.keySet());
    var parts = new ArrayList<Token>(words.size());
    for (var word : words) {
      parts.add(parts.isEmpty() ? token.as(word) : new Token(word, false, false, false));
    }
    return parts;
  }

  private BitSet setsFor(String word) {
    var found = new BitSet();
    if (word.length() > LONGEST) {
      return found;
    }
    collect(word, found);
    Spelling.readings(word).forEach(reading -> collect(reading, found));
    if (word.indexOf('*') > 0) {
      collectDisguised(word, found);
    }
    if (!exact.containsKey(word) && word.length() > 3) {
      collectNear(word, found);
    }
    return found;
  }

  private void collect(String word, BitSet into) {
    or(into, exact.get(word));
    for (int length = 1; length <= word.length(); length++) {
      or(into, beginnings.get(word.substring(0, length)));
      or(into, endings.get(word.substring(word.length() - length)));
    }
    parts.forEach((part, set) -> or(into, word.contains(part) ? set : null));
    if (Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit)) {
      into.or(numbers);
    }
  }

  private static void or(BitSet into, @Nullable BitSet more) {
    if (more != null) {
      into.or(more);
    }
  }

  private void collectDisguised(String word, BitSet into) {
    exact.forEach((known, set) -> or(into, matchesDisguised(word, known) ? set : null));
  }

  private static boolean matchesDisguised(String word, String known) {
    if (word.length() != known.length()) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) != '*' && word.charAt(at) != known.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  private void collectNear(String word, BitSet into) {
    anchors.forEach((anchor, set) -> or(into, Spelling.isNearly(word, anchor) ? set : null));
  }
}
