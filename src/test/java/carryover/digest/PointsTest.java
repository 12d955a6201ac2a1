package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.digest.Points.Found;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The brief's table of triggers (section 3), on both sides of each threshold. */
class PointsTest {
  static final Set<String> ALL =
      Arrays.stream(Point.values()).map(Point::code).collect(Collectors.toSet());

  private final CaseFile ada = new CaseFile("Ada");
  private final UUID walk = ada.agreed("ba_02_pleasant_activity", "mon,wed,fri 18:00");

  private Optional<Found> found(Point point) {
    return Points.of(ada.summary(), Set.of(point.code())).stream().findFirst();
  }

  private int count(Point point) {
    return found(point).map(Found::count).orElse(0);
  }

  @ParameterizedTest
  @CsvSource({
    "fear_avoidance, SMALLER_TOGETHER, 2",
    "not_understood, EXPLAIN_AGAIN, 1",
    "too_much, FEWER, 2",
    "did_not_want, GOALS, 2",
    "no_opportunity, OTHER_TIME, 2",
    "forgot, OTHER_TIME, 2"
  })
  void anObstacleCountsFromItsThresholdOn(String obstacle, Point point, int threshold) {
    for (int times = 1; times <= 4; times++) {
      ada.told(walk, 6 - times, Ending.NOT_DONE, "obstacles", List.of(obstacle, "other"));
      assertThat(count(point)).isEqualTo(times < threshold ? 0 : times);
    }
  }

  @Test
  void noChanceAndForgottenAreCountedTogetherAndAReportOnce() {
    ada.told(walk, 4, Ending.NOT_DONE, "obstacles", List.of("forgot", "no_opportunity"));
    assertThat(found(Point.OTHER_TIME)).isEmpty();
    ada.told(walk, 3, Ending.PARTLY, "obstacles", List.of("forgot"));
    assertThat(count(Point.OTHER_TIME)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"7, 8, 0", "8, 7, 0", "8, 8, 2", "10, 8, 2", "7, 7, 0"})
  void veryHardTwiceRunningIsEightOrMore(int first, int second, int count) {
    ada.told(walk, 5, Ending.FULL, "difficulty_felt", first)
        .told(walk, 3, Ending.PARTLY, "difficulty_felt", second);
    assertThat(count(Point.EASIER_STEP)).isEqualTo(count);
  }

