package carryover.playground;

import carryover.playground.RichNode.Tag;
import java.util.List;
import java.util.Map;

/** How large a rich message may be (Bot API, "Rich message limits"). */
final class RichLimits {
  private static final int CHARACTERS = 32_768;
  private static final int BLOCKS = 500;
  private static final int LEVELS = 16;
  private static final int PICTURES = 50;
  private static final int COLUMNS = 20;

  private RichLimits() {}

  /**
   * Lets a message pass that is within all limits.
   *
   * @throws Refused for any other, and for an empty one
   */
  static void check(RichMessage message, List<RichNode> nodes) {
    if (message.blocks().isEmpty()) {
      throw Refused.badRequest("message text is empty");
    }
    refuseIf(message.words().codePoints().count() > CHARACTERS, "is too long");
    refuseIf(blocks(message.blocks()) > BLOCKS, "has too many blocks");
    refuseIf(levels(nodes) > LEVELS, "is nested too deeply");
    refuseIf(message.pictures().size() > PICTURES, "has too many media");
  }

  private static void refuseIf(boolean wrong, String why) {
    if (wrong) {
      throw Refused.badRequest("rich message " + why);
    }
  }

  /** All of them, nested ones and rows of tables as well. */
  private static int blocks(List<?> blocks) {
    int all = blocks.size();
    for (var each : blocks) {
      var block = (Map<?, ?>) each;
      all += block.get("blocks") instanceof List<?> inner ? blocks(inner) : 0;
      all += block.get("cells") instanceof List<?> rows ? rows(rows) : 0;
    }
    return all;
  }

  private static int rows(List<?> rows) {
    var widest = rows.stream().mapToInt(row -> ((List<?>) row).size()).max().orElse(0);
    refuseIf(widest > COLUMNS, "has a table with too many columns");
    refuseIf(widest == 0, "has an empty table");
    return rows.size();
  }

  private static int levels(List<RichNode> nodes) {
    return nodes.stream()
        .mapToInt(node -> node instanceof Tag tag ? 1 + levels(tag.children()) : 0)
        .max()
        .orElse(0);
  }
}
