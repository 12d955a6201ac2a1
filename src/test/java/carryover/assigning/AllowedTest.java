package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.plan.Terms;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTest {
  @Test
  void everyLetterMeansOneThingAndComesBack() {
    var meant = new HashSet<Allowed>();
    for (char letter = 'a'; letter <= 'p'; letter++) {
      var allowed = Allowed.of(String.valueOf(letter));
      assertThat(allowed.letter()).isEqualTo(String.valueOf(letter));
      meant.add(allowed);
    }
    assertThat(meant).hasSize(16).contains(Allowed.USUAL);
  }

  @Test
  void theUsualIsTheEasierFormOnlyAndNoFading() {
    assertThat(Allowed.of("")).isEqualTo(new Allowed(true, false, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "A", "ab", "🙂", " "})
  void anythingElseIsForged(String letter) {
    assertThatThrownBy(() -> Allowed.of(letter)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWasSettledOnTheWayStays() {
    var paused = Instant.parse("2026-03-02T17:00:00Z");
    var terms = Terms.usual(20).thinned(4).paused(paused);
    assertThat(new Allowed(false, true, 8).on(terms))
        .isEqualTo(new Terms(20, false, true, 8, 4, paused));
  }
}
