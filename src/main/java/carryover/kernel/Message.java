package carryover.kernel;

import java.util.List;

/**
 * A message as a person will see it.
 *
 * @param html at most 4,096 characters after markup; every argument in it is already escaped
 * @param rows buttons below it, row by row; may be empty
 * @param standing labels of the keys that stay below the writing field, or empty to leave them as
 *     they are
 */
public record Message(Words html, List<List<Button>> rows, List<String> standing) {
  public Message {
    rows = rows.stream().map(List::copyOf).toList();
    standing = List.copyOf(standing);
  }

  /** A text without buttons. */
  public static Message text(String html) {
    return new Message(new Words(html), List.of(), List.of());
  }

  /** A text with rows of buttons. */
  public static Message with(String html, List<? extends List<? extends Button>> rows) {
    return new Message(
        new Words(html), rows.stream().map(row -> List.<Button>copyOf(row)).toList(), List.of());
  }
}
