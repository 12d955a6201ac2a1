package carryover.assigning;

import carryover.plan.Terms;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist allows about an exercise, and after how many weeks the patient is asked whether
 * fewer reminders would suit (null for never); one letter of a button.
 */
public record Allowed(boolean easier, boolean harder, @Nullable Integer weeks) {
  /** What is allowed when nobody says anything else. */
  public static final Allowed USUAL = of(Terms.usual(1));

  /** The weeks to choose from. */
  static final List<@Nullable Integer> WEEKS =
      Collections.unmodifiableList(Arrays.asList(null, 4, 8, 12));

  private static final String LETTERS = "abcdefghijklmnop";

  /** What these terms allow. */
  public static Allowed of(Terms terms) {
    return new Allowed(terms.easierAllowed(), terms.harderAllowed(), terms.fadeAfterWeeks());
  }

  /**
   * What a letter means; the usual for none.
   *
   * @throws IllegalArgumentException for anything else, such as a forged button
   */
  public static Allowed of(String letter) {
    if (letter.isEmpty()) {
      return USUAL;
    }
    int bits = LETTERS.indexOf(letter);
    if (letter.length() > 1 || bits < 0) {
      throw new IllegalArgumentException("no such letter");
    }
    return new Allowed((bits & 1) > 0, (bits & 2) > 0, WEEKS.get(bits >> 2));
  }

  /** Its letter. */
  public String letter() {
    int at = Math.max(0, WEEKS.indexOf(weeks));
    return String.valueOf(LETTERS.charAt((easier ? 1 : 0) + (harder ? 2 : 0) + 4 * at));
  }

  public Allowed withEasier(boolean allowed) {
    return new Allowed(allowed, harder, weeks);
  }

  public Allowed withHarder(boolean allowed) {
    return new Allowed(easier, allowed, weeks);
  }

  public Allowed after(@Nullable Integer otherWeeks) {
    return new Allowed(easier, harder, otherWeeks);
  }

  /** These terms with this allowed; what was settled on the way stays. */
  public Terms on(Terms terms) {
    return terms.allowing(easier, harder).fading(weeks);
  }
}
