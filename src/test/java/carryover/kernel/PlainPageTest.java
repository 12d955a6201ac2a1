package carryover.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Page.Block;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The page in a bubble of an old app. */
class PlainPageTest {
  @Test
  void aDigestIsOnePleasantRead() {
    assertThat(PlainPage.of(RandomPages.digest(new byte[] {1}), 3800, "More in the app."))
        .isEqualTo(
            """
            <b>Ada K. · before Tuesday 10:00</b>
            Since <b>3 March</b>: 9 of 12 done.
            She wants to talk about work.

            <b>Exercises</b>
            Exercise · Last seven · Done
            Walk by the river · ●●○●● · 4/5
            Mood diary · ●●●◐○●● · 5/7
            Three notes from Ada
            <blockquote expandable>It rained &amp; I went anyway.
            Proud.
            Too tired.</blockquote>
            Mood: 3, 4, none, 6, 7.
            ———
            <i>Nothing here was judged by a machine.</i>\
            """);
  }

  @Test
  void whatFitsExactlyIsNotCutAndOneCharacterLessLeavesTheLastBlockOut() {
    var page = page(paragraph("one"), paragraph("two"));
    assertThat(PlainPage.of(page, 7, "…")).isEqualTo("one\ntwo");
    assertThat(PlainPage.of(page, 6, "…")).isEqualTo("one\n…");
    assertThat(PlainPage.of(page, 6, "")).isEqualTo("one");
    assertThat(PlainPage.of(page, 2, "…")).isEqualTo("…");
  }

  @Test
  void aLongTableShowsAsManyRowsAsFit() {
    var rows = Collections.nCopies(40, List.of(new Words("Ada"), new Words("4/5")));
    var page = page(new Block.Table(List.of(new Words("Name"), new Words("Done")), rows));
    assertThat(PlainPage.of(page, 39, "and more")).isEqualTo("Name · Done\nAda · 4/5\nand more");
  }

  @Test
  void somethingFoldedIsClosedWhereverItIsCut() {
    var page = page(new Block.Details(new Words("Notes"), List.of(quote("one"), quote("two"))));
    assertThat(PlainPage.of(page, 48, "…"))
        .isEqualTo("Notes\n<blockquote expandable>one</blockquote>\n…");
    assertThat(PlainPage.of(page, 20, "…")).isEqualTo("…");
  }

  @Test
  void quotesNeverStandWithinQuotes() {
    var inner = new Block.Details(new Words("More"), List.of(quote("deep")));
    var page = page(new Block.Details(new Words("Notes"), List.of(quote("one"), inner)));
    assertThat(PlainPage.of(page, 3800, ""))
        .isEqualTo("Notes\n<blockquote expandable>one\nMore\ndeep</blockquote>");
  }

  @Test
  void emptyPartsLeaveNoTrace() {
    var page =
        page(
            new Block.Heading(1, new Words(" ")),
            new Block.Table(List.of(), List.of()),
            new Block.Table(List.of(), List.of(List.of(new Words("")))),
            new Block.Details(new Words(""), List.of(quote(""))),
            paragraph("x"),
            paragraph("\n"));
    assertThat(PlainPage.of(page, 3800, "more")).isEqualTo("x");
    assertThat(PlainPage.of(page(), 3800, "more")).isEmpty();
  }

  @Property(tries = 300)
  void nothingIsEverBeyondTheLimit(
      @ForAll("pages") Page page, @ForAll @IntRange(max = 200) int most) {
    assertThat(PlainPage.of(page, most, "more").length()).isLessThanOrEqualTo(most);
    assertThat(PlainPage.of(page, most, "").length()).isLessThanOrEqualTo(most);
  }

  @Provide
  Arbitrary<Page> pages() {
    return RandomPages.pages(5, 3);
  }

  private static Page page(Block... blocks) {
    return new Page(List.of(blocks));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(new Words(text));
  }

  private static Block quote(String text) {
    return new Block.Quote(new Words(text));
  }
}
