package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import java.time.LocalTime;
import java.util.Optional;

/** From when until when a random moment may come; may cross midnight. */
record TypedWindow(LocalTime from, LocalTime until) {
  /** "Between 14 and 18", "9 to 5", or a part of the day; empty where there is no clear one. */
  static Optional<TypedWindow> of(Said said) {
    if (said.times().isEmpty()) {
      return said.clock().flatMap(TypedWindow::ofPart);
    }
    if (!said.has(Mark.BETWEEN) || said.times().size() != 2) {
      return Optional.empty();
    }
    var from = said.clocks().getFirst();
    var until = said.clocks().getLast();
    var later = until.plusHours(12);
    boolean halfADay =
        !said.times().getLast().exact() && !until.isAfter(from) && later.isAfter(from);
    return Optional.of(new TypedWindow(from, halfADay ? later : until));
  }

  // By the hour that stands for the part in the lexicon.
  private static Optional<TypedWindow> ofPart(LocalTime part) {
    return switch (part.getHour()) {
      case 8 -> open(8, 12);
      case 12 -> open(12, 14);
      case 15 -> open(14, 18);
      case 19 -> open(18, 21);
      default -> Optional.empty();
    };
  }

  private static Optional<TypedWindow> open(int from, int until) {
    return Optional.of(new TypedWindow(LocalTime.of(from, 0), LocalTime.of(until, 0)));
  }
}
