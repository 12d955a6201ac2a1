package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.digest.Attention.NotAgreed;
import carryover.digest.Attention.OpenAlert;
import carryover.digest.Attention.Silent;
import carryover.digest.Attention.Stuck;
import carryover.digest.Attention.WantsToTalk;
import carryover.kernel.Words;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is counted, and what is not. */
class SummingUpTest {
  private final CaseFile ada = new CaseFile("Ada");
  private final UUID walk = ada.agreed("ba_02_pleasant_activity", "mon,wed,fri 18:00");

  private Report only() {
    return ada.summary().reports().stream().reduce((a, b) -> null).orElseThrow();
  }

  @Test
  void aReportHasAllThatWasToldPartByPart() {
    ada.told(
        walk,
        3,
        Ending.PARTLY,
        "difficulty_felt",
        6,
        "learned_text",
        "It was windy.",
        "obstacles",
        List.of("forgot"),
        "obstacle_note",
        "Too late.",
        "hurdle_came",
        "yes",
        "coping_helped",
        "partly",
        "discuss_next",
        "yes");
    var report = only();
    assertThat(report.outcome()).isEqualTo(Ending.PARTLY);
    assertThat(report.difficulty()).isEqualTo(6);
    assertThat(report.words()).isEqualTo(new Words("It was windy."));
    assertThat(report.note()).isEqualTo(new Words("Too late."));
    var exercise = ada.summary().exercises().getFirst();
    assertThat(exercise.coping()).isEqualTo(new OneExercise.Coping(1, 1, 1));
    assertThat(ada.summary().wishes()).hasSize(1);
    assertThat(report.toString()).doesNotContain("windy");
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrects() {
    ada.told(walk, 3, Ending.FULL).corrects(walk, "outcome", "not_done");
    assertThat(ada.summary().counts()).isEqualTo(Map.of(Ending.NOT_DONE, 1));
    ada.told(walk, 2, Ending.FULL, "difficulty_felt", 2).corrects(walk, "difficulty_felt", 9);
    assertThat(ada.summary().exercises().getFirst().difficulty()).containsExactly(9);
  }

  @Test
  void aReportThatNobodyAskedForCountsToo() {
    ada.toldUnasked(walk, 3, Ending.FULL, "difficulty_felt", 2)
        .toldUnasked(walk, 2, Ending.PARTLY, "difficulty_felt", 4);
    assertThat(ada.summary().counts()).isEqualTo(Map.of(Ending.FULL, 1, Ending.PARTLY, 1));
    assertThat(ada.summary().exercises().getFirst().difficulty()).containsExactly(2, 4);
  }

  @Test
  void anExerciseThatHasEndedKeepsItsReports() {
    var old = ada.ended("re_03_grounding", "mon 18:00");
    ada.told(old, 3, Ending.FULL);
    assertThat(ada.summary().counts()).isEqualTo(Map.of(Ending.FULL, 1));
  }

  @Test
  void whatFellIntoAPauseOrWasNeverAskedIsNoGap() {
    ada.went(walk, 5, Ending.DROPPED).went(walk, 4, Ending.PAUSED).went(walk, 3, null);
    assertThat(ada.summary().reports()).isEmpty();
    ada.unanswered(walk, 2);
    assertThat(ada.summary().counts()).isEqualTo(Map.of(Ending.UNANSWERED, 1));
  }

  @Test
  void anExerciseThatAnAlertStoppedIsNoMissingAnswer() {
    ada.unanswered(walk, 5, 1).alert(0.9, new Alert.State.Closed(Alert.Reason.SPOKE, CaseFile.NOW));
    assertThat(ada.summary().counts()).isEqualTo(Map.of(Ending.UNANSWERED, 1));
    assertThat(ada.summary().alerts()).as("closed").isEmpty();
    ada.told(walk, 0.8, Ending.FULL);
    assertThat(ada.summary().counts()).containsEntry(Ending.FULL, 1);
  }

  @Test
  void whatSomebodyKeepsToThemselvesIsNowhere() {
    ada.keeps(1, "for me alone");
    assertThat(ada.summary().wishes()).isEmpty();
    assertThat(ada.summary().lastSign()).as("but it is a sign of life").isPresent();
  }

  @Test
  void itTellsOfTheTimeSinceTheLastAppointment() {
    ada.told(walk, 9, Ending.FULL).told(walk, 3, Ending.PARTLY).note(8, "an old note");
    assertThat(ada.summary().reports()).as("two weeks where there was none").hasSize(2);
    ada.lastSession(7);
    assertThat(ada.summary().counts()).isEqualTo(Map.of(Ending.PARTLY, 1));
    assertThat(ada.summary().wishes()).isEmpty();
    ada.lastSession(200);
    assertThat(ada.summary().span().since()).isEqualTo(CaseFile.ago(84));
    assertThat(ada.summary().span().isSession()).isFalse();
  }

  @Test
  void whatHasBeenTalkedAboutIsNoWishAnyMore() {
    ada.told(walk, 5, Ending.FULL, "discuss_next", "yes").note(3, "about my sister");
    assertThat(ada.summary().wishes()).hasSize(2);
    assertThat(ada.talkedAbout(4).summary().wishes())
        .extracting(Wish::isNote)
        .containsExactly(true);
    assertThat(ada.talkedAbout(2).summary().attention()).isEmpty();
  }

  @Test
  void whatWasExpectedStandsBesideWhatWasFound() {
    ada.expecting(walk, "mastery").told(walk, 2, Ending.FULL, "mastery", 7);
    assertThat(only().compared()).containsExactly(new Report.Compared("mastery", true, 4, 7, 10));
  }

  @Test
  void attentionNamesEachReasonMostUrgentFirst() {
    ada.silentCheckIns(2)
        .note(1, "to talk about")
        .alert(2, new Alert.State.Sent(CaseFile.ago(2)))
        .told(walk, 6, Ending.NOT_DONE, "obstacles", List.of("forgot"))
        .told(walk, 5, Ending.NOT_DONE, "obstacles", List.of("forgot"))
        .told(walk, 4, Ending.NOT_DONE, "obstacles", List.of("forgot", "other"));
    ada.offered("re_03_grounding", "mon 18:00", 2);
    assertThat(ada.summary().attention())
        .containsExactly(
            new OpenAlert(1, CaseFile.ago(2)),
            new WantsToTalk(1),
            new Silent(2),
            new NotAgreed(1),
            new Stuck(walk, "forgot", 3));
  }

  @Test
  void nobodyNeedsALookForLess() {
    ada.silentCheckIns(1)
        .told(walk, 6, Ending.NOT_DONE, "obstacles", List.of("forgot"))
        .told(walk, 5, Ending.NOT_DONE, "obstacles", List.of("forgot"));
    ada.offered("re_03_grounding", "mon 18:00", 1.9);
    assertThat(ada.summary().attention()).isEmpty();
  }

  @Test
  void theLastSignOfLifeMayLieLongBefore() {
    ada.unanswered(walk, 2);
    assertThat(ada.summary().lastSign()).isEmpty();
    assertThat(ada.lastSign(40).summary().lastSign()).isEqualTo(Optional.of(CaseFile.ago(40)));
    assertThat(ada.mood(1, 4).summary().lastSign()).isEqualTo(Optional.of(CaseFile.ago(1)));
  }

  @Test
  void ofAnExerciseWithoutReportsOnlyTheTimesOfTodayAreKnown() {
    ada.went(walk, -0.3, null).went(walk, -1.3, null);
    assertThat(ada.summary().exercises().getFirst().today()).hasSize(1);
  }
}
