package carryover.safety;

import carryover.safety.Phrases.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * The rules of one language.
 *
 * @param idioms harmless phrases; their words are covered before anything is looked for
 * @param phrases what is looked for
 * @param exceptions what, in the same sentence, makes a rule not apply
 */
record RuleBook(
    Lexicon lexicon,
    Phrases<Boolean> idioms,
    Phrases<Rule> phrases,
    Phrases<Rule> exceptions,
    Denial denial) {

  /**
   * What a group of phrases means.
   *
   * @param number tells rules apart; their order in the file
   * @param red alert now; else a note for the digest
   * @param deniable whether "not" before it turns it round ("not suicidal")
   */
  record Rule(int number, Category category, boolean red, boolean deniable) {
    Judgement verdict(boolean denied) {
      return red && !denied ? new Judgement.Red(category) : new Judgement.Amber(category);
    }
  }

  /** The most urgent that the book finds in a text. */
  Judgement judge(Line line) {
    var text = lexicon.mark(line);
    coverIdioms(text);
    var found = phrases.in(text, false);
    if (found.isEmpty()) {
      return new Judgement.Calm();
    }
    return worst(standing(text, found), denial.in(text));
  }

  private void coverIdioms(Marked text) {
    var covered = new BitSet();
    idioms.in(text, true).forEach(found -> covered.set(found.from(), found.until()));
    text.cover(covered);
  }

  /** The phrases that no exception in their sentence excludes. */
  private List<Found<Rule>> standing(Marked text, List<Found<Rule>> found) {
    var excluded = exceptions.in(text, false);
    var standing = new ArrayList<>(found);
    standing.removeIf(each -> excluded.stream().anyMatch(other -> excludes(text, other, each)));
    return standing;
  }

  private static boolean excludes(Marked text, Found<Rule> exception, Found<Rule> phrase) {
    return exception.meaning().equals(phrase.meaning())
        && text.sentenceStart(exception.from()) == text.sentenceStart(phrase.from());
  }

  /** A phrase within a longer one is explained by it, but a denied one explains nothing away. */
  private static Judgement worst(List<Found<Rule>> found, Denial.In denials) {
    var denied = new HashSet<Found<Rule>>();
    for (var each : found) {
      if (each.meaning().deniable() && denials.covers(each)) {
        denied.add(each);
      }
    }
    var explaining = found.stream().filter(each -> !denied.contains(each)).distinct().toList();
    Judgement worst = new Judgement.Calm();
    for (var each : found) {
      if (explaining.stream().noneMatch(each::isWithin)) {
        worst = worst.orWorse(each.meaning().verdict(denied.contains(each)));
      }
    }
    return worst;
  }
}
