package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Rhythms.class)
@Domain(DomainContext.Global.class)
class RhythmPropertiesTest {
  private static final Duration LENGTH = Duration.ofMinutes(15);

  @Property
  void itsLineIsShortAndIsReadAsItWasWritten(@ForAll Rhythm rhythm) {
    assertThat(rhythm.toString()).hasSizeLessThanOrEqualTo(200);
    assertThat(Rhythm.of(rhythm.toString())).isEqualTo(rhythm);
  }

  @Property
  void theNextMomentIsStrictlyLaterAndTheSameWheneverItIsAskedFor(
      @ForAll Rhythm rhythm, @ForAll ZoneId zone, @ForAll Instant after, @ForAll UUID seed) {
    var with = with(zone, seed, after, List.of());
    var next = rhythm.next(after, with);
    next.ifPresent(moment -> {
      assertThat(moment).isAfter(after);
      assertThat(rhythm.next(moment.minusMillis(1), with)).contains(moment);
      var between = Duration.between(after, moment).dividedBy(3);
      assertThat(rhythm.next(after.plus(between), with)).contains(moment);
    });
  }

  @Property
  void aWeeklyRhythmHasEveryMomentOfItsDaysAndNoOther(
      @ForAll Rhythm.Weekly rhythm, @ForAll ZoneId zone, @ForAll Instant after) {
    var until = after.plus(Duration.ofDays(20));
    var expected = new TreeSet<Instant>();
    for (var day : days(after, zone)) {
      if (rhythm.days().contains(day.getDayOfWeek())) {
        rhythm.times().forEach(time -> expected.add(instant(day.atTime(time), zone)));
      }
    }
    assertThat(moments(rhythm, Circumstances.in(zone), after, until))
        .containsExactlyElementsOf(expected.subSet(after, false, until, true));
  }

  @Property
  void everyFewDaysHasEveryMomentOfItsDaysAndNoOther(
      @ForAll Rhythm.EveryFewDays rhythm, @ForAll ZoneId zone, @ForAll Instant after) {
    var until = after.plus(Duration.ofDays(40));
    var expected = new TreeSet<Instant>();
    for (var day : days(after, zone)) {
      long since = ChronoUnit.DAYS.between(rhythm.from(), day);
      if (since >= 0 && since % rhythm.days() == 0) {
        rhythm.times().forEach(time -> expected.add(instant(day.atTime(time), zone)));
      }
    }
    assertThat(moments(rhythm, Circumstances.in(zone), after, until))
        .containsExactlyElementsOf(expected.subSet(after, false, until, true));
  }

  @Property
  void everyFewDaysBegins(@ForAll Rhythm.EveryFewDays rhythm, @ForAll ZoneId zone) {
    var longBefore = instant(rhythm.from().minusDays(400).atStartOfDay(), zone);
    assertThat(rhythm.next(longBefore, zone))
        .contains(instant(rhythm.from().atTime(rhythm.times().getFirst()), zone));
  }

  @Property
  void oneMomentComesOnce(@ForAll Rhythm.Once rhythm, @ForAll ZoneId zone) {
    var at = instant(rhythm.at(), zone);
    assertThat(moments(rhythm, Circumstances.in(zone), Instant.EPOCH, Instant.MAX))
        .containsExactly(at);
  }

  @Property
  void eachIsoWeekAlsoAcrossAYearHasSoManyMomentsAndAsEarlyAsItCan(
      @ForAll Rhythm.TimesAWeek rhythm, @ForAll ZoneId zone, @ForAll Instant after) {
    var taken = new ArrayList<Instant>();
    var weeks = new HashMap<String, Integer>();
    var moment = after;
    for (int i = 0; i < 25; i++) {
      moment = rhythm.next(moment, with(zone, UUID.randomUUID(), after, taken)).orElseThrow();
      taken.add(moment);
      weeks.merge(week(moment, zone), 1, Integer::sum);
    }
    assertThat(weeks.values()).allMatch(count -> count <= rhythm.times());
    weeks.remove(week(taken.getFirst(), zone));
    weeks.remove(week(taken.getLast(), zone));
    weeks.remove(weekThatApiaLeftADayOut());
    assertThat(weeks.values()).allMatch(count -> count == rhythm.times());
  }

  @Property
  void aWeekThatHasEnoughAsksNoMore(
      @ForAll Rhythm.TimesAWeek rhythm,
      @ForAll ZoneId zone,
      @ForAll Instant after,
      @ForAll @IntRange(min = 0, max = 6) int more) {
    var day = after.atZone(zone).toLocalDate().with(DayOfWeek.MONDAY);
    var taken = new ArrayList<Instant>();
    for (int i = 0; i < rhythm.times() + more; i++) {
      taken.add(instant(day.plusDays(i % 7).atTime(12, 0), zone));
    }
    var next = rhythm.next(after, with(zone, UUID.randomUUID(), after, taken)).orElseThrow();
    assertThat(next.atZone(zone).toLocalDate()).isAfterOrEqualTo(day.plusDays(7));
  }

