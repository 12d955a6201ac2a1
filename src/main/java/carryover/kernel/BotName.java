package carryover.kernel;

/** The bot's user name, for links such as {@code https://t.me/<name>?start=<code>}. */
@FunctionalInterface
public interface BotName {
  /**
   * The name without the at sign.
   *
   * @throws IllegalStateException while the messenger has not yet told it
   */
  String value();
}
