package carryover.safety;

/** What the fixed rules make of a text. It holds a category only, never words of the text. */
public sealed interface Judgement {
  /** Nothing in it that the rules know. No proof of safety. */
  record Calm() implements Judgement {}

  /** Not urgent, but the therapist should see it in the digest: a denial, the past, a mention. */
  record Amber(Category category) implements Judgement {}

  /** Alert now: fixed text, therapist told, everything scheduled paused. */
  record Red(Category category) implements Judgement {}

  /** The one of the two that is more urgent; of two alike, the more pressing category. */
  default Judgement orWorse(Judgement other) {
    return urgency(other) > urgency(this) ? other : this;
  }

  private static int urgency(Judgement judgement) {
    int categories = Category.values().length;
    return switch (judgement) {
      case Calm() -> 0;
      case Amber(var category) -> categories - category.ordinal();
      case Red(var category) -> 2 * categories - category.ordinal();
    };
  }
}
