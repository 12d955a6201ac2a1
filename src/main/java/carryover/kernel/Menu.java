package carryover.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The therapist's buttons. Their data says all that is needed to go on, {@code t:VERB:ARGUMENT…},
 * so a menu has no state that could be lost or grow old.
 */
public final class Menu {
  /** As many buttons as one list may have; Telegram takes a hundred below one message. */
  public static final int MOST = 90;

  private static final int SHORT = 16;

  private Menu() {}

  public static Button button(String label, String verb, String... arguments) {
    return tap(label, "t", verb, arguments);
  }

  /** A button of the library, {@code l:VERB:ARGUMENT…}. */
  public static Button library(String label, String verb, String... arguments) {
    return tap(label, "l", verb, arguments);
  }

  /** A button about an alert, {@code s:VERB:ALERT}. */
  public static Button alert(String label, String verb, UUID alert) {
    return tap(label, "s", verb, new PersonId(alert).brief());
  }

  private static Button tap(String label, String menu, String verb, String... arguments) {
    var rest = arguments.length == 0 ? "" : ":" + String.join(":", arguments);
    return new Button.Tap(label, menu + ":" + verb + rest);
  }

  /** All two in a row. */
  public static List<List<Button>> twoInARow(List<? extends Button> buttons) {
    var rows = new ArrayList<List<Button>>();
    for (int from = 0; from < buttons.size(); from += 2) {
      rows.add(List.copyOf(buttons.subList(from, Math.min(from + 2, buttons.size()))));
    }
    return rows;
  }

  /** Short labels two in a row, long ones alone. */
  public static List<List<Button>> inPairs(List<Button> buttons) {
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
