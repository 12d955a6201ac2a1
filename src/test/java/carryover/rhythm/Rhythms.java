package carryover.rhythm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Rhythms, zones and instants at random, close to the nights in which clocks change. */
class Rhythms extends DomainContextBase {
  // Clocks that change by an hour, by half an hour, at midnight, never, and the day Apia left out.
  private static final List<ZoneId> ZONES =
      List.of(
              "Europe/Berlin",
              "America/New_York",
              "Asia/Kathmandu",
              "Australia/Lord_Howe",
              "Pacific/Auckland",
              "America/Lima",
              "Pacific/Apia",
              "Africa/Cairo")
          .stream()
          .map(ZoneId::of)
          .toList();

  /** Around the changes of the clocks, the ends of years and a leap day. */
  private static final List<Instant> TURNS =
      List.of(
          Instant.parse("2011-12-30T10:00:00Z"),
          Instant.parse("2024-02-29T12:00:00Z"),
          Instant.parse("2026-03-29T01:00:00Z"),
          Instant.parse("2026-10-25T01:00:00Z"),
          Instant.parse("2026-03-08T07:00:00Z"),
          Instant.parse("2026-11-01T06:00:00Z"),
          Instant.parse("2026-04-04T15:00:00Z"),
          Instant.parse("2026-10-03T15:30:00Z"),
          Instant.parse("2026-04-23T22:00:00Z"),
          Instant.parse("2026-10-29T21:00:00Z"),
          Instant.parse("2026-12-31T23:00:00Z"));

  private static final String WORDS =
      "mon Freitag every jeden other zweiten alle 2 3 31 99 tag day days week woche a am um at "
          + "tomorrow morgen heute today abend morning 18:30 25:00 9 18 uhr 6pm half past halb "
          + "viertel between zwischen and und random irgendwann except außer when wenn until bis "
          + "- . , before the session vor der sitzung march märz 3.3. 31.2. 2026-12-01 2027 "
          + "2026-02-30 in once einmal twice times mal x hours stunden minutes month 999 0";

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES);
  }

  @Provide
  Arbitrary<Instant> instants() {
    var around =
        Combinators.combine(
                Arbitraries.of(TURNS), Arbitraries.longs().between(-20 * 86_400L, 20 * 86_400L))
            .as(Instant::plusSeconds);
    long first = Instant.parse("2011-01-01T00:00:00Z").getEpochSecond();
    var any =
        Arbitraries.longs()
            .between(first, first + Duration.ofDays(20 * 365).toSeconds())
            .map(Instant::ofEpochSecond);
    return Arbitraries.oneOf(around, any);
  }

  @Provide
  Arbitrary<UUID> seeds() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
  }

  @Provide
  Arbitrary<LocalTime> times() {
    var any = Arbitraries.integers().between(0, 24 * 60 - 1);
    var night = Arbitraries.integers().between(0, 4 * 60);
    return Arbitraries.oneOf(any, night).map(minute -> LocalTime.of(minute / 60, minute % 60));
  }

  @Provide
  Arbitrary<Rhythm.Once> once() {
    return Combinators.combine(instants(), times())
        .as((at, time) -> new Rhythm.Once(date(at).atTime(time)));
  }

  @Provide
  Arbitrary<Rhythm.Weekly> weekly() {
    return Combinators.combine(weekdays(), someTimes()).as(Rhythm.Weekly::new);
  }

  @Provide
  Arbitrary<Rhythm.EveryFewDays> everyFewDays() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 14), instants().map(Rhythms::date), someTimes())
        .as(Rhythm.EveryFewDays::new);
  }

  @Provide
  Arbitrary<Rhythm.TimesAWeek> timesAWeek() {
    return Combinators.combine(Arbitraries.integers().between(1, 6), times())
        .as(Rhythm.TimesAWeek::new);
  }

  @Provide
  Arbitrary<Rhythm.RandomMoment> randomMoments() {
    return Combinators.combine(weekdays(), times(), times())
        .filter((_, from, until) -> !from.equals(until))
        .as(Rhythm.RandomMoment::new);
  }

  @Provide
  Arbitrary<Rhythm.BeforeSession> beforeSession() {
    return times().map(Rhythm.BeforeSession::new);
  }

  @Provide
  Arbitrary<Rhythm> rhythms() {
    return Arbitraries.oneOf(
        once(),
        weekly(),
        everyFewDays(),
        timesAWeek(),
        randomMoments(),
        beforeSession(),
        seeds().map(Rhythm.After::new));
  }

  /** Words that mean something, in an order that mostly means nothing. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS.split(" ")).list().ofMaxSize(8).map(all -> String.join(" ", all));
  }

  private Arbitrary<Set<DayOfWeek>> weekdays() {
    return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
  }

  private Arbitrary<List<LocalTime>> someTimes() {
    return times().list().ofMinSize(1).ofMaxSize(3);
  }

  private static LocalDate date(Instant at) {
    return at.atZone(ZoneId.of("UTC")).toLocalDate();
  }
}
