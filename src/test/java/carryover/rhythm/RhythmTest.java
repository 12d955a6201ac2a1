package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the clock skips 02:00–03:00, so 02:30 moves on by the gap
          Europe/Berlin       | 02:30 | 2026-03-29T00:00:00Z | 2026-03-29T01:30:00Z
          # 02:30 comes twice and is taken at its first coming, once
          Europe/Berlin       | 02:30 | 2026-10-24T22:00:00Z | 2026-10-25T00:30:00Z
          Europe/Berlin       | 02:30 | 2026-10-25T00:30:00Z | 2026-10-26T01:30:00Z
          America/New_York    | 02:15 | 2026-03-08T05:00:00Z | 2026-03-08T07:15:00Z
          America/New_York    | 01:15 | 2026-11-01T04:00:00Z | 2026-11-01T05:15:00Z
          # summer time by half an hour
          Australia/Lord_Howe | 02:15 | 2026-10-03T14:00:00Z | 2026-10-03T15:45:00Z
          Australia/Lord_Howe | 01:45 | 2026-04-04T13:00:00Z | 2026-04-04T14:45:00Z
          """)
  void theNightsInWhichTheClockChangesHaveOneMoment(
      String zone, LocalTime time, Instant after, Instant next) {
    assertThat(Rhythm.daily(time).next(after, ZoneId.of(zone))).contains(next);
  }

  @Test
  void aMomentThatIsNowIsNotTheNextOne() {
    var zone = ZoneId.of("Europe/Berlin");
    var rhythm = Rhythm.of("mon 18:00");
    var monday = LocalDateTime.parse("2026-03-02T18:00").atZone(zone);
    assertThat(rhythm.next(monday.toInstant(), zone)).contains(monday.plusWeeks(1).toInstant());
    assertThat(rhythm.next(monday.minusSeconds(1).toInstant(), zone)).contains(monday.toInstant());
  }

  @Test
  void oneMomentComesOnce() {
    var zone = ZoneId.of("Europe/Berlin");
    var once = Rhythm.of("once 2026-03-02T18:00");
    var at = Instant.parse("2026-03-02T17:00:00Z");
    assertThat(once.next(at.minusSeconds(1), zone)).contains(at);
    assertThat(once.next(at, zone)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mon", "mon 25:00", "xyz 18:00", "once", "once tomorrow", " 18:00"})
  void anyOtherLineIsNoRhythm(String line) {
    assertThatThrownBy(() -> Rhythm.of(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
