package carryover.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a person will see it.
 *
 * @param html at most 4,096 characters after markup; every argument in it is already escaped
 * @param rows buttons below it, row by row; may be empty
 * @param standing labels of the keys that stay below the writing field, or empty to leave them as
 *     they are
 * @param page shown in place of {@code html} wherever it can be; null for a plain message
 */
public record Message(
    Words html, List<List<Button>> rows, List<String> standing, @Nullable Page page) {
  public Message {
    rows = rows.stream().map(List::copyOf).toList();
    standing = List.copyOf(standing);
  }

  /** A text without buttons. */
  public static Message text(String html) {
    return new Message(new Words(html), List.of(), List.of(), null);
  }

  /** A text with rows of buttons. */
  public static Message with(String html, List<? extends List<? extends Button>> rows) {
    return new Message(
        new Words(html),
        rows.stream().map(row -> List.<Button>copyOf(row)).toList(),
        List.of(),
        null);
  }

  /** The same with keys that stay below the writing field. */
  public Message standing(List<String> labels) {
    return new Message(html, rows, labels, page);
  }

  /** The same, shown as this page wherever it can be. */
  public Message as(Page rich) {
    return new Message(html, rows, standing, rich);
  }

  /** The same as a plain message, for whoever wants it so. */
  public Message plain() {
    return new Message(html, rows, standing, null);
  }
}
