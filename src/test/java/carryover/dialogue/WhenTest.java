package carryover.dialogue;

import static carryover.dialogue.TinyScripts.ask;
import static carryover.dialogue.TinyScripts.end;
import static carryover.dialogue.TinyScripts.when;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Answer;
import carryover.rhythm.Rhythm;
import carryover.script.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times that fit the person who is asked. */
class WhenTest {
  private static final TinyScripts SCRIPTS =
      new TinyScripts().with("talk", when("q"), ask("next"), end());

  private static Player asked(Map<String, String> facts) {
    return new Player(SCRIPTS).begins("talk", Facts.of(facts));
  }

  private static Optional<Rhythm> planned(Player ada) {
    return ada.talk().top().orElseThrow().answers().get("q") instanceof Answer.Times(var rhythm)
        ? Optional.of(rhythm)
        : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 a week 09:00",
        "every 2 from 2026-03-02 18:30",
        "random mon,wed 14:00-18:00",
        "before session 19:00",
        "once 2026-03-04T18:00",
        "after 00000000-0000-0000-0000-000000000001"
      })
  void aRhythmThatNoDayButtonsShowStandsInWordsAndIsKeptWithOneTap(String line) {
    var ada = asked(Map.of("proposed", line));
    assertThat(ada.heard()).containsExactly("q\n\n(when_so_far)");
    assertThat(ada.rows()).startsWith(List.of("(keep)"), List.of("Mon", "Tue", "Wed", "Thu"));
    assertThat(planned(ada.taps("keep"))).contains(Rhythm.of(line));
    assertThat(planned(asked(Map.of("proposed", line)).says("(Keep)"))).contains(Rhythm.of(line));
  }

  @Test
  void anotherRhythmCanBeMarkedInItsPlace() {
    var ada = asked(Map.of("proposed", "3 a week 09:00")).taps("mon").taps("t1800").taps("done");
    assertThat(planned(ada)).contains(Rhythm.of("mon 18:00"));
  }

  @Test
  void aRhythmOfWeekDaysIsMarkedAndHasNothingToKeep() {
    var ada = asked(Map.of("proposed", "mon 18:30"));
    assertThat(ada.heard()).containsExactly("q");
    assertThat(ada.rows()).doesNotContain(List.of("(keep)"));
    assertThat(ada.taps("keep").effects()).containsExactly(new Effect.Notice("(closed)"));
    assertThat(asked(Map.of("proposed", "whenever")).rows()).doesNotContain(List.of("(keep)"));
  }

  @ParameterizedTest
  @CsvSource({
    "'','','08:00 12:00 18:00 20:00'",
    "'07:30,18:45','','07:30 12:00 18:45 20:00'",
    "'18:45, 07:30,never','','07:30 12:00 18:45 20:00'",
    "'06:00,09:00,13:30,19:15,22:00','','06:00 09:00 13:30 19:15'",
    "'06:30','','06:30 08:00 12:00 18:00'",
    "'','19:00-09:00','12:00 18:00'"
  })
  void theirOwnHabitsComeBeforeTheUsualTimes(String habits, String quiet, String offered) {
    var ada = asked(Map.of("habits", habits, "quiet", quiet));
    assertThat(ada.rows().get(3)).containsExactly(offered.split(" "));
  }

  @Test
  void timesThatAllLieInQuietHoursAreAskedBackAndNothingIsLost() {
    var ada = asked(Map.of("quiet", "21:00-07:00")).says("mon 22:30");
    assertThat(ada.heard()).containsExactly("(when_quiet)", "q");
    assertThat(ada.rows()).contains(List.of("✓ Mon", "Tue", "Wed", "Thu"));
    assertThat(ada.rows().get(4)).containsExactly("✓ 22:30");
    assertThat(ada.taps("done").heard()).containsExactly("(when_quiet)", "q");
    assertThat(planned(ada.taps("t2000").taps("done"))).contains(Rhythm.of("mon 20:00,22:30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 a week 06:00", "random mon 22:00-06:00", "before session 21:00"})
  void whatIsKeptMustBeHeardOfToo(String line) {
    var ada = asked(Map.of("quiet", "21:00-07:00", "proposed", line)).taps("keep");
    assertThat(ada.heard()).containsExactly("(when_quiet)", "q\n\n(when_so_far)");
    assertThat(planned(ada)).isEmpty();
  }

  @Test
  void aWindowThatIsPartlyQuietIsFine() {
    var ada = asked(Map.of("quiet", "21:00-07:00", "proposed", "random mon 18:00-22:00"));
    assertThat(planned(ada.taps("keep"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "mon 25:00,when_no_such_time",
    "half past,when_half_a_time",
    "31 February 18:00,when_no_such_date",
    "1 March 2026 18:00,when_gone",
    "every day except when it rains,when_condition",
    "a random moment between 14:00 and 14:10,when_window_too_short",
    "the usual,when_again"
  })
  void eachReasonHasItsOwnQuestionBack(String typed, String question) {
    var ada = asked(Map.of("minutes", "20")).taps("mon").says(typed);
    assertThat(ada.heard()).containsExactly("(" + question + ")", "q");
    assertThat(ada.rows()).contains(List.of("✓ Mon", "Tue", "Wed", "Thu"));
  }

  @Test
  void afterTheThirdTimeItSaysHowToStop() {
    var ada = asked(Map.of()).says("half past").says("half past").says("half past");
    assertThat(ada.heard()).containsExactly("(how_to_stop)");
  }

  @Test
  void aWholeRhythmCanBeTyped() {
    assertThat(planned(asked(Map.of()).says("every other day 18:30")))
        .contains(Rhythm.of("every 2 from 2026-03-02 18:30"));
    assertThat(planned(asked(Map.of("zone", "Pacific/Auckland")).says("every other day 18:30")))
        .contains(Rhythm.of("every 2 from 2026-03-03 18:30"));
  }

  @Test
  void aTypedDayOrMomentIsSaidAsACalendarSaysIt() {
    var day = new Step.Choose("q", null, List.of(), "none", Step.Typed.DAY, null);
    var moment = new Step.Choose("at", null, List.of(), "none", Step.Typed.MOMENT, null);
    var scripts = new TinyScripts().with("talk", day, moment, ask("next"), end());
    scripts.saying("next", "{q} / {at}");
    var ada = new Player(scripts).begins("talk", Facts.of(Map.of("zone", "Europe/Berlin")));
    assertThat(ada.says("soon").heard()).containsExactly("(day_again)", "q");
    ada.says("10.3.");
    assertThat(ada.talk().top().orElseThrow().answers())
        .containsEntry("q", new Answer.Choice("2026-03-10"));
    assertThat(ada.says("soon").heard()).containsExactly("(moment_again)", "at");
    ada.says("17:30");
    assertThat(ada.talk().top().orElseThrow().answers())
        .containsEntry("at", new Answer.Choice("2026-03-03T17:30"));
    assertThat(ada.heard()).containsExactly("Tuesday, March 10 / Tuesday, March 3, 17:30");
  }
}
