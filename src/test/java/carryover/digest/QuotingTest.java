package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A patient's words on one line. */
class QuotingTest {
  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(Quoting.cut("It  was\nquiet. ", 140)).isEqualTo("It was quiet.");
    assertThat(Quoting.cut("a".repeat(140), 140)).isEqualTo("a".repeat(140));
  }

  @Test
  void whatIsCutEndsWithAWholeWord() {
    assertThat(Quoting.cut("one two three four", 12)).isEqualTo("one two…");
    assertThat(Quoting.cut("a".repeat(141), 140)).isEqualTo("a".repeat(139) + "…");
  }

  @Test
  void aFamilyOrAnAccentIsNeverTornApart() {
    var family = "👨‍👩‍👧‍👦";
    assertThat(Quoting.cut(family.repeat(3), 10)).isEqualTo(family + "…");
    assertThat(Quoting.cut("e\u0301".repeat(5), 4)).isEqualTo("e\u0301…");
  }

  @Test
  void whatRunsFromRightToLeftKeepsToItself() {
    assertThat(Quoting.cut("שלום", 140)).isEqualTo("\u2068שלום\u2069");
    assertThat(Quoting.cut("abc \u202Ecba", 140)).startsWith("\u2068").endsWith("\u2069");
    assertThat(Quoting.isolated("Tomás")).isEqualTo("Tomás");
  }

  @Property(tries = 300)
  void itIsNeverLongerAndNeverEndsWithinACharacter(@ForAll @StringLength(max = 60) String words) {
    var cut = Quoting.cut(words, 20).replaceAll("[\u2068\u2069]", "");
    assertThat(length(cut)).isLessThanOrEqualTo(20);
    if (cut.endsWith("…")) {
      var line = words.replaceAll("\\s+", " ").strip();
      var characters = BreakIterator.getCharacterInstance();
      characters.setText(line);
      var kept = cut.substring(0, cut.length() - 1);
      if (line.startsWith(kept) && characters.following(0) <= kept.length()) {
        assertThat(characters.isBoundary(kept.length())).isTrue();
      }
    }
  }
}
