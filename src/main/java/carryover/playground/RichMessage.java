package carryover.playground;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message that is a page (Bot API, RichMessage).
 *
 * @param html as it was sent
 * @param blocks what stands in it, in the Bot API's shape
 * @param pictures that are shown in it, in reading order
 */
public record RichMessage(
    String html, List<Map<String, Object>> blocks, List<Attachment> pictures) {
  /** Its words as somebody reads them from top to bottom, everything unfolded. */
  String words() {
    return words(blocks).strip();
  }

  private static String words(List<?> blocks) {
    return blocks.stream()
        .map(each -> block((Map<?, ?>) each))
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String block(Map<?, ?> block) {
    return switch (String.valueOf(block.get("type"))) {
      case "table" -> rows(list(block, "cells"));
      case "details" -> text(block, "summary") + "\n" + words(list(block, "blocks"));
      case "blockquote" -> words(list(block, "blocks"));
      case "photo" -> block.get("caption") instanceof Map<?, ?> it ? text(it, "text") : "";
      default -> text(block, "text");
    };
  }

  private static String rows(List<?> rows) {
    return rows.stream()
        .map(row ->
            ((List<?>) row)
                .stream()
                    .map(cell -> text((Map<?, ?>) cell, "text"))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private static List<?> list(Map<?, ?> block, String field) {
    return block.get(field) instanceof List<?> list ? list : List.of();
  }

  private static String text(Map<?, ?> block, String field) {
    var text = block.get(field);
    return text == null ? "" : RichInline.words(text);
  }
}
