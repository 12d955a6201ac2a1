package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextInSequenceTest {
  private static final Map<String, List<String>> SEQUENCES = new LinkedHashMap<>();

  static {
    SEQUENCES.put("thinking", List.of("cg-01", "cg-03", "cg-04"));
    SEQUENCES.put("panic", List.of("cg-01", "ex-01", "ex-03"));
  }

  private static List<String> next(String... had) {
    return NextInSequence.of(SEQUENCES, List.of(had));
  }

  @Test
  void theOneBehindTheLastIsNext() {
    assertThat(next("cg-01", "cg-03")).containsExactly("cg-04");
    assertThat(next("cg-03")).containsExactly("cg-04");
  }

  @Test
  void whatBelongsToTwoSequencesLeadsTwoWaysFirstToTheOneOfWhichSomebodyHadMore() {
    assertThat(next("cg-01")).containsExactly("cg-03", "ex-01");
    assertThat(next("ex-01", "cg-01")).containsExactly("ex-03", "cg-03");
  }

  @Test
  void nothingIsNextBeforeABeginningAtTheEndOrAfterSomethingElse() {
    assertThat(next()).isEmpty();
    assertThat(next("cg-01", "cg-03", "cg-04")).isEmpty();
    assertThat(next("cg-01", "ba-02")).isEmpty();
  }
}
