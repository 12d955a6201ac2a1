package carryover.digest;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A message as text that a person can read and review: the page, the plain form, the buttons. */
final class ReadPage {
  private ReadPage() {}

  static String of(Message message) {
    var page = message.page();
    return (page == null ? "" : rich(page) + "\n\n======== plain ========\n")
        + message.html().value()
        + "\n\n======== buttons ========\n"
        + message.rows().stream()
            .map(row ->
                row.stream().map(each -> "[" + each.label() + "]").collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  static String rich(Page page) {
    return page.blocks().stream().map(ReadPage::block).collect(Collectors.joining("\n\n"));
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text) -> "#".repeat(level) + " " + text.value();
      case Block.Paragraph(var text) -> text.value();
      case Block.Table(var head, var rows) ->
          row(head) + "\n" + rows.stream().map(ReadPage::row).collect(Collectors.joining("\n"));
      case Block.Details(var summary, var inside) ->
          "> "
              + summary.value()
              + "\n"
              + inside.stream()
                  .map(ReadPage::block)
                  .map(each -> each.indent(4).stripTrailing())
                  .collect(Collectors.joining("\n"));
      case Block.Quote(var text) -> text.value();
      case Block.Figure(_, var alternative) -> ("[picture] " + alternative.value()).strip();
      case Block.Divider() -> "----";
    };
  }

  private static String row(List<Words> cells) {
    return cells.stream().map(Words::value).collect(Collectors.joining(" | ", "| ", " |"));
  }

  static List<Button.Tap> taps(Message message) {
    return message.rows().stream()
        .flatMap(List::stream)
        .filter(Button.Tap.class::isInstance)
        .map(Button.Tap.class::cast)
        .toList();
  }
}
