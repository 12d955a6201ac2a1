package carryover.playground;

import carryover.playground.RichNode.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The formatted text within a block of a rich message, in the Bot API's shape (RichText). */
final class RichInline {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("mark", "marked"),
          Map.entry("sub", "subscript"),
          Map.entry("sup", "superscript"),
          Map.entry("code", "code"),
          Map.entry("a", "url"));

  private RichInline() {}

  /** Whether the node stands within a line rather than on its own. */
  static boolean is(RichNode node) {
    return !(node instanceof Tag tag) || tag.name().equals("br") || TYPES.containsKey(tag.name());
  }

  /**
   * A string, an object, or a list of both.
   *
   * @throws Refused for a tag that cannot stand within a line
   */
  static Object text(List<RichNode> nodes) {
    var parts = new ArrayList<Object>();
    for (var node : nodes) {
      switch (node) {
        case RichNode.Text(var words) -> parts.add(words.replaceAll("[ \\t\\n\\r]+", " "));
        case Tag tag when tag.name().equals("br") -> parts.add("\n");
        case Tag tag -> parts.add(formatted(tag));
      }
    }
    return parts.size() == 1 ? parts.getFirst() : List.copyOf(parts);
  }

  private static Object formatted(Tag tag) {
    String type = TYPES.get(tag.name());
    if (type == null) {
      throw Refused.badRequest(
          "can't parse rich message: <" + tag.name() + "> can't stand within a line");
    }
    var json = Wire.object("type", type, "text", text(tag.children()));
    if (type.equals("url")) {
      json.put("url", tag.attributes().getOrDefault("href", ""));
    }
    return json;
  }

  /** The words of such a text. */
  static String words(Object text) {
    return switch (text) {
      case List<?> parts -> {
        var all = new StringBuilder();
        parts.forEach(part -> all.append(words(part)));
        yield all.toString();
      }
      case Map<?, ?> formatted when formatted.get("text") != null -> words(formatted.get("text"));
      default -> text.toString();
    };
  }
}
