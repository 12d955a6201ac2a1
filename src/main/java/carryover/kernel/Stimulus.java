package carryover.kernel;

/** What a person did in a chat. Sealed: whoever handles one handles all. */
public sealed interface Stimulus {
  /** Typed and sent words, a command among them. */
  record Said(int messageId, Words text) implements Stimulus {}

  /** Changed words that were sent earlier. */
  record Edited(int messageId, Words text) implements Stimulus {}

  /** Tapped a button; {@code callbackId} must be answered once, within seconds (Bot API). */
  record Tapped(int messageId, String callbackId, String data) implements Stimulus {}

  /** Sent a picture, voice, sticker or file: never kept, only its caption is read for danger. */
  record Showed(String kind, Words caption) implements Stimulus {}

  /** Blocked the bot: it cannot be written to any more. */
  record Blocked() implements Stimulus {}

  /** Took the block back. */
  record Unblocked() implements Stimulus {}

  /** Put the bot into a group or channel, where it must not stay (brief, section 5). */
  record InGroup() implements Stimulus {}

  /** Something this program does not know; recorded by its kind and passed over. */
  record Unknown(String kind) implements Stimulus {}
}
