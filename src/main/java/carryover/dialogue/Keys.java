package carryover.dialogue;

import carryover.dialogue.Facts.Item;
import carryover.kernel.Button;
import carryover.kernel.Button.Tap;
import carryover.rhythm.Rhythm;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The buttons below questions: their keys, their data, and rows that fit a phone. */
final class Keys {
  static final String SKIP = "skip";
  static final String DONE = "done";
  static final String STOP = "stop";
  static final String DAILY = "daily";
  static final String KEEP = "keep";

  /** Stands before what is marked or answered. */
  static final String MARK = "✓ ";

  // Ours: two labels of this length stand side by side on a narrow phone without being cut.
  private static final int SHORT_LABEL = 14;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("'t'HHmm");

  private Keys() {}

  static Tap tap(int turn, Item option) {
    return new Tap(option.label(), new Event.Tapped(turn, option.key()).data());
  }

  /** One in a row; two where both are short. */
  static List<List<Button>> stacked(List<? extends Button> buttons) {
    var rows = new ArrayList<List<Button>>();
    for (int at = 0; at < buttons.size(); ) {
      boolean pair = at + 1 < buttons.size() && isShort(buttons.get(at), buttons.get(at + 1));
      int end = at + (pair ? 2 : 1);
      rows.add(List.copyOf(buttons.subList(at, end)));
      at = end;
    }
    return rows;
  }

  /** Rows of this many, the last one shorter where they do not come out even. */
  static List<List<Button>> inRowsOf(int size, List<? extends Button> buttons) {
    var rows = new ArrayList<List<Button>>();
    for (int at = 0; at < buttons.size(); at += size) {
      rows.add(List.copyOf(buttons.subList(at, Math.min(at + size, buttons.size()))));
    }
    return rows;
  }

  private static boolean isShort(Button one, Button other) {
    return Math.max(one.label().length(), other.label().length()) <= SHORT_LABEL;
  }

  /** The key of a time of day, such as {@code t0830}. */
  static String of(LocalTime time) {
    return CLOCK.format(time);
  }

  /** The time of day of such a key. */
  static Optional<LocalTime> time(String key) {
    return key.matches("t([01]\\d|2[0-3])[0-5]\\d")
        ? Optional.of(LocalTime.parse(key, CLOCK))
        : Optional.empty();
  }

  /** The keys of all days and times of a weekly rhythm; any other has no such buttons. */
  static List<String> of(Rhythm rhythm) {
    var keys = new ArrayList<String>();
    if (rhythm instanceof Rhythm.Weekly(var days, var times)) {
      days.forEach(day -> keys.add(Rhythm.code(day)));
      times.forEach(time -> keys.add(of(time)));
    }
    return keys;
  }
}
