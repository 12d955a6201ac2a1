package carryover.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A command as typed: {@code /assign Ada ba-02} has the name {@code assign} and the rest {@code Ada
 * ba-02}.
 */
record Command(String name, String rest) {
  private static final Map<String, String> ALSO =
      Map.of(
          "hilfe", "help",
          "notiz", "note",
          "stimmung", "mood",
          "uebungen", "exercises",
          "einstellungen", "settings",
          "datenschutz", "privacy",
          "meinedaten", "mydata",
          "loeschen", "delete",
          "stopp", "stop");

  /** Reads a command; empty when the text is none. */
  static Optional<Command> of(String text) {
    if (!text.startsWith("/") || text.length() < 2) {
      return Optional.empty();
    }
    var parts = text.substring(1).strip().split("\\s+", 2);
    int bot = parts[0].indexOf('@');
    var typed = (bot < 0 ? parts[0] : parts[0].substring(0, bot)).toLowerCase(Locale.ROOT);
    return Optional.of(
        new Command(ALSO.getOrDefault(typed, typed), parts.length > 1 ? parts[1].strip() : ""));
  }

  @Override
  public String toString() {
    return "Command[…]";
  }
}