  @Property
  void aRandomMomentLiesInItsWindowAndLeavesRoomForTheExercise(
      @ForAll Rhythm.RandomMoment rhythm,
      @ForAll ZoneId zone,
      @ForAll Instant after,
      @ForAll UUID seed) {
    var with = with(zone, seed, after, List.of());
    var next = rhythm.next(after, with);
    assertThat(next.isPresent()).isEqualTo(rhythm.window().compareTo(LENGTH) >= 0);
    next.filter(moment -> !clocksChangeAround(moment, zone))
        .ifPresent(moment -> {
          var opened = opened(rhythm, moment, zone);
          assertThat(rhythm.days()).contains(opened.getDayOfWeek());
          var local = moment.atZone(zone).toLocalDateTime();
          assertThat(local).isEqualTo(local.truncatedTo(ChronoUnit.MINUTES));
          assertThat(local.plus(LENGTH)).isBeforeOrEqualTo(opened.plus(rhythm.window()));
        });
  }

  @Property
  void eachChosenDayHasOneRandomMoment(
      @ForAll Rhythm.RandomMoment rhythm,
      @ForAll ZoneId zone,
      @ForAll Instant after,
      @ForAll UUID seed) {
    var with = with(zone, seed, after, List.of());
    var moments = moments(rhythm, with, after, after.plus(Duration.ofDays(30)));
    var days =
        moments.stream()
            .filter(moment -> !clocksChangeAround(moment, zone))
            .map(moment -> opened(rhythm, moment, zone).toLocalDate())
            .toList();
    assertThat(days).doesNotHaveDuplicates();
    if (rhythm.window().compareTo(LENGTH) >= 0 && !apiaInDecember2011(after, zone)) {
      assertThat(moments.size()).isBetween(4 * rhythm.days().size() - 1, 5 * rhythm.days().size());
    }
  }

  @Property
  void theEveIsOnTheDayBeforeTheSessionAndOver(
      @ForAll Rhythm.BeforeSession rhythm, @ForAll ZoneId zone, @ForAll Instant session) {
    var with = new Circumstances(zone, UUID.randomUUID(), session, List.of(), LENGTH);
    var eve = rhythm.next(session.minus(Duration.ofDays(4)), with);
    eve.ifPresent(moment -> {
      assertThat(moment).isBefore(session);
      assertThat(rhythm.next(moment, with)).isEmpty();
    });
    if (!apiaInDecember2011(session, zone)) {
      assertThat(eve.orElseThrow().atZone(zone).toLocalDate())
          .isEqualTo(session.atZone(zone).toLocalDate().minusDays(1));
    }
    assertThat(rhythm.next(session, Circumstances.in(zone))).isEmpty();
  }

  private static Circumstances with(ZoneId zone, UUID seed, Instant after, List<Instant> taken) {
    return new Circumstances(zone, seed, after.plus(Duration.ofDays(5)), taken, LENGTH);
  }

  private static List<Instant> moments(
      Rhythm rhythm, Circumstances with, Instant after, Instant until) {
    var moments = new ArrayList<Instant>();
    var next = rhythm.next(after, with);
    while (next.isPresent() && !next.get().isAfter(until)) {
      var moment = next.get();
      moments.add(moment);
      next = rhythm.next(moment, with);
      assertThat(next).isNotEqualTo(Optional.of(moment));
    }
    return moments;
  }

  private static List<LocalDate> days(Instant after, ZoneId zone) {
    var first = after.atZone(zone).toLocalDate().minusDays(5);
    return first.datesUntil(first.plusDays(60)).toList();
  }

  // Where the clocks skip the time it moves on by the gap; where it comes twice, it is the first.
  private static Instant instant(LocalDateTime local, ZoneId zone) {
    var rules = zone.getRules();
    var offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? local.toInstant(rules.getTransition(local).getOffsetBefore())
        : local.toInstant(offsets.getFirst());
  }

  private static LocalDateTime opened(Rhythm.RandomMoment rhythm, Instant moment, ZoneId zone) {
    var local = moment.atZone(zone).toLocalDateTime();
    var opened = local.toLocalDate().atTime(rhythm.from());
    return opened.isAfter(local) ? opened.minusDays(1) : opened;
  }

  private static boolean clocksChangeAround(Instant moment, ZoneId zone) {
    var next = zone.getRules().nextTransition(moment.minus(Duration.ofDays(2)));
    return next != null && next.getInstant().isBefore(moment.plus(Duration.ofDays(2)));
  }

  private static boolean apiaInDecember2011(Instant moment, ZoneId zone) {
    var left = Instant.parse("2011-12-30T10:00:00Z");
    return zone.getId().equals("Pacific/Apia")
        && Duration.between(moment, left).abs().compareTo(Duration.ofDays(40)) < 0;
  }

  private static String week(Instant moment, ZoneId zone) {
    var day = moment.atZone(zone).toLocalDate();
    return day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static String weekThatApiaLeftADayOut() {
    return "2011 52";
  }
}
