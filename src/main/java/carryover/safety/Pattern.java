package carryover.safety;

import java.util.BitSet;
import java.util.List;

/**
 * A phrase to look for, over words. A step takes the places where the phrase so far may end and
 * answers where it may end now. Places are bits of a long, counted from the first word: bit 3 is
 * "before the fourth word". So all ways to read a phrase are followed at once, and the work is
 * bounded whatever the text is: 63 words at most, each step once.
 */
sealed interface Pattern {
  /** Where the phrase may end, if it may begin at {@code starts}; 0 when it is not there. */
  long step(long starts, Window window);

  /** Adds the word sets that the phrase can begin with; true when it may also be empty. */
  boolean firsts(BitSet into);

  /** One word of a set, by the number that {@link Lexicon} gave it. */
  record OneOf(int set) implements Pattern {
    @Override
    public long step(long starts, Window window) {
      long ends = 0;
      for (long left = starts & window.inside(); left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        if (window.has(place, set)) {
          ends |= 1L << (place + 1);
        }
      }
      return ends;
    }

    @Override
    public boolean firsts(BitSet into) {
      into.set(set);
      return false;
    }
  }

  /** One part after the other. A new sentence begins only where a {@link Leap} allows it. */
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public long step(long starts, Window window) {
      long at = starts;
      for (var part : parts) {
        at = part.step(part instanceof Leap || at == starts ? at : at & ~window.breaks(), window);
        if (at == 0) {
          return 0;
        }
      }
      return at;
    }

    @Override
    public boolean firsts(BitSet into) {
      for (var part : parts) {
        if (!part.firsts(into)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Any one of several phrases. */
  record Choice(List<Pattern> parts) implements Pattern {
    public Choice {
      parts = List.copyOf(parts);
    }

    @Override
    public long step(long starts, Window window) {
      long ends = 0;
      for (var part : parts) {
        ends |= part.step(starts, window);
      }
      return ends;
    }

    @Override
    public boolean firsts(BitSet into) {
      boolean empty = false;
      for (var part : parts) {
        empty |= part.firsts(into);
      }
      return empty;
    }
  }

  /** A phrase that may be left out. */
  record Maybe(Pattern part) implements Pattern {
    @Override
    public long step(long starts, Window window) {
      return starts | part.step(starts, window);
    }

    @Override
    public boolean firsts(BitSet into) {
      part.firsts(into);
      return true;
    }
  }

  /** Up to {@code most} words of any kind, all in the same sentence. */
  record Gap(int most) implements Pattern {
    @Override
    public long step(long starts, Window window) {
      long at = starts;
      for (int word = 0; word < most; word++) {
        at |= (at & window.inside() & ~window.breaks()) << 1;
      }
      return at;
    }

    @Override
    public boolean firsts(BitSet into) {
      return true;
    }
  }

  /** Up to {@code most} words of any kind, also over the end of a sentence. */
  record Leap(int most) implements Pattern {
    @Override
    public long step(long starts, Window window) {
      long at = starts;
      for (int word = 0; word < most; word++) {
        at |= (at & window.inside()) << 1;
      }
      return at;
    }

    @Override
    public boolean firsts(BitSet into) {
      return true;
    }
  }

  /** Nothing, provided that the phrase does not follow here. */
  record NotNext(Pattern part) implements Pattern {
    @Override
    public long step(long starts, Window window) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        long place = Long.lowestOneBit(left);
        ends |= part.step(place, window) == 0 ? place : 0;
      }
      return ends;
    }

    @Override
    public boolean firsts(BitSet into) {
      return true;
    }
  }

  /** Nothing, at the very beginning or the very end of the message. */
  record Edge(boolean end) implements Pattern {
    @Override
    public long step(long starts, Window window) {
      return starts & (end ? window.textEnd() : window.textStart());
    }

    @Override
    public boolean firsts(BitSet into) {
      return true;
    }
  }
}
