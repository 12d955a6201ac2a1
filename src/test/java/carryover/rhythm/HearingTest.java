package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.rhythm.RhythmWords.Heard;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Whole;
import carryover.rhythm.RhythmWords.Why;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {
  private static final LocalDateTime TUESDAY_NOON = LocalDateTime.parse("2026-11-24T12:00");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private static final String ENGLISH =
      """
      every other day 18:30                          | every 2 from 2026-11-24 18:30
      every second day at 9                          | every 2 from 2026-11-25 09:00
      every 3 days at 8am and 8pm                    | every 3 from 2026-11-24 08:00,20:00
      every third day in the evening                 | every 3 from 2026-11-24 19:00
      every two weeks on Friday 18:00                | every 14 from 2026-11-27 18:00
      every second Friday 18:00                      | every 14 from 2026-11-27 18:00
      3 times a week                                 | 3 a week 09:00
      three times a week mornings                    | 3 a week 08:00
      twice a week at 7:30                           | 2 a week 07:30
      once a week                                    | 1 a week 09:00
      3x/week                                        | 3 a week 09:00
      once on Friday 18:00                           | once 2026-11-27T18:00
      once on Tuesday 18:00                          | once 2026-11-24T18:00
      once on Tuesday 11:00                          | once 2026-12-01T11:00
      tomorrow 18:00                                 | once 2026-11-25T18:00
      tomorrow evening at 8                          | once 2026-11-25T20:00
      this evening                                   | once 2026-11-24T19:00
      the day after tomorrow at noon                 | once 2026-11-26T12:00
      in 3 days at 18:00                             | once 2026-11-27T18:00
      3 March 18:00                                  | once 2027-03-03T18:00
      on the 3rd of March at 6 p.m.                  | once 2027-03-03T18:00
      Friday, November 27 at 18:00                   | once 2026-11-27T18:00
      2026-12-01 18:00                               | once 2026-12-01T18:00
      29 February 2028 9:00                          | once 2028-02-29T09:00
      a random moment between 14 and 18 on weekdays  | random mon,tue,wed,thu,fri 14:00-18:00
      at random between 2 and 6 in the afternoon     | random mon,tue,wed,thu,fri,sat,sun 14:00-18:00
      some time between 9 and 5 except Sunday        | random mon,tue,wed,thu,fri,sat 09:00-17:00
      Mon, Wed random 22:00-00:30                    | random mon,wed 22:00-00:30
      once a day at a random moment in the afternoon | random mon,tue,wed,thu,fri,sat,sun 14:00-18:00
      the evening before the session                 | before session 19:00
      the evening before my next session at 8        | before session 20:00
      the day before the session 17:00               | before session 17:00
      """;

  private static final String GERMAN =
      """
      jeden zweiten Tag um 18:30                     | every 2 from 2026-11-24 18:30
      jeden 2. Tag 9 Uhr                             | every 2 from 2026-11-25 09:00
      alle 3 Tage 18 Uhr                             | every 3 from 2026-11-24 18:00
      alle zwei Wochen freitags um 18 Uhr            | every 14 from 2026-11-27 18:00
      dreimal die Woche                              | 3 a week 09:00
      3x pro Woche                                   | 3 a week 09:00
      3-mal wöchentlich um 8 Uhr                     | 3 a week 08:00
      vier Mal in der Woche morgens                  | 4 a week 08:00
      am Freitag einmal um 18 Uhr                    | once 2026-11-27T18:00
      morgen 18 Uhr                                  | once 2026-11-25T18:00
      morgen früh um 8                               | once 2026-11-25T08:00
      Übermorgen abends um 8                         | once 2026-11-26T20:00
      heute Abend                                    | once 2026-11-24T19:00
      in einer Woche um 9                            | once 2026-12-01T09:00
      3. März um 18 Uhr                              | once 2027-03-03T18:00
      am 3. März 2027 um 18 Uhr                      | once 2027-03-03T18:00
      3.3. 18:00                                     | once 2027-03-03T18:00
      Freitag, 27.11. 18 Uhr                         | once 2026-11-27T18:00
      24.12.2026 um halb sieben abends               | once 2026-12-24T18:30
      irgendwann zwischen 14 und 18 Uhr, werktags    | random mon,tue,wed,thu,fri 14:00-18:00
      irgendwann nachmittags                         | random mon,tue,wed,thu,fri,sat,sun 14:00-18:00
      Mo-Fr irgendwann von 14 bis 18 Uhr             | random mon,tue,wed,thu,fri 14:00-18:00
      am Abend vor der Sitzung                       | before session 19:00
      am Tag vor der nächsten Sitzung um 17 Uhr      | before session 17:00
      every other day 18:30                          | every 2 from 2026-11-24 18:30
      """;

  private static final String EACH_WEEK =
      """
      en | twice a day 9 and 18                      | mon,tue,wed,thu,fri,sat,sun 09:00,18:00
      en | twice a day on weekdays at 9 and 18       | mon,tue,wed,thu,fri 09:00,18:00
      en | every day except Sunday at 18:00          | mon,tue,wed,thu,fri,sat 18:00
      en | 18:00 every day but not Sat and Sun       | mon,tue,wed,thu,fri 18:00
      en | mon half past six                         | mon 06:30
      en | mon half past six in the evening          | mon 18:30
      en | fri quarter to seven pm                   | fri 18:45
      en | every Friday at six                       | fri 06:00
      en | weekly on Friday 18:00                    | fri 18:00
      en | three times a week mon wed fri 18:00      | mon,wed,fri 18:00
      en | once a week on Friday 18:00               | fri 18:00
      de | zweimal am Tag 9 und 18 Uhr               | mon,tue,wed,thu,fri,sat,sun 09:00,18:00
      de | 2x täglich 9 und 18 Uhr                   | mon,tue,wed,thu,fri,sat,sun 09:00,18:00
      de | täglich außer sonntags um 18 Uhr          | mon,tue,wed,thu,fri,sat 18:00
      de | Mo-Fr 8 Uhr                               | mon,tue,wed,thu,fri 08:00
      de | Mo halb sieben                            | mon 06:30
      de | Mo abends um halb sieben                  | mon 18:30
      de | Mo Viertel nach acht                      | mon 08:15
      de | Mo dreiviertel sieben abends              | mon 18:45
      de | Mo 20 Uhr 15                              | mon 20:15
      de | Montag Morgen um 7                        | mon 07:00
      de | von Montag bis Freitag abends             | mon,tue,wed,thu,fri 19:00
      de | jeden Freitag um 18 Uhr                   | fri 18:00
      """;

  private static final String MISHEARD =
      """
      25:00                                | NO_SUCH_TIME       | 25:00
      mon 18:75                            | NO_SUCH_TIME       | 18:75
      täglich um 25 Uhr                    | NO_SUCH_TIME       | 25 Uhr
      mon 13pm                             | NO_SUCH_TIME       | 13pm
      half past                            | HALF_A_TIME        | half past
      every day at half past               | HALF_A_TIME        | half past
      halb                                 | HALF_A_TIME        | halb
      quarter to                           | HALF_A_TIME        | quarter to
      half six                             | HALF_A_TIME        | half
      Viertel vor                          | HALF_A_TIME        | Viertel vor
      31 February                          | NO_SUCH_DATE       | 31 February
      31. Februar um 18 Uhr                | NO_SUCH_DATE       | 31. Februar
      31.2. 18:00                          | NO_SUCH_DATE       | 31.2.
      29 February 18:00                    | NO_SUCH_DATE       | 29 February
      2026-02-30 18:00                     | NO_SUCH_DATE       | 2026-02-30
      Monday, 27 November 18:00            | NO_SUCH_DATE       | 27 November
      today 11:00                          | GONE               | today
      gestern um 18 Uhr                    | GONE               | gestern
      20 November 18:00                    | GONE               | 20 November
      3 March 2026 18:00                   | GONE               | 3 March 2026
      every day except when it rains       | CONDITION          | except when
      täglich außer wenn es regnet         | CONDITION          | außer wenn
      every day except on holidays 18:00   | CONDITION          | holidays
      Mo 18 Uhr, falls ich Zeit habe       | CONDITION          | falls
      at random between 14:00 and 14:05    | WINDOW_TOO_SHORT   | at random between 14:00 and 14:05
      irgendwann zwischen 14 und 14 Uhr    | WINDOW_TOO_SHORT   | irgendwann zwischen 14 und 14 Uhr
      """;

  private static final String NO_RHYTHM =
      """
      ''
      when I feel like it maybe
      whenever
      sometimes
      every other day
      every 20 days 18:00
      every 3 months 18:00
      every third Friday 18:00
      7 times a week
      3 times a week at 9 and 18
      4 times a week mon wed fri 18:00
      twice a day at 9
      once at 18:00
      once Mon and Fri 18:00
      3/12 18:00
      tomorrow
      until Friday 18:00
      mon 14-18
      between Monday and Friday at 18
      a random moment
      a random moment in the night
      before the session
      before the session 19:00
      the morning before the session
      an hour before the session
      3 March and 4 March 18:00
      mornings 8 evenings 7 mon
      after lunch
      1830
      every day except every day 18:00
      vor der Sitzung
      jeden dritten Freitag um 18 Uhr
      """;

  private static Hearing hear(String typed, String language) {
    return RhythmWords.hear(typed, language, TUESDAY_NOON, TEN_MINUTES);
  }

  private static Rhythm rhythm(Hearing heard) {
    return switch (heard) {
      case Whole(var rhythm) -> rhythm;
      case Heard(var days, var times) -> new Rhythm.Weekly(days, times);
      case Misheard misheard -> throw new AssertionError(misheard.toString());
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ENGLISH)
  void aWholeRhythmIsUnderstoodInEnglish(String typed, String rhythm) {
    assertThat(hear(typed, "en")).isEqualTo(new Whole(Rhythm.of(rhythm)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = GERMAN)
  void aWholeRhythmIsUnderstoodInGermanAndEnglishBesides(String typed, String rhythm) {
    assertThat(hear(typed, "de")).isEqualTo(new Whole(Rhythm.of(rhythm)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = EACH_WEEK)
  void daysAndTimesOfEachWeekAreHeardAsSuch(String language, String typed, String rhythm) {
    assertThat(hear(typed, language)).isInstanceOf(Heard.class);
    assertThat(rhythm(hear(typed, language))).isEqualTo(Rhythm.of(rhythm));
  }

  @Test
  void daysWithoutATimeLeaveTheTimeToAsk() {
    assertThat(hear("every day except Sunday", "en"))
        .isInstanceOfSatisfying(Heard.class, heard -> assertThat(heard.days()).hasSize(6));
    assertThat(hear("zweimal am Tag", "de"))
        .isInstanceOfSatisfying(Heard.class, heard -> assertThat(heard.times()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = MISHEARD)
  void whatCannotBeIsMisheardForAReason(String typed, Why why, String word) {
    assertThat(hear(typed, "en")).isEqualTo(new Misheard(why, word));
    assertThat(hear(typed, "de")).isEqualTo(new Misheard(why, word));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = NO_RHYTHM)
  void nothingIsGuessed(String typed) {
    assertThat(hear(typed, "en")).isInstanceOf(Misheard.class);
    assertThat(hear(typed, "de")).isInstanceOf(Misheard.class);
  }

  @Test
  void whatSomebodyTypedIsNotWrittenWhereItCouldBeLogged() {
    assertThat(hear("my secret", "en")).hasToString("Misheard[UNKNOWN]");
  }
}
