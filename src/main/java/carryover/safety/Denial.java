package carryover.safety;

import carryover.safety.Phrases.Found;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a phrase is denied where it stands: a "not" or "nobody" at most four words before it, in
 * the same clause, within it, or, in German, shortly after it. "But", "not yet" and "can't stop"
 * take a denial back.
 *
 * @param words what denies; the denial reaches from its last word on
 * @param none what only looks like a denial
 * @param takenBack what, after the phrase and in its sentence, makes the denial not count
 * @param ends words that begin something new, so that a denial before them does not reach on
 * @param carriesOver words after a comma over which a denial still reaches (German infinitives)
 * @param reachAfter how many words after a phrase a denial may stand
 */
record Denial(
    Phrases<Boolean> words,
    Phrases<Boolean> none,
    Phrases<Boolean> takenBack,
    Phrases<Boolean> ends,
    Phrases<Boolean> carriesOver,
    int reachAfter) {
  private static final int REACH_BEFORE = 4; // brief, section 4

  /** What a text denies with, found once and asked for each phrase. */
  final class In {
    private final Marked text;
    private final BitSet denying = new BitSet();
    private final BitSet ending = new BitSet();
    private final BitSet carrying = new BitSet();
    private final List<Found<Boolean>> takesBack;

    In(Marked text) {
      this.text = text;
      var apparent = new BitSet();
      none.in(text, true).forEach(found -> apparent.set(found.from(), found.until()));
      words.in(text, true).forEach(found -> noteDenial(found, apparent));
      ends.in(text, true).forEach(found -> ending.set(found.from()));
      carriesOver.in(text, true).forEach(found -> carrying.set(found.from()));
      this.takesBack = takenBack.in(text, false);
    }

    private void noteDenial(Found<Boolean> found, BitSet apparent) {
      if (!apparent.get(found.from())) {
        denying.set(found.until() - 1);
      }
    }

    boolean covers(Found<?> phrase) {
      return isDenied(phrase) && !isTakenBack(phrase);
    }

    private boolean isDenied(Found<?> phrase) {
      int within = denying.nextSetBit(phrase.from());
      return (within >= 0 && within < phrase.until()) || isDeniedBefore(phrase) || isAfter(phrase);
    }

    private boolean isDeniedBefore(Found<?> phrase) {
      if (ending.get(phrase.from())) {
        return false;
      }
      int first = Math.max(0, phrase.from() - REACH_BEFORE);
      for (int at = phrase.from() - 1; at >= first; at--) {
        if (text.token(at + 1).startsClause() && !carrying.get(at + 1)) {
          return false;
        }
        if (denying.get(at)) {
          return true;
        }
        if (ending.get(at)) {
          return false;
        }
      }
      return false;
    }

    private boolean isAfter(Found<?> phrase) {
      int last = Math.min(text.size(), phrase.until() + reachAfter);
      for (int at = phrase.until(); at < last && !text.token(at).startsClause(); at++) {
        if (denying.get(at)) {
          return true;
        }
        if (ending.get(at)) {
          return false;
        }
      }
      return false;
    }

    private boolean isTakenBack(Found<?> phrase) {
      int start = Math.max(text.sentenceStart(phrase.from()), phrase.from() - REACH_BEFORE);
      int end = text.sentenceEnd(phrase.until() - 1);
      return takesBack.stream().anyMatch(but -> but.from() >= start && but.from() < end);
    }
  }

  In in(Marked text) {
    return new In(text);
  }
}
