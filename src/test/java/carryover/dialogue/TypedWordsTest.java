package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.script.Step.Typed;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTest {
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
    assertThat(TypedWords.read(Typed.ZONE, typed, "en")).contains(zone);
    assertThat(ZoneId.of(zone)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere", "Europe/Atlantis", "18:30"})
  void aPlaceThatNobodyKnowsIsNoZone(String typed) {
    assertThat(TypedWords.read(Typed.ZONE, typed, "de")).isEmpty();
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
    assertThat(TypedWords.read(Typed.HOURS, typed, "de")).contains(hours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"22", "22-", "22-25", "7-7", "never", "1-2-3"})
  void whatIsNoSpanOfHoursIsRefused(String typed) {
    assertThat(TypedWords.read(Typed.HOURS, typed, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"18:30,18:30", "6pm,18:00", "8,08:00"})
  void aTimeOfDayIsRead(String typed, String time) {
    assertThat(TypedWords.read(Typed.TIME, typed, "en")).contains(time);
    assertThat(TypedWords.read(null, typed, "en")).isEmpty();
  }
}
