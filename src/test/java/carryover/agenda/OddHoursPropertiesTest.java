package carryover.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Somebody is asked where they are on the third night within seven days, and then not for long. */
class OddHoursPropertiesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant START = Instant.parse("2026-03-20T00:00:00Z"); // a leap of the clock ahead

  /** Moments at which somebody writes, in order, over two months. */
  @Provide
  Arbitrary<List<Instant>> moments() {
    return Arbitraries.integers()
        .between(0, 60 * 24 * 60)
        .list()
        .ofMaxSize(80)
        .map(all -> all.stream().sorted().map(each -> START.plus(each, ChronoUnit.MINUTES)).toList());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
        BERLIN, ZoneId.of("America/New_York"), ZoneId.of("Asia/Kathmandu"),
        ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Pacific/Auckland"));
  }

  private static List<Instant> asked(List<Instant> moments, ZoneId zone) {
    var asked = new ArrayList<Instant>();
    var hours = OddHours.NONE;
    for (var each : moments) {
      hours = hours.seen(each, zone);
      if (hours.asks(each, zone)) {
        asked.add(each);
        hours = hours.asked(each);
      }
    }
    return asked;
  }

  @Property
  void nobodyIsAskedTwiceInThirtyDays(
      @ForAll("moments") List<Instant> moments, @ForAll("zones") ZoneId zone) {
    var asked = asked(moments, zone);
    for (int i = 1; i < asked.size(); i++) {
      assertThat(Duration.between(asked.get(i - 1), asked.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofDays(30));
    }
  }

  @Property
  void whoeverIsAskedWroteOnThreeNightsOfTheLastSeven(
      @ForAll("moments") List<Instant> moments, @ForAll("zones") ZoneId zone) {
    for (var each : asked(moments, zone)) {
      assertThat(nights(moments, each, zone)).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Property
  void theFirstThirdNightIsNeverOverlooked(
      @ForAll("moments") List<Instant> moments, @ForAll("zones") ZoneId zone) {
    var third =
        moments.stream()
            .filter(each -> OddHours.isOdd(each, zone))
            .filter(each -> nights(moments, each, zone).size() >= 3)
            .findFirst();
    assertThat(asked(moments, zone).stream().findFirst()).isEqualTo(third);
  }

  @Property
  void whatIsKeptStaysSmall(
      @ForAll("moments") List<Instant> moments, @ForAll("zones") ZoneId zone) {
    var hours = OddHours.NONE;
    for (var each : moments) {
      hours = hours.seen(each, zone);
      assertThat(hours.days()).hasSizeLessThanOrEqualTo(7);
      assertThat(hours.line()).hasSizeLessThanOrEqualTo(80);
    }
  }

  /** The nights among the seven local days that end with this moment's. */
  private static Set<LocalDate> nights(List<Instant> moments, Instant until, ZoneId zone) {
    var last = until.atZone(zone).toLocalDate();
    var nights = new TreeSet<LocalDate>();
    for (var each : moments) {
      var local = each.atZone(zone);
      boolean odd =
          local.toLocalTime().compareTo(LocalTime.of(0, 30)) >= 0
              && local.toLocalTime().compareTo(LocalTime.of(4, 30)) < 0;
      if (odd && !each.isAfter(until) && local.toLocalDate().isAfter(last.minusDays(7))) {
        nights.add(local.toLocalDate());
      }
    }
    return nights;
  }

  @Example
  void theHoursBeginAtHalfPastTwelveAndEndAtHalfPastFour() {
    assertThat(OddHours.isOdd(at("2026-03-02", "00:29"), BERLIN)).isFalse();
    assertThat(OddHours.isOdd(at("2026-03-02", "00:30"), BERLIN)).isTrue();
    assertThat(OddHours.isOdd(at("2026-03-02", "04:29"), BERLIN)).isTrue();
    assertThat(OddHours.isOdd(at("2026-03-02", "04:30"), BERLIN)).isFalse();
  }

  @Example
  void threeMessagesInOneNightAreOneNight() {
    var one = List.of(at("2026-03-02", "01:00"), at("2026-03-02", "02:00"), at("2026-03-02", "04:00"));
    assertThat(asked(one, BERLIN)).isEmpty();
  }

  @Example
  void theEighthDayIsTooLate() {
    var spread = List.of(at("2026-03-02", "01:00"), at("2026-03-05", "01:00"), at("2026-03-09", "01:00"));
    assertThat(asked(spread, BERLIN)).isEmpty();
    var near = List.of(at("2026-03-02", "01:00"), at("2026-03-05", "01:00"), at("2026-03-08", "01:00"));
    assertThat(asked(near, BERLIN)).containsExactly(near.getLast());
  }

  private static Instant at(String day, String time) {
    return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }
}
