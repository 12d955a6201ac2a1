package carryover.kernel;

import carryover.kernel.Page.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as one bubble of plain HTML, for whoever has an old app; pictures are told in words. */
public final class PlainPage {
  private static final String CELLS = " · ";
  private static final String LINE = "———";
  private static final String FOLDED = "<blockquote expandable>";
  private static final String END = "</blockquote>";

  private PlainPage() {}

  /** What there was room for, and whether that is all. */
  private record Part(String text, boolean whole) {}

  /**
   * The page in the HTML that every Telegram app shows; "" for an empty page.
   *
   * @param most how many characters it may have, markup included; what does not fit is left out
   *     from the end: a block, a row of a table or a block within something folded at a time, never
   *     within a text
   * @param more stands at the end where something was left out; may be ""
   */
  public static String of(Page page, int most, String more) {
    var whole = blocks(page.blocks(), most, false);
    if (whole.whole() || more.length() > most) {
      return whole.text();
    }
    var cut = blocks(page.blocks(), most - more.length() - 1, false).text();
    return Stream.of(cut, more).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
  }

  /**
   * @param quoted whether it stands within a quote, where no other may stand (Bot API, formatting
   *     options)
   */
  private static Part blocks(List<Block> blocks, int room, boolean quoted) {
    var text = new StringBuilder();
    for (var block : blocks) {
      var gap = text.isEmpty() ? "" : gap(block);
      var part = part(block, room - text.length() - gap.length(), quoted);
      text.append(part.text().isEmpty() ? "" : gap).append(part.text());
      if (!part.whole()) {
        return new Part(text.toString(), false);
      }
    }
    return new Part(text.toString(), true);
  }

  private static String gap(Block block) {
    return block instanceof Block.Heading ? "\n\n" : "\n";
  }

  private static Part part(Block block, int room, boolean quoted) {
    return switch (block) {
      case Block.Heading(_, var text) -> text("<b>", text, "</b>", room);
      case Block.Paragraph(var text) -> text("", text, "", room);
      case Block.Quote(var text) when quoted -> text("", text, "", room);
      case Block.Quote(var text) -> text("<blockquote>", text, END, room);
      case Block.Figure(_, var alternative) -> text("", alternative, "", room);
      case Block.Divider() -> text("", new Words(LINE), "", room);
      case Block.Table(var head, var rows) -> table(head, rows, room);
      case Block.Details(var summary, var inside) when quoted ->
          folded(summary, "", inside, "", room);
      case Block.Details(var summary, var inside) -> folded(summary, FOLDED, inside, END, room);
    };
  }

  private static Part text(String before, Words words, String after, int room) {
    var text = words.value().strip();
    var whole = text.isEmpty() ? "" : before + text + after;
    return text.isEmpty() || whole.length() <= room ? new Part(whole, true) : new Part("", false);
  }

  private static Part folded(
      Words summary, String before, List<Block> inside, String after, int room) {
    var line = summary.value().strip();
    var head = line.isEmpty() ? before : line + "\n" + before;
    var part = blocks(inside, room - head.length() - after.length(), true);
    if (!part.text().isEmpty()) {
      return new Part(head + part.text() + after, part.whole());
    }
    return part.whole() ? text("", summary, "", room) : part;
  }

  /** A row is a line. */
  private static Part table(List<Words> head, List<List<Words>> rows, int room) {
    var lines =
        Stream.concat(Stream.of(head), rows.stream())
            .map(PlainPage::row)
            .<Block>map(Block.Paragraph::new)
            .toList();
    return blocks(lines, room, false);
  }

  private static Words row(List<Words> cells) {
    return new Words(
        cells.stream()
            .map(cell -> cell.value().strip())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(CELLS)));
  }
}
