package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RhythmPropertiesTest {
  // Summer time by half an hour, zones without it, and the two that our people live in.
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Australia/Lord_Howe",
          "America/New_York",
          "America/Lima",
          "Asia/Kathmandu",
          "Africa/Casablanca",
          "Pacific/Apia");

  @Provide
  Arbitrary<Rhythm.Weekly> weekly() {
    var times =
        Arbitraries.integers()
            .between(0, 24 * 60 - 1)
            .map(minute -> LocalTime.of(minute / 60, minute % 60));
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
            times.list().ofMinSize(1).ofMaxSize(3))
        .as(Rhythm.Weekly::new);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES).map(ZoneId::of);
  }

  @Provide
  Arbitrary<Instant> moments() {
    long first = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();
    return Arbitraries.longs()
        .between(first, first + Duration.ofDays(1100).toSeconds())
        .map(Instant::ofEpochSecond);
  }

  @Property
  void whatIsSaidCanBeTyped(@ForAll("weekly") Rhythm.Weekly rhythm) {
    for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      var said = RhythmWords.say(rhythm, locale);
      assertThat(RhythmWords.parse(said, locale.getLanguage())).as(said).contains(rhythm);
    }
  }

  @Property
  void itsLineIsReadAsItWasWritten(@ForAll("weekly") Rhythm.Weekly rhythm) {
    assertThat(Rhythm.of(rhythm.toString())).isEqualTo(rhythm);
  }

  @Property
  void theNextMomentIsStrictlyLaterAndWithinEightDays(
      @ForAll("weekly") Rhythm.Weekly rhythm,
      @ForAll("zones") ZoneId zone,
      @ForAll("moments") Instant after) {
    var next = rhythm.next(after, zone).orElseThrow();
    assertThat(next).isAfter(after).isBefore(after.plus(Duration.ofDays(8).plusHours(2)));
  }

  @Property
  void theNextMomentIsOnAPlannedDayAtAPlannedTimeUnlessTheClockSkipsIt(
      @ForAll("weekly") Rhythm.Weekly rhythm,
      @ForAll("zones") ZoneId zone,
      @ForAll("moments") Instant after) {
    var next = rhythm.next(after, zone).orElseThrow().atZone(zone);
    var skipped = zone.getRules().getTransition(next.toLocalDateTime().minusHours(1));
    if (skipped == null) {
      assertThat(rhythm.days()).contains(next.getDayOfWeek());
      assertThat(rhythm.times()).contains(next.toLocalTime());
    }
  }
}
