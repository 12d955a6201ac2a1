package carryover.playground;

/**
 * How the bot answered a tap.
 *
 * @param user who tapped
 * @param text what is shown to them for a moment, "" for nothing
 * @param alert whether it is shown as a window that has to be closed
 */
public record TapNotice(String callbackId, long user, String text, boolean alert) {}
