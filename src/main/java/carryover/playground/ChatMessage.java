package carryover.playground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a chat.
 *
 * @param html the text or caption exactly as the bot sent it, or as the person typed it
 * @param text the text or caption that is read, without markup
 * @param rich the page that it is, null for any other message; {@code text} has its words
 * @param attachment null for a plain text
 * @param edited when it was last changed, null when never
 */
public record ChatMessage(
    int id,
    long chat,
    boolean fromBot,
    String html,
    String text,
    List<Entity> entities,
    @Nullable RichMessage rich,
    @Nullable Attachment attachment,
    List<List<InlineKey>> keys,
    Instant sent,
    @Nullable Instant edited) {

  /** A message that was just sent. */
  static ChatMessage fresh(
      int id,
      Chat chat,
      boolean fromBot,
      TextBody body,
      @Nullable Attachment attachment,
      List<List<InlineKey>> keys,
      Instant now) {
    return new ChatMessage(
        id,
        chat.id,
        fromBot,
        body.html(),
        body.text(),
        body.entities(),
        body.rich(),
        attachment,
        keys,
        now,
        null);
  }

  /** The labels of its buttons, in reading order. */
  public List<String> labels() {
    return keys.stream().flatMap(List::stream).map(InlineKey::label).toList();
  }

  /** What is attached, if anything is. */
  public Optional<Attachment> attached() {
    return Optional.ofNullable(attachment);
  }

  /** What a tap on the label sends back; what is no label here is taken for the data itself. */
  String dataBehind(String labelOrData) {
    return keys.stream()
        .flatMap(List::stream)
        .filter(key -> key.label().equals(labelOrData))
        .flatMap(key -> Optional.ofNullable(key.data()).stream())
        .findFirst()
        .orElse(labelOrData);
  }

  /** Its words as they were sent. */
  TextBody body() {
    return new TextBody(html, text, entities, rich);
  }

  ChatMessage changed(TextBody body, List<List<InlineKey>> newKeys, Instant when) {
    return new ChatMessage(
        id,
        chat,
        fromBot,
        body.html(),
        body.text(),
        body.entities(),
        body.rich(),
        attachment,
        newKeys,
        sent,
        when);
  }

  ChatMessage withKeys(List<List<InlineKey>> newKeys, Instant when) {
    return changed(body(), newKeys, when);
  }

  boolean looksLike(TextBody body, List<List<InlineKey>> otherKeys) {
    return body().reads(body) && keys.equals(otherKeys);
  }
}
