package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.kernel.Chimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TimeTravelTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));
  private final ChimesOnPaper chimes = new ChimesOnPaper();
  private final TimeTravel travel = new TimeTravel(clock, chimes);

  TimeTravelTest() {
    chimes.clock = clock;
  }

  @Test
  void everyAlarmOnTheWayRingsInOrderAndNoneBeyond() {
    chimes.planned.add(START.plusSeconds(7200));
    chimes.planned.add(START.plusSeconds(3600));
    chimes.planned.add(START.plusSeconds(9000));
    travel.to(START.plusSeconds(7200));
    assertThat(chimes.diary)
        .containsExactly(
            "settled",
            "rang 2026-03-02T09:00:00Z",
            "settled",
            "rang 2026-03-02T10:00:00Z",
            "settled",
            "settled");
    assertThat(clock.instant()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(travel.next()).contains(START.plusSeconds(9000));
  }

  @Test
  void anAlarmThatIsSetOnTheWayRingsOnTheSameJourney() {
    chimes.planned.add(START.plusSeconds(60));
    chimes.repeatsAfterSeconds = 60;
    travel.to(START.plusSeconds(150));
    assertThat(chimes.diary)
        .contains("rang 2026-03-02T08:01:00Z", "rang 2026-03-02T08:02:00Z")
        .doesNotContain("rang 2026-03-02T08:03:00Z");
  }

  @Test
  void anAlarmThatNeverGoesAwayEndsTheJourney() {
    var stuck =
        new TimeTravel(
            clock,
            new Chimes() {
              @Override
              public Optional<Instant> next() {
                return Optional.of(START.minusSeconds(1));
              }

              @Override
              public void ring() {}

              @Override
              public void settle() {}
            });
    assertThatThrownBy(() -> stuck.to(START.plusSeconds(60)))
        .hasMessageContaining("again and again");
  }

  @Test
  void theClockFlowsOnAfterItWasMovedAndNeverGoesBack() {
    clock.moveTo(START.plusSeconds(3600));
    clock.moveTo(START.plusSeconds(60));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(3600));
    assertThat(clock.ahead()).isEqualTo(Duration.ofHours(1));
    Clock inLima = clock.withZone(ZoneId.of("America/Lima"));
    clock.moveTo(START.plusSeconds(7200));
    assertThat(inLima.instant()).isEqualTo(START.plusSeconds(7200));
    assertThat(inLima.getZone()).isEqualTo(ZoneId.of("America/Lima"));
  }
}
