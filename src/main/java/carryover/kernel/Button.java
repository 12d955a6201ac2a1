package carryover.kernel;

/** A button below a message. */
public sealed interface Button {
  /** What stands on it; plain text, no markup. */
  String label();

  /**
   * Comes back as {@link Stimulus.Tapped} with its data: 1–64 bytes of UTF-8 (Bot API,
   * callback_data).
   */
  record Tap(String label, String data) implements Button {}

  /** Opens an address in the reader's own app. */
  record Open(String label, String url) implements Button {}
}
