package carryover.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnaskedTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-03-01T23:00:00Z"); // in Berlin
  private static final ZoneId BERLIN = Practice.BERLIN;
  private final PersonId ada = PersonId.random();
  private final PersonId tomas = PersonId.random();

  @ParameterizedTest
  @EnumSource
  void eachPatientsLocalDayIsCountedByItself(TestDatabase database) {
    var unasked = new Unasked(Practice.on(database).db);
    unasked.note(ada, MIDNIGHT.minusSeconds(1));
    unasked.note(ada, MIDNIGHT);
    unasked.note(ada, MIDNIGHT.plusSeconds(60));
    unasked.note(tomas, MIDNIGHT.plusSeconds(60));
    assertThat(unasked.today(ada, MIDNIGHT.plusSeconds(3600), BERLIN)).isEqualTo(2);
    assertThat(unasked.today(tomas, MIDNIGHT.plusSeconds(3600), BERLIN)).isEqualTo(1);
    assertThat(unasked.today(ada, MIDNIGHT.plus(Duration.ofDays(1)), BERLIN)).isZero();
    assertThat(unasked.today(ada, MIDNIGHT.plusSeconds(3600), ZoneId.of("America/Lima")))
        .as("there it is still yesterday")
        .isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void aDayOfAnHourMoreOrLessIsOneDay(TestDatabase database) {
    var unasked = new Unasked(Practice.on(database).db);
    var autumn = Instant.parse("2026-10-24T22:00:00Z"); // begins a day of 25 hours
    unasked.note(ada, autumn.minusSeconds(1));
    unasked.note(ada, autumn);
    assertThat(unasked.today(ada, autumn.plus(Duration.ofHours(25)).minusSeconds(1), BERLIN))
        .isEqualTo(1);
    assertThat(unasked.today(ada, autumn.plus(Duration.ofHours(25)), BERLIN)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void whatNoDayCountsAnyMoreIsForgottenAndAllOfOneWhoLeaves(TestDatabase database) {
    var practice = Practice.on(database);
    var unasked = new Unasked(practice.db);
    unasked.note(ada, MIDNIGHT);
    unasked.note(tomas, MIDNIGHT.plus(Duration.ofDays(2)));
    unasked.forgetOld(MIDNIGHT.plus(Duration.ofDays(3)));
    assertThat(rows(practice)).isEqualTo(2);
    unasked.forgetOld(MIDNIGHT.plus(Duration.ofDays(3)).plusSeconds(1));
    assertThat(rows(practice)).isEqualTo(1);
    unasked.removeOf(tomas);
    assertThat(rows(practice)).isZero();
  }

  private static int rows(Practice practice) {
    return practice.db.sql("select count(*) from unasked").query(Integer.class).single();
  }
}
