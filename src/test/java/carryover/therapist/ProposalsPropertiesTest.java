package carryover.therapist;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.rhythm.Circumstances;
import carryover.rhythm.Rhythm;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
    return Arbitraries.oneOf(weekly, once);
  }

  @Property
  void aCodeIsReadAsItWasWrittenAndFitsAButton(@ForAll("rhythms") Rhythm rhythm) {
    var code = Proposals.code(rhythm);
    assertThat(Proposals.of(code)).isEqualTo(rhythm);
    assertThat(code.length())
        .isLessThanOrEqualTo(64 - "t:confirm:".length() - 22 - ":ba-02:".length());
  }

  @Property
  void aForgedCodeIsRefusedAndNothingElseHappens(@ForAll String forged) {
    try {
      assertThat(Proposals.code(Proposals.of(forged))).hasSizeGreaterThan(4);
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
