package carryover.playground;

import carryover.playground.RichNode.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a rich message in the Bot API's shape (RichBlock), as far as a bot of this program
 * uses them.
 */
final class RichBlocks {
  private static final Pattern HEADING = Pattern.compile("h([1-6])");
  private static final Pattern PICTURE = Pattern.compile("tg://photo\\?id=([A-Za-z0-9_-]{1,64})");

  /** The pictures that may be shown, by the id that they are called by. */
  private final Map<String, Attachment> pictures;

  private final List<Attachment> shown = new ArrayList<>();

  RichBlocks(Map<String, Attachment> pictures) {
    this.pictures = pictures;
  }

  /** The pictures that the blocks so far show, in reading order. */
  List<Attachment> shown() {
    return shown;
  }

  /**
   * The blocks that the nodes make; words between them are paragraphs.
   *
   * @throws Refused for a tag where it cannot stand
   */
  List<Map<String, Object>> of(List<RichNode> nodes) {
    var blocks = new ArrayList<Map<String, Object>>();
    var line = new ArrayList<RichNode>();
    for (var node : nodes) {
      if (node instanceof Tag tag && !RichInline.is(tag)) {
        addParagraph(line, blocks);
        add(block(tag), blocks);
      } else {
        line.add(node);
      }
    }
    addParagraph(line, blocks);
    return List.copyOf(blocks);
  }

  private static void addParagraph(List<RichNode> line, List<Map<String, Object>> blocks) {
    add(Wire.object("type", "paragraph", "text", RichInline.text(line)), blocks);
    line.clear();
  }

  /** A line without words leaves no trace. */
  private static void add(Map<String, Object> block, List<Map<String, Object>> blocks) {
    var text = block.get("text");
    if (text == null || !RichInline.words(text).isBlank()) {
      blocks.add(block);
    }
  }

  private Map<String, Object> block(Tag tag) {
    Matcher heading = HEADING.matcher(tag.name());
    if (heading.matches()) {
      var size = Integer.parseInt(heading.group(1));
      return Wire.object("type", "heading", "text", text(tag), "size", size);
    }
    return switch (tag.name()) {
      case "p" -> Wire.object("type", "paragraph", "text", text(tag));
      case "footer" -> Wire.object("type", "footer", "text", text(tag));
      case "hr" -> Wire.object("type", "divider");
      case "blockquote" -> Wire.object("type", "blockquote", "blocks", of(tag.children()));
      case "details" -> details(tag);
      case "table" -> table(tag);
      case "img" -> picture(tag);
      case "figure" -> figure(tag);
      default -> throw misplaced(tag.name());
    };
  }

  private static Object text(Tag tag) {
    return RichInline.text(tag.children());
  }

  private Map<String, Object> details(Tag tag) {
    var parts = tags(tag, false);
    if (parts.isEmpty() || !parts.getFirst().name().equals("summary")) {
      throw Refused.badRequest("can't parse rich message: <details> without <summary>");
    }
    var summary = parts.getFirst();
    var rest = tag.children().stream().filter(each -> each != summary).toList();
    var json = Wire.object("type", "details", "summary", text(summary), "blocks", of(rest));
    if (tag.has("open")) {
      json.put("is_open", true);
    }
    return json;
  }

  private static Map<String, Object> table(Tag tag) {
    var cells = tags(tag, true).stream().map(RichBlocks::row).toList();
    var json = Wire.object("type", "table", "cells", cells);
    if (tag.has("bordered")) {
      json.put("is_bordered", true);
    }
    if (tag.has("striped")) {
      json.put("is_striped", true);
    }
    return json;
  }

  private static List<Map<String, Object>> row(Tag row) {
    if (!row.name().equals("tr")) {
      throw misplaced(row.name());
    }
    return tags(row, true).stream().map(RichBlocks::cell).toList();
  }

  private static Map<String, Object> cell(Tag cell) {
    boolean header = cell.name().equals("th");
    if (!header && !cell.name().equals("td")) {
      throw misplaced(cell.name());
    }
    var align = cell.attributes().getOrDefault("align", "left");
    var json = Wire.object("text", text(cell), "align", align, "valign", "top");
    if (header) {
      json.put("is_header", true);
    }
    return json;
  }

  private Map<String, Object> figure(Tag tag) {
    var parts = tags(tag, true);
    if (parts.isEmpty() || parts.size() > 2 || !parts.getFirst().name().equals("img")) {
      throw Refused.badRequest("can't parse rich message: <figure> without a picture");
    }
    var json = picture(parts.getFirst());
    if (parts.size() == 2) {
      if (!parts.getLast().name().equals("figcaption")) {
        throw misplaced(parts.getLast().name());
      }
      json.put("caption", Wire.object("text", text(parts.getLast())));
    }
    return json;
  }

  private Map<String, Object> picture(Tag tag) {
    Matcher id = PICTURE.matcher(tag.attributes().getOrDefault("src", ""));
    if (!id.matches() || !pictures.containsKey(id.group(1))) {
      throw Refused.badRequest("wrong file identifier/HTTP URL specified");
    }
    var picture = pictures.get(id.group(1));
    shown.add(picture);
    return Wire.object("type", "photo", "photo", Wire.media(picture));
  }

  /** The tags within a tag; {@code only} where nothing else may stand there. */
  private static List<Tag> tags(Tag tag, boolean only) {
    var tags = new ArrayList<Tag>();
    for (var each : tag.children()) {
      switch (each) {
        case Tag inner -> tags.add(inner);
        case RichNode.Text(var words) when only && !words.isBlank() ->
            throw Refused.badRequest("can't parse rich message: words within <" + tag.name() + ">");
        case RichNode.Text _ -> {}
      }
    }
    return tags;
  }

  private static Refused misplaced(String tag) {
    return Refused.badRequest("can't parse rich message: <" + tag + "> can't stand there");
  }
}
