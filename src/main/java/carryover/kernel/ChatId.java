package carryover.kernel;

/** A private chat with one person, by the number that the messenger gave it. Never logged. */
public record ChatId(long value) {
  @Override
  public String toString() {
    return "[chat]";
  }
}
