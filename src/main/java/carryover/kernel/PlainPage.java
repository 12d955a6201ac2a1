package carryover.kernel;

import carryover.kernel.Page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page as one bubble of plain HTML, for whoever has an old app; pictures are told in words. */
public final class PlainPage {
  private static final String CELLS = " · ";
  private static final String LINE = "———";

  private PlainPage() {}

  /**
   * The page in the HTML that every Telegram app shows.
   *
   * @param most how many characters it may have, markup included; what does not fit is left out
   *     block by block from the end, never within a block
   * @param more stands at the end where something was left out; may be ""
   */
  public static String of(Page page, int most, String more) {
    var kept = new ArrayList<String>();
    int room = most - more.length() - 2;
    for (var block : page.blocks()) {
      var text = text(block);
      room -= text.length() + 1;
      if (room < 0) {
        kept.add(more);
        break;
      }
      kept.add(text);
    }
    return String.join("\n", kept).strip();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text) ->
          (level == 1 ? "" : "\n") + "<b>" + text.value() + "</b>";
      case Block.Paragraph(var text) -> text.value();
      case Block.Table(var head, var rows) -> table(head, rows);
      case Block.Details(var summary, var inside) ->
          summary.value() + "\n<blockquote expandable>" + inside(inside) + "</blockquote>";
      case Block.Quote(var text) -> "<blockquote>" + text.value() + "</blockquote>";
      case Block.Figure(_, var alternative) -> alternative.value();
      case Block.Divider() -> LINE;
    };
  }

  /** Quotes cannot stand within quotes (Bot API, formatting options). */
  private static String inside(List<Block> blocks) {
    return blocks.stream()
        .map(each -> each instanceof Block.Quote(var text) ? text.value() : text(each))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** A row is a line; the words of the head only stand where they say what a cell is. */
  private static String table(List<Words> head, List<List<Words>> rows) {
    var all = new ArrayList<List<Words>>();
    if (!head.isEmpty()) {
      all.add(head);
    }
    all.addAll(rows);
    return all.stream()
        .map(row ->
            row.stream()
                .map(Words::value)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(CELLS)))
        .collect(Collectors.joining("\n"));
  }
}
