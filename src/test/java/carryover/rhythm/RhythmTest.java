package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
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

  @Test
  void aTimeThatMovesBehindAnotherOneLosesNoneOfTheTwo() {
    var zone = ZoneId.of("Europe/Berlin");
    var rhythm = Rhythm.of("sun 02:30,03:00");
    var night = Instant.parse("2026-03-29T00:00:00Z");
    assertThat(rhythm.next(night, zone)).contains(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(rhythm.next(Instant.parse("2026-03-29T01:00:00Z"), zone))
        .contains(Instant.parse("2026-03-29T01:30:00Z"));
  }

  @Test
  void theFridayThatApiaLeftOutHasItsMomentOnSaturday() {
    var apia = ZoneId.of("Pacific/Apia");
    assertThat(Rhythm.of("fri 09:00").next(Instant.parse("2011-12-30T11:00:00Z"), apia))
        .contains(Instant.parse("2011-12-30T19:00:00Z"));
  }

  @Test
  void everyOtherDayGoesOnAcrossALeapDayAndAYear() {
    var zone = ZoneId.of("America/Lima");
    var rhythm = Rhythm.of("every 2 from 2027-12-31 18:00");
    var at = Instant.parse("2027-12-31T23:00:00Z");
    assertThat(rhythm.next(at, zone)).contains(Instant.parse("2028-01-02T23:00:00Z"));
    assertThat(rhythm.next(Instant.parse("2028-02-28T23:00:00Z"), zone))
        .contains(Instant.parse("2028-02-29T23:00:00Z"));
    assertThat(rhythm.next(Instant.parse("2028-02-29T23:00:00Z"), zone))
        .contains(Instant.parse("2028-03-02T23:00:00Z"));
  }

  @Test
  void aWeekAcrossTheYearIsOneWeek() {
    var berlin = ZoneId.of("Europe/Berlin");
    var taken =
        List.of(Instant.parse("2026-12-29T08:00:00Z"), Instant.parse("2026-12-31T08:00:00Z"));
    var with = new Circumstances(berlin, UUID.randomUUID(), null, taken, Duration.ZERO);
    assertThat(Rhythm.of("3 a week 09:00").next(taken.getLast(), with))
        .contains(Instant.parse("2027-01-01T08:00:00Z"));
    assertThat(Rhythm.of("2 a week 09:00").next(taken.getLast(), with))
        .contains(Instant.parse("2027-01-04T08:00:00Z"));
  }

  @Test
  void aRandomMomentComesAtEachMinuteOfItsWindowNowAndThen() {
    var with = random("Europe/Berlin");
    var minutes = new TreeSet<LocalTime>();
    var moment = Instant.parse("2026-01-01T00:00:00Z");
    for (int day = 0; day < 300; day++) {
      moment =
          Rhythm.of("random mon,tue,wed,thu,fri,sat,sun 14:00-14:30")
              .next(moment, with)
              .orElseThrow();
      minutes.add(moment.atZone(with.zone()).toLocalTime());
    }
    assertThat(minutes).hasSize(16).startsWith(LocalTime.of(14, 0)).endsWith(LocalTime.of(14, 15));
  }

  @Test
  void aRandomMomentStaysInItsWindowInTheNightsInWhichTheClockChanges() {
    for (int person = 0; person < 300; person++) {
      var with = random("Europe/Berlin");
      var rhythm = Rhythm.of("random sun 01:30-03:30");
      assertThat(rhythm.next(Instant.parse("2026-03-29T00:00:00Z"), with).orElseThrow())
          .isBetween(Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:15:00Z"));
      assertThat(rhythm.next(Instant.parse("2026-10-24T23:00:00Z"), with).orElseThrow())
          .isBetween(Instant.parse("2026-10-24T23:30:00Z"), Instant.parse("2026-10-25T02:15:00Z"));
    }
  }

  @Test
  void anExerciseThatIsLongerThanItsWindowHasNoMoment() {
    var with = random("Europe/Berlin");
    assertThat(Rhythm.of("random sun 14:00-14:10").next(Instant.EPOCH, with)).isEmpty();
  }

  @Test
  void theEveOfTheSessionMovesWithTheSession() {
    var rhythm = Rhythm.of("before session 19:00");
    var berlin = ZoneId.of("Europe/Berlin");
    var now = Instant.parse("2026-03-27T12:00:00Z");
    assertThat(rhythm.next(now, berlin)).isEmpty();
    assertThat(rhythm.next(now, before(berlin, "2026-03-29T09:00:00Z")))
        .contains(Instant.parse("2026-03-28T18:00:00Z"));
    assertThat(rhythm.next(now, before(berlin, "2026-03-31T09:00:00Z")))
        .contains(Instant.parse("2026-03-30T17:00:00Z"));
    assertThat(rhythm.next(now, before(berlin, "2026-03-27T15:00:00Z"))).isEmpty();
  }

  @Test
  void whatComesAfterAnotherExerciseHangsOnNoClock() {
    assertThat(new Rhythm.After(UUID.randomUUID()).next(Instant.EPOCH, ZoneId.of("UTC"))).isEmpty();
  }

  private static Circumstances before(ZoneId zone, String session) {
    return new Circumstances(
        zone, UUID.randomUUID(), Instant.parse(session), List.of(), Duration.ZERO);
  }

  private static Circumstances random(String zone) {
    return new Circumstances(
        ZoneId.of(zone), UUID.randomUUID(), null, List.of(), Duration.ofMinutes(15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every 1 from 2026-03-02 18:00",
        "every 15 from 2026-03-02 18:00",
        "every 2 18:00",
        "0 a week 09:00",
        "7 a week 09:00",
        "3 a week",
        "random mon 14:00-14:00",
        "random 14:00-18:00",
        "after lunch",
        "before session",
        "once 2026-02-30T18:00"
      })
  void whatNoRhythmCanBeIsNone(String line) {
    assertThatThrownBy(() -> Rhythm.of(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mon", "mon 25:00", "xyz 18:00", "once", "once tomorrow", " 18:00"})
  void anyOtherLineIsNoRhythm(String line) {
    assertThatThrownBy(() -> Rhythm.of(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
