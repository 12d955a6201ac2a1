package carryover.plan;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Alarm.Ring;
import carryover.agenda.Courtesy.Addressee;
import carryover.people.Person.Patient;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class PlanningTest {
  private static final Instant NOW = Practice.NOW; // 18:00 in Berlin
  private static final Instant LONG_AFTER = NOW.plusSeconds(30L * 24 * 3600);
  private static final Rhythm AT_HALF_PAST_SIX = Rhythm.daily(LocalTime.of(18, 30));

  private static Agreement says(String acceptance) {
    return new Agreement(acceptance, null, null, null, null, null, null, null, null);
  }

  private static Assignment agree(Practice practice, Patient patient, Assignment walk) {
    return practice.planning.agree(patient, walk, AT_HALF_PAST_SIX, says("fits"), NOW);
  }

  private static List<UUID> ring(Practice practice, Patient patient, Instant now) {
    var owner = new Addressee(patient.zone(), patient.quiet(), false, null, false, 0);
    return practice.planning.ring(patient, owner, now);
  }

  @ParameterizedTest
  @EnumSource
  void aNewAssignmentIsAskedAboutOnce(TestDatabase database) {
    var practice = Practice.on(database);
    var walk = practice.walk(practice.joined("Ada", 7));
    assertThat(practice.planning.assign(walk, NOW)).isTrue();
    assertThat(practice.planning.assign(walk, NOW)).isFalse();
    assertThat(practice.alarms.takeDue(NOW, 9))
        .singleElement()
        .satisfies(each -> assertThat(each.ring()).isEqualTo(new Ring.AgreementDue(walk.id())));
  }

  @ParameterizedTest
  @EnumSource
  void aFitsPlansTheNextOccasionAtTheAgreedTime(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    assertThat(agreed.status()).isEqualTo(Status.ACCEPTED);
    assertThat(practice.assignments.byId(agreed.id())).contains(agreed);
    assertThat(practice.alarms.next()).contains(NOW.plusSeconds(30 * 60));
    var open = practice.occasions.openOf(agreed.id());
    assertThat(open).singleElement().extracting(Occasion::planned).isEqualTo(NOW.plusSeconds(1800));
    assertThat(open.getFirst().due()).isEqualTo(NOW.plusSeconds(1800));
  }

  @ParameterizedTest
  @EnumSource
  void anyOtherAnswerPlansNothing(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var walk = practice.walks(ada);
    var answered = practice.planning.agree(ada, walk, AT_HALF_PAST_SIX, says("too_much"), NOW);
    assertThat(answered.status()).isEqualTo(Status.OPEN);
    assertThat(practice.alarms.next()).isEmpty();
    assertThat(practice.occasions.openOf(walk.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherAgreementReplacesWhatWasPlannedButNotWhatWasAsked(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    var asked = practice.occasions.openOf(agreed.id()).getFirst().id();
    ring(practice, ada, NOW.plusSeconds(1800));
    practice.planning.agree(ada, agreed, Rhythm.daily(LocalTime.of(20, 0)), says("fits"), NOW);
    assertThat(practice.occasions.openOf(agreed.id()))
        .extracting(Occasion::planned)
        .containsExactly(NOW.plusSeconds(1800), NOW.plusSeconds(2 * 3600));
    assertThat(practice.occasions.byId(asked).orElseThrow().ending()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aMoveToAnotherZoneMovesWhatIsPlanned(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    var away = ada.at(ZoneId.of("America/Lima"), null);
    practice.planning.replan(away, NOW);
    assertThat(practice.occasions.openOf(agreed.id()))
        .extracting(Occasion::planned)
        .containsExactly(Instant.parse("2026-03-02T23:30:00Z"));
    assertThat(practice.alarms.takeDue(LONG_AFTER, 9)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void anEndedAssignmentAsksNothingMore(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    var id = practice.occasions.openOf(agreed.id()).getFirst().id();
    practice.planning.end(ada, agreed, NOW);
    assertThat(practice.alarms.takeDue(LONG_AFTER, 9)).isEmpty();
    assertThat(practice.occasions.byId(id)).isEmpty();
    assertThat(practice.assignments.of(ada.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aMoveThereAndBackKeepsTheOccasionPlanned(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    practice.planning.replan(ada.at(ZoneId.of("America/Lima"), null), NOW);
    practice.planning.replan(ada, NOW);
    assertThat(practice.occasions.openOf(agreed.id()))
        .extracting(Occasion::planned)
        .containsExactly(NOW.plusSeconds(1800));
  }

  @ParameterizedTest
  @EnumSource
  void theSameAgreementOnceMoreKeepsItPlanned(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    agree(practice, ada, agreed);
    assertThat(practice.alarms.takeDue(NOW.plusSeconds(1800), 9)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void afterOneThatEndedEarlyTheNextIsPlanned(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    var id = practice.occasions.openOf(agreed.id()).getFirst().id();
    assertThat(practice.planning.reported(ada, agreed, Ending.FULL, NOW)).contains(id);
    assertThat(practice.occasions.openOf(agreed.id()))
        .extracting(Occasion::planned)
        .containsExactly(NOW.plusSeconds(1800 + 24 * 3600));
  }

  @ParameterizedTest
  @EnumSource
  void aSessionThatIsMovedForgetsNothingThatOnlyWaitsForATalk(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    var waiting = practice.occasions.openOf(agreed.id());
    practice.planning.replan(ada.meeting(LONG_AFTER), NOW.plusSeconds(2400));
    assertThat(practice.occasions.openOf(agreed.id())).isEqualTo(waiting);
  }

  @ParameterizedTest
  @EnumSource
  void aJourneyWestAsksNoSecondTimeOnOneDay(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    ring(practice, ada, NOW.plusSeconds(1800));
    practice.planning.replan(ada.at(ZoneId.of("America/Lima"), null), NOW.plusSeconds(3600));
    assertThat(practice.occasions.openOf(agreed.id()))
        .extracting(Occasion::planned)
        .containsExactly(NOW.plusSeconds(1800), Instant.parse("2026-03-03T23:30:00Z"));
  }

  @ParameterizedTest
  @EnumSource
  void laterForAnExerciseThatHasEndedMeanwhileIsNeverAsked(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var agreed = agree(practice, ada, practice.walks(ada));
    var asked = ring(practice, ada, NOW.plusSeconds(1800)).getFirst();
    practice.planning.end(ada, agreed, NOW.plusSeconds(1900));
    var occasion = practice.occasions.byId(asked).orElseThrow();
    practice.planning.putOff(ada, occasion, NOW.plusSeconds(7200), NOW.plusSeconds(2000));
    assertThat(practice.occasions.byId(asked).orElseThrow().ending()).isEqualTo(Ending.DROPPED);
    assertThat(practice.alarms.takeDue(LONG_AFTER, 9)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatComesRightAfterAnotherIsDueWhenThatIsReported(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var walk = agree(practice, ada, practice.walks(ada));
    var tea = practice.walks(ada);
    practice.planning.agree(ada, tea, new Rhythm.After(walk.id()), says("fits"), NOW);
    assertThat(practice.occasions.openOf(tea.id())).isEmpty();
    var reported = practice.planning.reported(ada, walk, Ending.PARTLY, NOW);
    assertThat(reported).isPresent();
    assertThat(practice.occasions.openOf(tea.id())).extracting(Occasion::due).containsExactly(NOW);
    assertThat(practice.alarms.next()).contains(NOW);
  }
}
