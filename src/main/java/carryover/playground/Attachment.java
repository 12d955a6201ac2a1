package carryover.playground;

/**
 * Something other than text in a message.
 *
 * @param kind the Bot API field it stands in: photo, document, voice, sticker …
 * @param fileName the name it was sent under, "" when it has none
 * @param content its bytes; empty for what a phone only pretends to send
 */
public record Attachment(String kind, String fileId, String fileName, byte[] content) {}