  @Test
  void tooHardAndVeryHardMakeOneRunThatAnEasyReportEnds() {
    ada.told(walk, 5, Ending.NOT_DONE, "obstacles", List.of("too_difficult"))
        .unanswered(walk, 4)
        .told(walk, 3, Ending.PARTLY, "difficulty_felt", 9);
    assertThat(count(Point.EASIER_STEP)).as("silence says nothing").isEqualTo(2);
    ada.told(walk, 2, Ending.FULL, "difficulty_felt", 5);
    assertThat(found(Point.EASIER_STEP)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, FULL, 3", "4, FULL, 0", "3, PARTLY, 0", "0, FULL, 3"})
  void easyThreeTimesRunningIsThreeOrLessAndFully(int difficulty, Ending ending, int count) {
    ada.told(walk, 6, Ending.FULL, "difficulty_felt", 3)
        .told(walk, 5, Ending.FULL, "difficulty_felt", 1);
    assertThat(found(Point.NEXT_STEP)).isEmpty();
    ada.told(walk, 4, ending, "difficulty_felt", difficulty);
    assertThat(count(Point.NEXT_STEP)).isEqualTo(count);
  }

  @Test
  void withoutADifficultyNothingIsEasy() {
    ada.told(walk, 6, Ending.FULL).told(walk, 5, Ending.FULL).told(walk, 4, Ending.FULL);
    assertThat(found(Point.NEXT_STEP)).isEmpty();
  }

  @Test
  void moreThanThreeActiveExercisesAreMany() {
    ada.agreed("re_03_grounding", "mon 18:00");
    ada.agreed("cg_01_catch_a_thought", "mon 18:00");
    ada.ended("cg_02_thought_record", "mon 18:00");
    ada.offered("ps_01_six_steps", "mon 18:00", 1);
    assertThat(found(Point.FEWER)).isEmpty();
    ada.agreed("wo_01_worry_time", "mon 18:00");
    assertThat(count(Point.FEWER)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"6.9, 0", "7.0, 2", "20, 2"})
  void aWeekWithoutAnAnswerIsSevenDays(double daysAgo, int count) {
    ada.lastSign(daysAgo).unanswered(walk, 3, 1);
    assertThat(count(Point.CONTACT)).isEqualTo(count);
  }

  @Test
  void whoeverWasNotAskedHasNotBeenSilent() {
    ada.lastSign(20);
    assertThat(found(Point.CONTACT)).as("nothing was planned").isEmpty();
    ada.unanswered(walk, 3).paused(2);
    assertThat(found(Point.CONTACT)).as("a break").isEmpty();
    ada.paused(-1);
    assertThat(count(Point.CONTACT)).isEqualTo(1);
    ada.alert(0.2, new Alert.State.Detected());
    assertThat(found(Point.CONTACT)).as("an alert is open").isEmpty();
  }

  @Test
  void aMoodOfTwoOnThreeDaysAsksForALook() {
    ada.mood(6, 2).mood(6.1, 1).mood(4, 0).mood(3, 3);
    assertThat(found(Point.LOOK_FIRST)).as("two days").isEmpty();
    ada.mood(2, 2);
    assertThat(count(Point.LOOK_FIRST)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "3, 5", "2, 5"})
  void aMoodThreeBelowTheOwnMedianAsksForALook(int last, int count) {
    ada.mood(9, 6).mood(8, 6).mood(7, 7).mood(6, 6).mood(1, last);
    assertThat(count(Point.LOOK_FIRST)).isEqualTo(count);
  }

  @Test
  void fromFewMoodsNothingIsConcluded() {
    ada.mood(9, 9).mood(1, 3);
    assertThat(found(Point.LOOK_FIRST)).isEmpty();
    ada.mood(8, 9).mood(7, 9);
    assertThat(found(Point.LOOK_FIRST)).isEmpty();
    ada.mood(6, 9);
    assertThat(found(Point.LOOK_FIRST)).isPresent();
  }

  @Test
  void moodsAreLookedAtForTwoWeeksOnly() {
    ada.lastSession(30).mood(15, 1).mood(13, 1).mood(12, 1);
    assertThat(found(Point.LOOK_FIRST)).isEmpty();
  }

  @Test
  void betweenTwoSessionsInAWeekTwoWeeksAreLookedAt() {
    ada.lastSession(3)
        .told(walk, 9, Ending.NOT_DONE, "obstacles", List.of("forgot"))
        .told(walk, 2, Ending.NOT_DONE, "obstacles", List.of("forgot"));
    assertThat(count(Point.OTHER_TIME)).isEqualTo(2);
    assertThat(ada.summary().reports()).as("the digest counts since the session").hasSize(1);
  }

  @Test
  void anExerciseThatHasEndedAsksForNothing() {
    var old = ada.ended("re_03_grounding", "mon 18:00");
    ada.told(old, 4, Ending.NOT_DONE, "obstacles", List.of("not_understood"));
    assertThat(Points.of(ada.summary(), ALL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void atMostThreeAreFoundInTheOrderOfImportanceAndNoneThatIsOff(Point off) {
    IntFunction<String> code =
        i -> List.of("fear_avoidance", "too_difficult", "not_understood", "too_much").get(i % 4);
    for (int i = 0; i < 12; i++) {
      ada.told(walk, 12 - i, Ending.NOT_DONE, "obstacles", List.of(code.apply(i), "did_not_want"));
    }
    ada.mood(3, 1).mood(2, 1).mood(1, 1);
    var rest = ALL.stream().filter(each -> !each.equals(off.code())).collect(Collectors.toSet());
    var points = Points.of(ada.summary(), rest).stream().map(Found::point).toList();
    assertThat(points).hasSize(3).isSorted().doesNotContain(off);
    assertThat(Points.of(ada.summary(), Set.of())).isEmpty();
  }
}
