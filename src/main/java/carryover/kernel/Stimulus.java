package carryover.kernel;

/** What a person did in a chat. Sealed: whoever handles one handles all. */
public sealed interface Stimulus {
  /** Typed and sent words, a command among them. */
  record Said(int messageId, Words text) implements Stimulus {}

  /** Changed words that were sent earlier. */
  record Edited(int messageId, Words text) implements Stimulus {}

  /** Tapped a button; {@code callbackId} must be answered once, within seconds (Bot API). */
  record Tapped(int messageId, String callbackId, String data) implements Stimulus {}

  /** Sent a picture, voice or sticker: never kept, only its caption is read for danger. */
  record Showed(String kind, Words caption) implements Stimulus {}

  /**
   * Sent a file, of which no more than this is known: its content stays where it is.
   *
   * @param fileId what the messenger knows it by
   * @param fileName as its sender called it, "" for none
   * @param bytes its size as the messenger tells it, 0 when it does not
   */
  record SentFile(String fileId, String fileName, long bytes, Words caption) implements Stimulus {
    @Override
    public String toString() {
      return "SentFile[" + bytes + " bytes]";
    }
  }

  /** The file that was asked for has come. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fetched(String fileName, byte[] content) implements Stimulus {
    @Override
    public String toString() {
      return "Fetched[" + content.length + " bytes]";
    }
  }

  /** The file that was asked for cannot be had, or is larger than what was asked for. */
  record NotFetched(String fileName, boolean tooLarge) implements Stimulus {
    @Override
    public String toString() {
      return "NotFetched[" + (tooLarge ? "too large]" : "]");
    }
  }

  /** Blocked the bot: it cannot be written to any more. */
  record Blocked() implements Stimulus {}

  /** Took the block back. */
  record Unblocked() implements Stimulus {}

  /** Put the bot into a group or channel, where it must not stay (brief, section 5). */
  record InGroup() implements Stimulus {}

  /** Something this program does not know; recorded by its kind and passed over. */
  record Unknown(String kind) implements Stimulus {}
}
