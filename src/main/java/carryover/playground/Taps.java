package carryover.playground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Taps on buttons and how the bot answered them. Only touched under the lock of {@link Chats}. */
final class Taps {
  private final Map<String, Long> unanswered = new HashMap<>();
  private final List<TapNotice> notices = new ArrayList<>();

  /** Starts at the present, so that a restarted network never repeats an id. */
  private long lastId = Instant.now().toEpochMilli();

  /** A new callback query of the user; returns its id. */
  String open(long user) {
    String id = Long.toString(++lastId);
    unanswered.put(id, user);
    return id;
  }

  /**
   * The bot's answer.
   *
   * @throws Refused 400 when it is unknown or was answered before
   */
  void answer(String id, String text, boolean alert) {
    Long user = unanswered.remove(id);
    if (user == null) {
      throw Refused.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    notices.add(new TapNotice(id, user, text, alert));
  }

  List<TapNotice> notices() {
    return List.copyOf(notices);
  }

  int unanswered() {
    return unanswered.size();
  }
}
