package carryover.kernel;

import java.util.List;

/**
 * A page that is richer than a bubble: what Telegram calls a rich message (Bot API 10.1,
 * <i>InputRichMessage</i>). Where it cannot be shown, {@link PlainPage} has the same in a bubble.
 *
 * <p>Every text in it is inline HTML ({@code b i u s code}), escaped already; line breaks in it are
 * kept.
 */
public record Page(List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** One block of a page; blocks stand below each other. */
  public sealed interface Block {
    /** A heading; {@code level} 1 for the page's own, 2 for a part's, 3 for one within. */
    record Heading(int level, Words text) implements Block {}

    /** A few lines of text. */
    record Paragraph(Words text) implements Block {}

    /**
     * A table with a row of headings; every row has as many cells, at most 20 (Bot API).
     *
     * @param head may be empty for a table without headings
     */
    record Table(List<Words> head, List<List<Words>> rows) implements Block {
      public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
      }
    }

    /** Something to unfold: a line that is always shown, and what stands behind it. */
    record Details(Words summary, List<Block> inside) implements Block {
      public Details {
        inside = List.copyOf(inside);
      }
    }

    /** What somebody wrote, set apart. */
    record Quote(Words text) implements Block {}

    /**
     * A picture.
     *
     * @param png its content
     * @param alternative the same in words, for whoever cannot see it; "" where they stand beside
     *     it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Figure(byte[] png, Words alternative) implements Block {
      @Override
      public String toString() {
        return "Figure[" + png.length + " bytes]";
      }
    }

    /** A thin line between two parts. */
    record Divider() implements Block {}
  }
}
