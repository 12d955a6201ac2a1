package carryover.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.agenda.Courtesy.Ruling;
import carryover.rhythm.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A therapist's quiet hours hold, also where the clock leaps. */
class DiscretionPropertiesTest {
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "America/Lima");
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES).map(ZoneId::of);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(0, Duration.ofDays(800).toMinutes())
        .map(each -> FIRST.plus(Duration.ofMinutes(each)));
  }

  @Provide
  Arbitrary<QuietHours> quietHours() {
    var times = Arbitraries.integers().between(0, 95).map(q -> LocalTime.of(q / 4, q % 4 * 15));
    return Combinators.combine(times, times)
        .filter((from, until) -> !from.equals(until))
        .as(QuietHours::new);
  }

  @Provide
  Arbitrary<Duration> ahead() {
    return Arbitraries.longs().between(-60, 48 * 60).map(Duration::ofMinutes).injectNull(0.4);
  }

  @Property(tries = 2000)
  void nothingRingsInQuietHoursAndNothingThatIsOfNoUse(
      @ForAll("zones") ZoneId zone,
      @ForAll("quietHours") QuietHours quiet,
      @ForAll("moments") Instant now,
      @ForAll("ahead") @Nullable Duration ahead) {
    var useless = ahead == null ? null : now.plus(ahead);
    switch (Discretion.rule(zone, quiet, useless, now)) {
      case Ruling.Now() -> {
        assertThat(quiet.hold(now.atZone(zone).toLocalTime())).isFalse();
        assertThat(useless == null || now.isBefore(useless)).isTrue();
      }
      case Ruling.Wait(var until) -> {
        assertThat(until).isAfter(now);
        assertThat(useless == null || until.isBefore(useless)).isTrue();
        assertThat(Discretion.rule(zone, quiet, useless, until)).isInstanceOf(Ruling.Now.class);
      }
      case Ruling.Drop _ -> assertThat(useless).isNotNull();
    }
  }

  @Property(tries = 200)
  void whoeverWantsNoQuietHoursIsToldAtOnce(
      @ForAll("zones") ZoneId zone, @ForAll("moments") Instant now) {
    assertThat(Discretion.rule(zone, null, null, now)).isInstanceOf(Ruling.Now.class);
  }

  @Example
  void theEndOfANightIsThatOfTheWallClockAlsoWhenItLeaps() {
    var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));
    var night = Instant.parse("2026-03-28T22:00:00Z"); // 23:00, the clock leaps at 2:00
    assertThat(Discretion.rule(BERLIN, quiet, null, night))
        .isEqualTo(new Ruling.Wait(Instant.parse("2026-03-29T05:00:00Z")));
    var skipped = new QuietHours(LocalTime.of(21, 0), LocalTime.of(2, 30));
    assertThat(Discretion.rule(BERLIN, skipped, null, night))
        .isEqualTo(new Ruling.Wait(Instant.parse("2026-03-29T01:00:00Z")));
    var autumn = Instant.parse("2026-10-24T21:00:00Z");
    assertThat(Discretion.rule(BERLIN, quiet, null, autumn))
        .isEqualTo(new Ruling.Wait(Instant.parse("2026-10-25T06:00:00Z")));
  }
}
