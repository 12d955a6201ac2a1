package carryover.safety;

/** The next 63 words of a marked text, seen from one of them; places count from that word. */
final class Window {
  private static final int PLACES = 63;

  private final Marked text;
  private final int base;
  private final int length;
  private final long breaks;

  Window(Marked text, int base) {
    this.text = text;
    this.base = base;
    this.length = Math.min(text.size() - base, PLACES);
    this.breaks = breaks(text, base, length);
  }

  private static long breaks(Marked text, int base, int length) {
    long breaks = 0;
    for (int place = 1; place < length; place++) {
      if (text.token(base + place).startsSentence()) {
        breaks |= 1L << place;
      }
    }
    return breaks;
  }

  /** Whether the word at a place belongs to a word set. */
  boolean has(int place, int set) {
    return text.has(base + place, set);
  }

  /** The places that have a word after them. */
  long inside() {
    return (1L << length) - 1;
  }

  /** The places where a new sentence begins; never the first. */
  long breaks() {
    return breaks;
  }

  /** The place before the first word of the text, if it is this one. */
  long textStart() {
    return base == 0 ? 1 : 0;
  }

  /** The place after the last word of the text, if it is near. */
  long textEnd() {
    return base + length == text.size() ? 1L << length : 0;
  }
}
