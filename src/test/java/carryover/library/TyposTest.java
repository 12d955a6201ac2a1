package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "walk, walk, 0",
    "walk, wlak, 1",
    "walk, wal, 1",
    "walk, walks, 1",
    "walk, talk, 1",
    "'', walk, 4",
    "ca, abc, 3",
    "thought, thuoght, 1"
  })
  void lettersPutInTakenOutChangedOrSwappedAreCounted(String one, String other, int steps) {
    assertThat(Typos.distance(one, other)).isEqualTo(steps);
    assertThat(Typos.distance(other, one)).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "walk, talk, false",
    "wal, walks, false",
    "worri, worry, true",
    "wory, worry, true",
    "wrory, worry, true",
    "wroyr, worry, false",
    "pleasnat, pleasant, true",
    "plesnat, pleasant, false",
    "activtiys, activities, true"
  })
  void theLongerAWordTheMoreIsForgiven(String typed, String word, boolean near) {
    assertThat(Typos.near(typed, word)).isEqualTo(near);
  }
}
