package carryover.dialogue;

import carryover.script.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of a scale: which have buttons, and which may be typed. */
final class Scale {
  /** As many buttons as a scale may have before it goes in bigger steps: 0 to 10. */
  private static final int MOST_BUTTONS = 11;

  /** Buttons in a row: 0–5 above 6–10. */
  static final int ROW = 6;

  private Scale() {}

  /** The numbers with buttons: each one, or every tenth part of a long scale. */
  static List<Integer> shown(Step.Span scale) {
    int span = scale.to() - scale.from();
    int step = span < MOST_BUTTONS ? 1 : Math.ceilDiv(span, MOST_BUTTONS - 1);
    return IntStream.iterate(scale.from(), number -> number <= scale.to(), number -> number + step)
        .boxed()
        .toList();
  }

  /** A typed number within the scale; empty for anything else. */
  static Optional<Integer> typed(Step.Span scale, String words) {
    return Optional.of(words.strip())
        .filter(word -> word.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .filter(number -> number >= scale.from() && number <= scale.to());
  }
}
