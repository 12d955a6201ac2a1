package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.rhythm.Circumstances;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsPropertiesTest {
  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60));
  }

  @Provide
  Arbitrary<Rhythm> rhythms() {
    var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    Arbitrary<Rhythm> weekly =
        Combinators.combine(days, times().list().ofMinSize(1).ofMaxSize(3)).as(Rhythm.Weekly::new);
    var date = Arbitraries.integers().between(0, 4000).map(LocalDate.of(2025, 1, 1)::plusDays);
    Arbitrary<Rhythm> once =
        Combinators.combine(date, times()).as((day, time) -> new Rhythm.Once(day.atTime(time)));
    Arbitrary<Rhythm> everyFewDays =
        Combinators.combine(
                Arbitraries.integers().between(2, 14),
                date,
                times().list().ofMinSize(1).ofMaxSize(2))
            .as(Rhythm.EveryFewDays::new);
    Arbitrary<Rhythm> timesAWeek =
        Combinators.combine(Arbitraries.integers().between(1, 6), times())
            .as(Rhythm.TimesAWeek::new);
    Arbitrary<Rhythm> random =
        Combinators.combine(days, times(), times())
            .filter((_, from, until) -> !from.equals(until))
            .as(Rhythm.RandomMoment::new);
    return Arbitraries.oneOf(
        weekly, once, everyFewDays, timesAWeek, random, times().map(Rhythm.BeforeSession::new));
  }

  @Test
  void oneThatComesAfterAnotherExerciseFitsAButtonToo() {
    aCodeIsReadAsItWasWrittenAndFitsAButton(new Rhythm.After(UUID.randomUUID()));
  }

  @Property
  void aCodeIsReadAsItWasWrittenAndFitsAButton(@ForAll("rhythms") Rhythm rhythm) {
    var code = Proposals.code(rhythm);
    assertThat(Proposals.of(code)).isEqualTo(rhythm);
    assertThat(code.length())
        .isLessThanOrEqualTo(64 - "t:confirm:".length() - 22 - ":ba-02:".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "ashort",
        "w7t0900",
        "w0t0900",
        "w3t0900+1000",
        "e1f20260302t1800",
        "e2f20260230t1800",
        "r1t1400",
        "r1t1400+1400",
        "b",
        "bt2500",
        "o20260302t1800x",
        "8t1800"
      })
  void aCodeThatNoRhythmHasIsRefused(String code) {
    assertThatThrownBy(() -> Proposals.of(code))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }

  @Test
  void allProposalsAreDifferentAndCanBeSaidInAShortLine() {
    var said =
        Proposals.all(Instant.parse("2026-03-02T12:00:00Z"), ZoneId.of("Europe/Berlin")).stream()
            .map(rhythm -> RhythmWords.say(rhythm, Locale.GERMAN))
            .toList();
    assertThat(said)
        .doesNotHaveDuplicates()
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(50));
  }

  @Property
  void aForgedCodeIsRefusedAndNothingElseHappens(@ForAll String forged) {
    try {
      assertThat(Proposals.code(Proposals.of(forged))).hasSizeGreaterThan(5);
    } catch (IllegalArgumentException | DateTimeException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @Property
  void everyProposalHasATimeToCome(@ForAll("moments") Instant now) {
    var lima = ZoneId.of("America/Lima");
    var session = now.plus(Duration.ofDays(3));
    var withSession =
        new Circumstances(lima, UUID.randomUUID(), session, List.of(), Duration.ofMinutes(10));
    assertThat(Proposals.all(now, lima))
        .hasSize(9)
        .allSatisfy(each -> assertThat(each.next(now, withSession)).isPresent());
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(1_735_689_600L, 1_830_000_000L).map(Instant::ofEpochSecond);
  }
}
