package carryover.kernel;

import carryover.kernel.Page.Block;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Pages of every shape: empty parts, ragged tables, folded within folded, names in any script. */
public final class RandomPages {
  private RandomPages() {}

  /** At most {@code blocks} on the first level, folded {@code levels} deep at most. */
  public static Arbitrary<Page> pages(int blocks, int levels) {
    return block(levels).list().ofMaxSize(blocks).map(Page::new);
  }

  private static Arbitrary<Block> block(int levels) {
    return levels == 0
        ? Arbitraries.oneOf(heading(), paragraph(), quote(), table(), figure(), divider())
        : Arbitraries.oneOf(
            heading(), paragraph(), quote(), table(), figure(), divider(), details(levels - 1));
  }

  private static Arbitrary<Block> heading() {
    return Combinators.combine(Arbitraries.integers().between(1, 3), words())
        .as(Block.Heading::new);
  }

  private static Arbitrary<Block> paragraph() {
    return words().map(Block.Paragraph::new);
  }

  private static Arbitrary<Block> quote() {
    return words().map(Block.Quote::new);
  }

  private static Arbitrary<Block> divider() {
    return Arbitraries.create(Block.Divider::new);
  }

  private static Arbitrary<Block> figure() {
    return words().map(alternative -> new Block.Figure(new byte[] {1}, alternative));
  }

  private static Arbitrary<Block> table() {
    var row = words().list().ofMaxSize(4);
    return Combinators.combine(row, row.list().ofMaxSize(5)).as(Block.Table::new);
  }

  private static Arbitrary<Block> details(int levels) {
    return Combinators.combine(words(), Arbitraries.lazy(() -> block(levels)).list().ofMaxSize(3))
        .as(Block.Details::new);
  }

  /** A few lines of inline HTML, as {@code scripts.words} would have written it. */
  private static Arbitrary<Words> words() {
    var piece =
        Arbitraries.of(
            "Ada",
            "Żółć",
            "مريم",
            "李雷",
            "🙂",
            "3 &lt; 4 &amp; 5",
            " ",
            "\n",
            "\n\n",
            "",
            "<b>7</b>",
            "<i>as <u>agreed</u></i>",
            "<s>no</s>",
            "<code>x</code>",
            "It rained, so I stayed. ");
    return piece.list().ofMaxSize(6).map(pieces -> new Words(String.join("", pieces)));
  }

  /** What a therapist gets before a session, in small. */
  public static Page digest(byte[] png) {
    return new Page(
        List.of(
            new Block.Heading(1, new Words("Ada K. · before Tuesday 10:00")),
            new Block.Paragraph(
                new Words("Since <b>3 March</b>: 9 of 12 done.\nShe wants to talk about work.")),
            new Block.Heading(2, new Words("Exercises")),
            new Block.Table(
                List.of(new Words("Exercise"), new Words("Last seven"), new Words("Done")),
                List.of(
                    List.of(new Words("Walk by the river"), new Words("●●○●●"), new Words("4/5")),
                    List.of(new Words("Mood diary"), new Words("●●●◐○●●"), new Words("5/7")))),
            new Block.Details(
                new Words("Three notes from Ada"),
                List.of(
                    new Block.Quote(new Words("It rained &amp; I went anyway.\nProud.")),
                    new Block.Quote(new Words("Too tired.")))),
            new Block.Figure(png, new Words("Mood: 3, 4, none, 6, 7.")),
            new Block.Divider(),
            new Block.Paragraph(new Words("<i>Nothing here was judged by a machine.</i>"))));
  }
}
