package carryover.kernel;

/** The bot's user name, for links that open a chat with it. */
public interface BotName {
  /** Without the at sign. */
  String value();

  /** The link by which somebody joins (Bot API, deep links: A–Z, a–z, 0–9, _ and -, up to 64). */
  default String link(String code) {
    return "https://t.me/" + value() + "?start=" + code;
  }
}
