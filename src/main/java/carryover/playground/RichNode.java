package carryover.playground;

import java.util.List;
import java.util.Map;

/** A piece of a rich message's HTML, with its references resolved. */
sealed interface RichNode {
  /** Words between tags. */
  record Text(String words) implements RichNode {}

  /**
   * A tag with what stands in it.
   *
   * @param attributes by name in lower case; "" for one without a value
   */
  record Tag(String name, Map<String, String> attributes, List<RichNode> children)
      implements RichNode {
    public Tag {
      attributes = Map.copyOf(attributes);
      children = List.copyOf(children);
    }

    boolean has(String attribute) {
      return attributes.containsKey(attribute);
    }
  }
}
