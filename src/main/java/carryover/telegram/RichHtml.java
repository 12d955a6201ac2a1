package carryover.telegram;

import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a page in the HTML of rich messages. What is empty is left out: Telegram may refuse it.
 * Every row of a table stands on a line of its own.
 */
final class RichHtml {
  private static final Pattern GAP = Pattern.compile("\\s*\\n\\s*\\n\\s*");
  private static final int SMALLEST_HEADING = 3;

  private final List<byte[]> pictures = new ArrayList<>();

  private RichHtml() {}

  /** The page as Telegram takes it; whether it is too large is asked of the result. */
  static RichPage of(Page page) {
    var writing = new RichHtml();
    var html = writing.blocks(page.blocks());
    return new RichPage(html, List.copyOf(writing.pictures));
  }

  /** What a picture is called in the page, counted from 1. */
  static String id(int number) {
    return "p" + number;
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream()
        .map(this::block)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text) -> heading(level, text);
      case Block.Paragraph(var text) -> paragraphs(text);
      case Block.Table(var head, var rows) -> table(head, rows);
      case Block.Details(var summary, var inside) -> details(summary, inside);
      case Block.Quote(var text) -> in("blockquote", lines(text.value()));
      case Block.Figure(var png, var alternative) -> figure(png, alternative);
      case Block.Divider() -> "<hr/>";
    };
  }

  private static String heading(int level, Words text) {
    return in("h" + Math.clamp(level, 1, SMALLEST_HEADING), line(text));
  }

  private static String paragraphs(Words text) {
    return GAP.splitAsStream(text.value())
        .map(each -> in("p", lines(each)))
        .collect(Collectors.joining());
  }

  private String details(Words summary, List<Block> inside) {
    var content = blocks(inside);
    if (content.isEmpty()) {
      return in("p", line(summary));
    }
    return line(summary).isEmpty()
        ? content
        : "<details>" + in("summary", line(summary)) + content + "</details>";
  }

  private String figure(byte[] png, Words alternative) {
    pictures.add(png);
    var picture = "<img src=\"tg://photo?id=" + id(pictures.size()) + "\"/>";
    return in("figure", picture + in("figcaption", lines(alternative.value())));
  }

  private static String table(List<Words> head, List<List<Words>> rows) {
    int width = Math.max(head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    if (width == 0) {
      return "";
    }
    var all = new ArrayList<String>();
    if (head.stream().anyMatch(each -> !each.value().isBlank())) {
      all.add(row("th", head, width));
    }
    rows.forEach(row -> all.add(row("td", row, width)));
    return all.isEmpty()
        ? ""
        : "<table bordered striped>\n" + String.join("\n", all) + "\n</table>";
  }

  /** Cells that are missing are empty ones. */
  private static String row(String tag, List<Words> cells, int width) {
    var row = new StringBuilder("<tr>");
    for (int each = 0; each < width; each++) {
      var words = each < cells.size() ? line(cells.get(each)) : "";
      row.append('<').append(tag).append('>').append(words);
      row.append("</").append(tag).append('>');
    }
    return row.append("</tr>").toString();
  }

  /** Text that may have several lines. */
  private static String lines(String text) {
    return text.strip().replaceAll("[ \\t]*\\R", "<br>");
  }

  /** Text where Telegram shows one line only. */
  private static String line(Words text) {
    return text.value().strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String in(String tag, String content) {
    return content.isEmpty() ? "" : "<" + tag + ">" + content + "</" + tag + ">";
  }
}
