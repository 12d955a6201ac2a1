package carryover.plan;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Rows.Row;
import carryover.agenda.Slot;
import carryover.agenda.Whims;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database keeps random lives as the pure diary has them, whenever it is started anew. */
@Execution(ExecutionMode.CONCURRENT)
class PlanningLivesTest {
  private static final int LIVES = 6;
  private static final int STEPS = 30;

  @ParameterizedTest
  @EnumSource
  void theRowsAreThoseOfThePureDiaryAfterARestartBeforeEveryDeed(TestDatabase database) {
    var practice = Practice.on(database);
    for (int seed = 0; seed < LIVES; seed++) {
      var stored = new StoredLife(practice, seed);
      var whims = new Whims(seed, stored::does);
      for (int i = 0; i < STEPS; i++) {
        whims.step();
        assertThat(stored.rows())
            .as("life %d, step %d", seed, i)
            .containsExactlyInAnyOrderElementsOf(ended(whims.life.rows()));
        assertThat(stored.wake()).isEqualTo(whims.life.wake());
      }
      stored.end();
    }
  }

  /** What has ended is not due. */
  private static List<Row> ended(List<Row> rows) {
    return rows.stream()
        .map(it -> it.isOpen() ? it : new Row(notDue(it.slot()), it.fate()))
        .toList();
  }

  private static Slot notDue(Slot it) {
    return new Slot(it.id(), it.course(), it.planned(), null, it.asked());
  }
}
