package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmWordsTest {
  private static final String EVERY_DAY = "mon,tue,wed,thu,fri,sat,sun";

  private static Optional<Rhythm> weekly(String typed, String language) {
    return RhythmWords.hear(typed, language)
        .filter(heard -> !heard.days().isEmpty() && !heard.times().isEmpty())
        .map(heard -> new Rhythm.Weekly(heard.days(), heard.times()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mon wed fri 18:30                  | mon,wed,fri 18:30
          mon,wed,fri 18:00                  | mon,wed,fri 18:00
          Mondays and Thursdays at 6 p.m.    | mon,thu 18:00
          Mon-Fri 7.30                       | mon,tue,wed,thu,fri 07:30
          mon to wed 8am and 8pm             | mon,tue,wed 08:00,20:00
          weekdays 7:30                      | mon,tue,wed,thu,fri 07:30
          at the weekend in the afternoon    | sat,sun 15:00
          fri-mon noon                       | mon,fri,sat,sun 12:00
          tue at 8 in the evening            | tue 20:00
          sat 12am                           | sat 00:00
          sat 12pm                           | sat 12:00
          """)
  void englishIsUnderstood(String typed, String rhythm) {
    assertThat(weekly(typed, "en")).contains(Rhythm.of(rhythm));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          werktags 7:30                      | mon,tue,wed,thu,fri 07:30
          Mo, Mi und Fr um 18 Uhr            | mon,wed,fri 18:00
          montags und donnerstags abends     | mon,thu 19:00
          mo bis mi 18.30 Uhr                | mon,tue,wed 18:30
          am Wochenende mittags              | sat,sun 12:00
          di abends um 8                     | tue 20:00
          mon wed 18:30                      | mon,wed 18:30
          """)
  void germanIsUnderstoodAndEnglishBesides(String typed, String rhythm) {
    assertThat(weekly(typed, "de")).contains(Rhythm.of(rhythm));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | every day 8am         | 08:00
          en | every evening         | 19:00
          en | daily at 9 at night   | 21:00
          en | Every morning 7:15    | 07:15
          de | täglich abends        | 19:00
          de | jeden Tag 18:00       | 18:00
          de | jeden Morgen um 6     | 06:00
          de | täglich nachts        | 21:00
          """)
  void everyDayIsUnderstood(String language, String typed, String time) {
    assertThat(weekly(typed, language)).contains(Rhythm.of(EVERY_DAY + " " + time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25:00",
        "mon 25:00",
        "mon 18:60",
        "mon 13pm",
        "half past",
        "every day except when it rains",
        "every 2 days 18:00",
        "mon- 18:00",
        "mon wed",
        "18:30",
        "mornings 8 evenings 7 mon",
        "mon 99999999999999999999"
      })
  void whatCouldBeMisunderstoodIsRefused(String typed) {
    assertThat(weekly(typed, "en")).isEmpty();
    assertThat(weekly(typed, "de")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18:30,18:30",
    "18.30,18:30",
    "6pm,18:00",
    "6:30 p.m.,18:30",
    "18 Uhr,18:00",
    "8,08:00",
    "0:00,00:00",
    "23:59,23:59"
  })
  void oneTimeIsReadInManyWays(String typed, LocalTime time) {
    assertThat(RhythmWords.time(typed, "de")).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "soon", "18:3", "1830", "-1", "0pm"})
  void whatNoClockShowsIsNoTime(String typed) {
    assertThat(RhythmWords.time(typed, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mon,wed,fri 18:30                       | Mon, Wed, Fri at 18:30   | Mo, Mi, Fr um 18:30
          mon,tue,wed,thu,fri,sat,sun 18:00       | every day at 18:00       | täglich um 18:00
          mon,tue,wed,thu,fri 08:00,18:00         | Mon–Fri at 08:00 and 18:00 | Mo–Fr um 08:00 und 18:00
          """)
  void itIsSaidInWords(String rhythm, String english, String german) {
    assertThat(RhythmWords.say(Rhythm.of(rhythm), Locale.ENGLISH)).isEqualTo(english);
    assertThat(RhythmWords.say(Rhythm.of(rhythm), Locale.GERMAN)).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every 2 from 2026-03-02 18:30   | every other day at 18:30                          | jeden zweiten Tag um 18:30
          every 3 from 2026-03-02 08:00,18:00 | every 3 days at 08:00 and 18:00               | alle 3 Tage um 08:00 und 18:00
          3 a week 09:00                  | three times a week; I ask in the morning, at 09:00 | dreimal pro Woche; ich frage morgens um 09:00
          1 a week 17:00                  | once a week; I ask at 17:00                       | einmal pro Woche; ich frage um 17:00
          random mon,tue,wed,thu,fri 14:00-18:00 | Mon–Fri at some moment between 14:00 and 18:00 | Mo–Fr irgendwann zwischen 14:00 und 18:00
          random mon,tue,wed,thu,fri,sat,sun 14:00-18:00 | every day at some moment between 14:00 and 18:00 | täglich irgendwann zwischen 14:00 und 18:00
          before session 19:00            | the evening before your session, at 19:00         | am Abend vor der Sitzung um 19:00
          before session 12:00            | the day before your session, at 12:00             | am Tag vor der Sitzung um 12:00
          after 3f0e0000-0000-4000-8000-000000000000 | right after another exercise           | gleich nach einer anderen Übung
          """)
  void everyRhythmIsSaidWarmAndShort(String rhythm, String english, String german) {
    assertThat(RhythmWords.say(Rhythm.of(rhythm), Locale.ENGLISH)).isEqualTo(english);
    assertThat(RhythmWords.say(Rhythm.of(rhythm), Locale.GERMAN)).isEqualTo(german);
  }

  @Test
  void oneThatComesAfterAnotherExerciseIsSaidWithItsName() {
    var after = new Rhythm.After(UUID.randomUUID());
    assertThat(RhythmWords.say(after, Locale.ENGLISH, "A short walk"))
        .isEqualTo("right after “A short walk”");
    assertThat(RhythmWords.say(after, Locale.GERMAN, "Ein kurzer Gang"))
        .isEqualTo("gleich nach „Ein kurzer Gang“");
    assertThat(RhythmWords.say(Rhythm.daily(LocalTime.NOON), Locale.ENGLISH, "A short walk"))
        .isEqualTo("every day at 12:00");
  }

  @Test
  void oneMomentIsSaidWithItsDate() {
    var once = Rhythm.of("once 2026-03-02T18:00");
    assertThat(RhythmWords.say(once, Locale.ENGLISH)).isEqualTo("Monday, March 2, 2026 at 18:00");
    assertThat(RhythmWords.say(once, Locale.GERMAN)).isEqualTo("Montag, 2. März 2026 um 18:00");
  }

  @Test
  void halfOfARhythmIsHeard() {
    assertThat(RhythmWords.hear("19:15", "en").orElseThrow().times())
        .containsExactly(LocalTime.of(19, 15));
    assertThat(RhythmWords.hear("weekend", "en").orElseThrow().days()).hasSize(2);
  }
}
