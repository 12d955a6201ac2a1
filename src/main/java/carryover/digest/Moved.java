package carryover.digest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells when a session was moved or called off after its digest had been announced. */
final class Moved {
  private static final int BASE = 36;
  private static final int MINUTE = 60;

  private Moved() {}

  /** A session in a button, in a few characters; "" for none. */
  static String code(@Nullable Instant session) {
    return session == null ? "" : Long.toString(session.getEpochSecond() / MINUTE, BASE);
  }

  /** A line for the top of the page, or "" when the session is where the button has it. */
  static String line(List<String> arguments, Summary summary, Telling telling) {
    var announced = arguments.isEmpty() ? "" : arguments.getFirst();
    var session = summary.nextSession().orElse(null);
    if (announced.isEmpty() || announced.equals(code(session)) || isOver(announced, summary)) {
      return "";
    }
    return session == null
        ? telling.say("digest.called_off")
        : telling.say("digest.moved", Map.of("session", telling.moment(session)));
  }

  /** A button of a session that has been says nothing about the next. */
  private static boolean isOver(String announced, Summary summary) {
    try {
      var at = Instant.ofEpochSecond(Long.parseLong(announced, BASE) * MINUTE);
      return !at.isAfter(summary.span().now());
    } catch (NumberFormatException | DateTimeException forged) {
      return true;
    }
  }
}
