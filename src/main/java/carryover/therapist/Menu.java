package carryover.therapist;

import carryover.kernel.Button;
import java.util.ArrayList;
import java.util.List;

/**
 * The therapist's buttons. Their data says all that is needed to go on, {@code t:VERB:ARGUMENT…},
 * so a menu has no state that could be lost or grow old.
 */
final class Menu {
  private static final int SHORT = 16;

  private Menu() {}

  static Button button(String label, String verb, String... arguments) {
    var data = "t:" + verb + (arguments.length == 0 ? "" : ":" + String.join(":", arguments));
    return new Button.Tap(label, data);
  }

  /** Short labels two in a row, long ones alone. */
  static List<List<Button>> inPairs(List<Button> buttons) {
    var rows = new ArrayList<List<Button>>();
    for (var button : buttons) {
      var last = rows.isEmpty() ? List.<Button>of() : rows.getLast();
      boolean fits =
          last.size() == 1
              && last.getFirst().label().length() <= SHORT
              && button.label().length() <= SHORT;
      if (fits) {
        rows.set(rows.size() - 1, List.of(last.getFirst(), button));
      } else {
        rows.add(List.of(button));
      }
    }
    return rows;
  }
}
