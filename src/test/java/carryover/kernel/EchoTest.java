package carryover.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is repeated is on one line and never longer than wished; no sign is cut in two. */
class EchoTest {
  private static final String FACE = "😀";

  @Test
  void aLongLineEndsWithItsLastWholeWordThatFits() {
    assertThat(Echo.of(" one\n two three ", 8)).isEqualTo("one two …");
    assertThat(Echo.of("one two three", 7)).isEqualTo("one two …");
    assertThat(Echo.of("one two", 7)).isEqualTo("one two");
  }

  @Test
  void aWordThatIsLongerThanALineIsCutBetweenTwoSigns() {
    assertThat(Echo.of("x" + FACE.repeat(9), 4)).isEqualTo("x" + FACE.repeat(3) + " …");
    assertThat(Echo.of(FACE.repeat(4), 4)).isEqualTo(FACE.repeat(4));
    assertThat(Echo.of(FACE.repeat(70))).isEqualTo(FACE.repeat(59) + "…");
  }
}
