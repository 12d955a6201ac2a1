package carryover.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Courtesy.Prompt;
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

class CourtesyPropertiesTest {
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "America/Lima");
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final List<String> CODES = List.of("this_evening", "tomorrow", "one_hour", "?");

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES).map(ZoneId::of);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, Duration.ofDays(1100).toMinutes()).map(this::minutes);
  }

  private Instant minutes(long minutes) {
    return FIRST.plus(Duration.ofMinutes(minutes));
  }

  @Provide
  Arbitrary<QuietHours> quietHours() {
    var times = Arbitraries.integers().between(0, 95).map(q -> LocalTime.of(q / 4, q % 4 * 15));
    return Combinators.combine(times, times)
        .filter((from, until) -> !from.equals(until))
        .as(QuietHours::new);
  }

  @Provide
  Arbitrary<Addressee> addressees() {
    return Combinators.combine(
            zones(),
            quietHours().injectNull(0.3),
            Arbitraries.of(false, false, false, true),
            moments().injectNull(0.6),
            Arbitraries.of(false, false, true),
            Arbitraries.integers().between(0, 4))
        .as(Addressee::new);
  }

  @Provide
  Arbitrary<Prompt> prompts() {
    return Combinators.combine(
            moments(),
            Arbitraries.integers().between(0, 72 * 60).map(Duration::ofMinutes),
            Arbitraries.integers().between(0, 2))
        .as(Prompt::new);
  }

  @Provide
  Arbitrary<Integer> late() {
    return Arbitraries.integers().between(-60, 73 * 60);
  }

  @Property(tries = 3000)
  void nobodyIsWrittenToAgainstTheCourtesies(
      @ForAll("addressees") Addressee to,
      @ForAll("prompts") Prompt prompt,
      @ForAll("late") int late) {
    var now = prompt.due().plus(Duration.ofMinutes(late));
    if (Courtesy.rule(to, prompt, now) instanceof Ruling.Now) {
      var local = now.atZone(to.zone()).toLocalTime();
      assertThat(to.quiet() != null && to.quiet().hold(local)).isFalse();
      assertThat(to.held() || to.talking()).isFalse();
      assertThat(to.pausedUntil() != null && now.isBefore(to.pausedUntil())).isFalse();
      if (prompt.unasked() > 0) {
        assertThat(to.sentToday() + prompt.unasked()).isLessThanOrEqualTo(Courtesy.BUDGET_A_DAY);
      }
      assertThat(now).isBeforeOrEqualTo(prompt.due().plus(prompt.window()));
    }
  }

  @Property(tries = 3000)
  void whatNothingForbidsIsSentAtOnce(
      @ForAll("moments") Instant due, @ForAll("zones") ZoneId zone) {
    var to = new Addressee(zone, null, false, null, false, 2);
    var prompt = new Prompt(due, Courtesy.WINDOW, 1);
    assertThat(Courtesy.rule(to, prompt, due)).isEqualTo(new Ruling.Now());
  }

  @Property(tries = 3000)
  void aWaitEndsLaterButWithinTheWindow(
      @ForAll("addressees") Addressee to,
      @ForAll("prompts") Prompt prompt,
      @ForAll("late") int late) {
    var now = prompt.due().plus(Duration.ofMinutes(late));
    if (Courtesy.rule(to, prompt, now) instanceof Ruling.Wait(var until)) {
      assertThat(until).isAfter(now).isBeforeOrEqualTo(prompt.due().plus(prompt.window()));
    }
  }

  @Property
  void whatWaitsForTheEndOfATalkIsKeptForAllOfItsWindow(
      @ForAll("prompts") Prompt prompt, @ForAll("zones") ZoneId zone, @ForAll("late") int late) {
    var now = prompt.due().plus(Duration.ofMinutes(late));
    var ruling = Courtesy.rule(new Addressee(zone, null, false, null, true, 0), prompt, now);
    assertThat(ruling instanceof Ruling.Wait)
        .isEqualTo(now.isBefore(prompt.due().plus(prompt.window())));
  }

  @Property
  void whatIsStaleIsDropped(@ForAll("addressees") Addressee to, @ForAll("prompts") Prompt prompt) {
    var now = prompt.due().plus(prompt.window()).plusMillis(1);
    assertThat(Courtesy.rule(to, prompt, now)).isEqualTo(new Ruling.Drop(Ruling.Why.STALE));
  }

  @Property(tries = 5000)
  void afterQuietHoursIsTheFirstMomentOutsideThem(
      @ForAll("moments") Instant at,
      @ForAll("zones") ZoneId zone,
      @ForAll("quietHours") QuietHours quiet) {
    var free = Courtesy.afterQuietHours(at, zone, quiet);
    assertThat(quiet.hold(free.atZone(zone).toLocalTime())).as("still quiet").isFalse();
    assertThat(free).isAfterOrEqualTo(at);
    for (var each = at; each.isBefore(free); each = each.plus(Duration.ofMinutes(15))) {
      assertThat(quiet.hold(each.atZone(zone).toLocalTime())).as("free earlier").isTrue();
    }
  }

  @Property
  void laterIsLaterAndWithinTwoDays(
      @ForAll("moments") Instant now, @ForAll("zones") ZoneId zone, @ForAll("codes") String code) {
    var later = Later.of(code, now, zone, null);
    assertThat(later).isAfter(now).isBefore(now.plus(Duration.ofHours(36)));
    if (code.equals("tomorrow")) {
      var today = now.atZone(zone).toLocalDate();
      assertThat(later.atZone(zone).toLocalDate()).isEqualTo(today.plusDays(1));
      assertThat(later.atZone(zone).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
    }
  }

  @Property
  void laterIsLaterAndOutsideQuietHoursWhateverWasTyped(
      @ForAll("moments") Instant now,
      @ForAll("zones") ZoneId zone,
      @ForAll("quietHours") QuietHours quiet,
      @ForAll("late") int minutes) {
    var typed = now.atZone(zone).toLocalDateTime().plusMinutes(minutes);
    var later = Later.of(typed.toString(), now, zone, quiet);
    assertThat(later).isAfter(now);
    assertThat(quiet.hold(later.atZone(zone).toLocalTime())).isFalse();
  }

  @Example
  void aTypedTimeThatComesTwiceIsItsNextComing() {
    var between = Instant.parse("2026-10-25T00:45:00Z"); // the first 02:30 in Berlin has passed
    assertThat(Later.of("2026-10-25T02:30", between, ZoneId.of("Europe/Berlin"), null))
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(CODES);
  }

  @Property
  void quietHoursAreReadAsTheyAreWrittenAndCoverTheirHours(@ForAll("quietHours") QuietHours quiet) {
    assertThat(QuietHours.of(quiet.toString())).contains(quiet);
    assertThat(quiet.hold(quiet.from())).isTrue();
    assertThat(quiet.hold(quiet.until())).isFalse();
    assertThat(quiet.hold(quiet.until().minusMinutes(1))).isTrue();
    assertThat(quiet.hold(quiet.from().minusMinutes(1))).isFalse();
  }

  @Property
  void whatIsNoPairOfTimesIsNoQuietHours(@ForAll String anything) {
    if (!anything.matches("\\d\\d:\\d\\d.*")) {
      assertThat(QuietHours.of(anything)).isEmpty();
    }
  }
}
