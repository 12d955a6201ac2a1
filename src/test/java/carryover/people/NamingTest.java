package carryover.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NamingTest {
  private static final int MOST = 40;

  @Test
  void aNameStaysAsItIsTyped() {
    for (var name : new String[] {"Ada", "K4", "Zoë & Jo", "מרים", "می‌خواهم", "👩‍👩‍👧", "<b>"}) {
      assertThat(Naming.of(name, MOST)).isEqualTo(name);
    }
  }

  @Test
  void itIsOneLineWithoutSignsThatCannotBeSeen() {
    assertThat(Naming.of(" Ada\n\u00A0 Eve\u2028", MOST)).isEqualTo("Ada Eve");
    assertThat(Naming.of("\u202EAda\u202C\u0000\uFEFF", MOST)).isEqualTo("Ada");
    assertThat(Naming.of("\u200B\u200D\u2060 \uFE0F", MOST)).isEmpty();
    assertThat(Naming.of("😀".repeat(30) + "\uD83D", MOST)).isEqualTo("😀".repeat(20));
    assertThat(Naming.of("x" + "👩‍👩‍👧".repeat(9), MOST)).isEqualTo("x" + "👩‍👩‍👧".repeat(4));
  }

  @Property(tries = 300)
  void itIsNeverTornApartAndCleaningTwiceChangesNothing(@ForAll String typed) {
    var name = Naming.of(typed, MOST);
    assertThat(name).hasSizeLessThanOrEqualTo(MOST).doesNotContain("\n").isEqualTo(name.strip());
    assertThat(name.chars().filter(each -> Character.isHighSurrogate((char) each)).count())
        .isEqualTo(name.chars().filter(each -> Character.isLowSurrogate((char) each)).count());
    assertThat(Naming.of(name, MOST)).isEqualTo(name);
  }
}
