package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.rhythm.DayWords.When;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Why;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {
  private static final LocalDateTime TUESDAY_NOON = LocalDateTime.parse("2026-11-24T12:00");
  private static final LocalDate TUESDAY = TUESDAY_NOON.toLocalDate();

  private static final String DAYS =
      """
      en | 10 days              | 2026-12-04
      en | for ten days         | 2026-12-04
      en | two weeks            | 2026-12-08
      en | a week               | 2026-12-01
      en | in a month           | 2026-12-24
      en | until Friday         | 2026-11-27
      en | Tuesday              | 2026-12-01
      en | tomorrow             | 2026-11-25
      en | 3 March              | 2027-03-03
      en | until the 3rd of March | 2027-03-03
      en | March 3, 2027        | 2027-03-03
      en | 2026-12-01           | 2026-12-01
      de | 10 Tage              | 2026-12-04
      de | zwei Wochen lang     | 2026-12-08
      de | für eine Woche       | 2026-12-01
      de | bis Freitag          | 2026-11-27
      de | bis morgen           | 2026-11-25
      de | bis 3. März          | 2027-03-03
      de | bis zum 3. März      | 2027-03-03
      de | 3.3.                 | 2027-03-03
      de | 24.12.               | 2026-12-24
      de | 3.März               | 2027-03-03
      de | bis Freitag, 27.11.  | 2026-11-27
      """;

  private static final String MOMENTS =
      """
      en | 20:15                    | 2026-11-24T20:15
      en | at 8pm                   | 2026-11-24T20:00
      en | 11:30                    | 2026-11-25T11:30
      en | 12:00                    | 2026-11-25T12:00
      en | in two hours             | 2026-11-24T14:00
      en | in an hour               | 2026-11-24T13:00
      en | in half an hour          | 2026-11-24T12:30
      en | 45 min                   | 2026-11-24T12:45
      en | tomorrow 9               | 2026-11-25T09:00
      en | tomorrow morning         | 2026-11-25T08:00
      en | this evening             | 2026-11-24T19:00
      en | tonight at 9             | 2026-11-24T21:00
      en | Friday at half past six in the evening | 2026-11-27T18:30
      en | Tuesday 11:00            | 2026-12-01T11:00
      en | Tuesday 13:00            | 2026-11-24T13:00
      en | in 3 days at 9           | 2026-11-27T09:00
      de | 20:15                    | 2026-11-24T20:15
      de | 20 Uhr 15                | 2026-11-24T20:15
      de | in 2 Stunden             | 2026-11-24T14:00
      de | in einer Stunde          | 2026-11-24T13:00
      de | in einer halben Stunde   | 2026-11-24T12:30
      de | morgen früh um 8         | 2026-11-25T08:00
      de | morgen 9                 | 2026-11-25T09:00
      de | heute Abend              | 2026-11-24T19:00
      de | heute Abend um halb neun | 2026-11-24T20:30
      de | abends                   | 2026-11-24T19:00
      de | übermorgen mittags       | 2026-11-26T12:00
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DAYS)
  void aDayIsReadInManyWays(String language, String typed, LocalDate day) {
    assertThat(DayWords.day(typed, language, TUESDAY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "yesterday",
        "heute",
        "0 days",
        "10",
        "tomorrow 9",
        "31 February",
        "24.11.",
        "20 November",
        "every Friday",
        "Friday and Saturday",
        "3 hours",
        "10 years",
        "1000 days",
        "2026-11-24",
        "until",
        "until Friday if it rains",
        "3/12",
        "twice"
      })
  void whatIsNoLaterDayIsNone(String typed) {
    assertThat(DayWords.day(typed, "en", TUESDAY)).isEmpty();
    assertThat(DayWords.day(typed, "de", TUESDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = MOMENTS)
  void aMomentIsReadInManyWays(String language, String typed, LocalDateTime moment) {
    assertThat(DayWords.moment(typed, language, TUESDAY_NOON)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "later",
        "tomorrow",
        "today 11:00",
        "today 12:00",
        "this morning",
        "25:00",
        "half past",
        "in 8 days at 12:01",
        "3 December 15:00",
        "9 and 18",
        "every day 18:00",
        "in 200 hours",
        "yesterday 18:00",
        "until 18:00",
        "heute früh",
        "in a week",
        "between 14 and 18",
        "0 hours"
      })
  void whatIsNoMomentOfTheNextSevenDaysIsNone(String typed) {
    assertThat(DayWords.moment(typed, "en", TUESDAY_NOON)).isEmpty();
    assertThat(DayWords.moment(typed, "de", TUESDAY_NOON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 December 15:00      | 2026-12-03T15:00
          Thu 15:00             | 2026-11-26T15:00
          Thu at 3              | 2026-11-26T15:00
          Thu at 9              | 2026-11-26T09:00
          Thu 03:00             | 2026-11-26T03:00
          in a week at 4        | 2026-12-01T16:00
          Do 15 Uhr             | 2026-11-26T15:00
          3.12. um 15 Uhr       | 2026-12-03T15:00
          heute 18 Uhr          | 2026-11-24T18:00
          """)
  void anAppointmentHasADayAndATime(String typed, LocalDateTime moment) {
    assertThat(DayWords.appointment(typed, "en", TUESDAY_NOON)).isEqualTo(new When.At(moment));
    assertThat(DayWords.appointment(typed, "de", TUESDAY_NOON)).isEqualTo(new When.At(moment));
  }

  @ParameterizedTest
  @CsvSource({
    "in a week,2026-12-01",
    "3 December,2026-12-03",
    "in zwei Wochen,2026-12-08",
    "Thu,2026-11-26",
    "Tuesday,2026-12-01"
  })
  void anAppointmentWithoutATimeIsOnADay(String typed, LocalDate day) {
    assertThat(DayWords.appointment(typed, "de", TUESDAY_NOON)).isEqualTo(new When.On(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31 February 15:00     | NO_SUCH_DATE | 31 February
          Thu 25:00             | NO_SUCH_TIME | 25:00
          Thu half past         | HALF_A_TIME  | half past
          today 11:00           | GONE         | today
          1 December 2025 15:00 | GONE         | 1 December 2025
          Do 15 Uhr, falls frei | CONDITION    | falls
          15:00                 | UNKNOWN      | 15:00
          soon                  | UNKNOWN      | soon
          every Thu 15:00       | UNKNOWN      | every Thu 15:00
          """)
  void anAppointmentThatCannotBeReadSaysWhy(String typed, Why why, String word) {
    assertThat(DayWords.appointment(typed, "en", TUESDAY_NOON))
        .isEqualTo(new When.Not(new Misheard(why, word)));
  }
}
