package carryover.conversation;

import java.util.ArrayList;
import java.util.List;

/** Spreads what somebody wrote over as many messages as it takes; nothing of it is lost. */
final class Leaves {
  /** Telegram allows 4,096 characters (sendMessage.text); the rest is for the title. */
  static final int ROOM = 3600;

  /** Ours: a value is not begun where less than this much of it would fit. */
  private static final int LEAST = 300;

  private final List<List<Line>> leaves = new ArrayList<>();
  private int left;

  private Leaves() {}

  /** A label and all or a part of what belongs to it; plain text. */
  record Line(String label, String value) {
    private int length() {
      return label.length() + value.length() + 3; // colon, blank and line break at most
    }
  }

  /** The lines in leaves of at most {@link #ROOM} characters, at least one leaf. */
  static List<List<Line>> of(List<Line> lines) {
    var leaves = new Leaves();
    leaves.turn();
    lines.forEach(leaves::put);
    return leaves.leaves;
  }

  private void turn() {
    leaves.add(new ArrayList<>());
    left = ROOM;
  }

  private void put(Line line) {
    var rest = line;
    while (rest.length() > left) {
      int room = left - new Line(line.label(), "").length();
      if (room < LEAST) {
        turn();
      } else {
        int end = kindEnd(rest.value(), room);
        leaves.getLast().add(new Line(line.label(), rest.value().substring(0, end).strip()));
        rest = new Line(line.label(), rest.value().substring(end).strip());
        turn();
      }
    }
    leaves.getLast().add(rest);
    left -= rest.length();
  }

  /** Where to cut: behind a line, else behind a word, else in the middle of an endless word. */
  private static int kindEnd(String value, int room) {
    int line = value.lastIndexOf('\n', room);
    int word = value.lastIndexOf(' ', room);
    int end = line > room / 2 ? line : word > room / 2 ? word : room;
    return Character.isLowSurrogate(value.charAt(end)) ? end - 1 : end;
  }
}
