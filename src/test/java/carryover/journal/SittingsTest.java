package carryover.journal;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SittingsTest {
  private static final Instant NOW = Practice.NOW;
  private static final Duration SHORT = Duration.ofMinutes(10);
  private final PersonId ada = PersonId.random();
  private final UUID walk = UUID.randomUUID();
  private final UUID today = UUID.randomUUID();
  private final UUID tomorrow = UUID.randomUUID();

  private Entry part(RecordKind kind, @Nullable UUID occasion, Duration after, String field) {
    Map<String, Answer> fields = Map.of(field, new Answer.Number(1));
    return new Entry(ada, kind, walk, occasion, NOW.plus(after), fields, Set.of());
  }

  private Entry mood(@Nullable UUID occasion, Duration after, String field) {
    return part(new RecordKind.Sheet("activity"), occasion, after, field);
  }

  private Entry report(@Nullable UUID occasion, Duration after, String field) {
    return part(RecordKind.Program.COMPLETION_REPORT, occasion, after, field);
  }

  @Test
  void anExerciseAndItsCheckInAreOneSitting() {
    var parts =
        List.of(
            mood(null, Duration.ZERO, "activity"),
            mood(null, SHORT, "mood"),
            report(today, SHORT, "outcome"),
            report(null, SHORT, "difficulty_felt"));
    assertThat(Sittings.apart(parts)).containsExactly(parts);
  }

  @Test
  void theSameFieldOnceMoreBeginsAnotherSitting() {
    var parts =
        List.of(
            mood(null, Duration.ZERO, "mood"),
            report(null, SHORT, "outcome"),
            mood(null, SHORT.multipliedBy(2), "mood"));
    assertThat(Sittings.apart(parts)).containsExactly(parts.subList(0, 2), parts.subList(2, 3));
  }

  @Test
  void anotherOccasionOrAnotherDayBeginsAnotherSitting() {
    var first = mood(today, Duration.ZERO, "activity");
    var second = mood(tomorrow, Duration.ofHours(20), "mood");
    var third = mood(tomorrow, Duration.ofHours(45), "pleasure");
    assertThat(Sittings.apart(List.of(first, second, third)))
        .containsExactly(List.of(first), List.of(second), List.of(third));
    assertThat(Sittings.apart(List.of())).isEmpty();
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasSaid() {
    var said = mood(today, Duration.ZERO, "mood");
    var corrected =
        new Entry(
            ada,
            said.kind(),
            walk,
            today,
            NOW.plus(SHORT),
            Map.of("mood", new Answer.Number(9)),
            Set.of(),
            true);
    assertThat(Sittings.apart(List.of(said, corrected))).hasSize(1);
    assertThat(Sittings.merged(List.of(said, corrected)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.number("mood")).contains(9));
  }

  @Test
  void partsOfOneSittingAreReadAsOneEntryInTheOrderOfTheirFields() {
    var merged =
        Sittings.merged(
            List.of(mood(today, Duration.ZERO, "mood"), mood(today, SHORT, "activity")));
    assertThat(merged).hasSize(1);
    assertThat(merged.getFirst().fields().keySet()).containsExactly("mood", "activity");
    assertThat(merged.getFirst().at()).isEqualTo(NOW);
  }
}
