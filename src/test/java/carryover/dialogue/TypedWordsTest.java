package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.script.Step.Typed;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 18, 0);

  @ParameterizedTest
  @CsvSource({
    "europe/berlin,Europe/Berlin",
    "Berlin,Europe/Berlin",
    "münchen,Europe/Berlin",
    "Munich,Europe/Berlin",
    "Vienna,Europe/Vienna",
    "Wien,Europe/Vienna",
    "Zürich,Europe/Zurich",
    "Zuerich,Europe/Zurich",
    "zurich,Europe/Zurich",
    "Lima,America/Lima",
    "new york,America/New_York",
    "Kathmandu,Asia/Kathmandu",
    "Kairo,Africa/Cairo",
    "America/New_York,America/New_York",
    "UTC,UTC",
    "Genf,Europe/Zurich",
    "Mumbai,Asia/Kolkata"
  })
  void aZoneIsKnownByItsIdOrByACity(String typed, String zone) {
    assertThat(TypedWords.read(Typed.ZONE, typed, "en", NOW)).contains(zone);
    assertThat(ZoneId.of(zone)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere", "Europe/Atlantis", "18:30"})
  void aPlaceThatNobodyKnowsIsNoZone(String typed) {
    assertThat(TypedWords.read(Typed.ZONE, typed, "de", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "21:30-07:00,21:30-07:00",
    "10pm to 7am,22:00-07:00",
    "22 bis 8,22:00-08:00",
    "von 22 Uhr bis 6:30 Uhr,22:00-06:30",
    "21:30 – 7:00,21:30-07:00"
  })
  void hoursAreReadInManyWays(String typed, String hours) {
    assertThat(TypedWords.read(Typed.HOURS, typed, "de", NOW)).contains(hours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"22", "22-", "22-25", "7-7", "never", "1-2-3"})
  void whatIsNoSpanOfHoursIsRefused(String typed) {
    assertThat(TypedWords.read(Typed.HOURS, typed, "en", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"18:30,18:30", "6pm,18:00", "8,08:00"})
  void aTimeOfDayIsRead(String typed, String time) {
    assertThat(TypedWords.read(Typed.TIME, typed, "en", NOW)).contains(time);
    assertThat(TypedWords.read(null, typed, "en", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10 days,2026-03-12",
    "two weeks,2026-03-16",
    "until Friday,2026-03-06",
    "3 March,2026-03-03",
    "bis 3. März,2026-03-03",
    "3.3.,2026-03-03"
  })
  void aDayIsOneAfterToday(String typed, String day) {
    assertThat(TypedWords.read(Typed.DAY, typed, "de", NOW)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "31 February", "1 March 2026", "18:30", "when it rains"})
  void whatIsNoDayToComeIsRefused(String typed) {
    assertThat(TypedWords.read(Typed.DAY, typed, "en", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20:15,2026-03-02T20:15",
    "in two hours,2026-03-02T20:00",
    "tomorrow 9,2026-03-03T09:00",
    "17:00,2026-03-03T17:00",
    "morgen früh um 8,2026-03-03T08:00"
  })
  void aMomentIsOneWithinAWeek(String typed, String moment) {
    assertThat(TypedWords.read(Typed.MOMENT, typed, "en", NOW)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "in two weeks", "yesterday 9:00", "half past", "soon"})
  void whatIsNoMomentOfTheNextWeekIsRefused(String typed) {
    assertThat(TypedWords.read(Typed.MOMENT, typed, "en", NOW)).isEmpty();
  }
}
