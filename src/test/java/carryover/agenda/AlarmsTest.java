package carryover.agenda;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Alarm.Ring;
import carryover.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class AlarmsTest {
  private static final Instant NOW = Practice.NOW;
  private final PersonId ada = PersonId.random();
  private final PersonId tomas = PersonId.random();
  private final UUID walk = UUID.randomUUID();

  private static List<Ring> rings(List<Alarm> alarms) {
    return alarms.stream().map(Alarm::ring).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindComesBackAsItWasSetTheEarliestFirst(TestDatabase database) {
    var alarms = Practice.on(database).alarms;
    var all =
        List.of(
            new Ring.TalkGoesOn(7, "NUDGE"),
            new Ring.ExercisePauseOver(walk),
            new Ring.AgreementDue(walk),
            new Ring.DigestDue(),
            new Ring.PauseOver());
    for (int i = all.size() - 1; i >= 0; i--) {
      alarms.set(ada, NOW.minusSeconds(60 - i), all.get(i));
    }
    assertThat(alarms.next()).contains(NOW.minusSeconds(60));
    assertThat(rings(alarms.takeDue(NOW, 3))).isEqualTo(all.subList(0, 3));
    assertThat(rings(alarms.takeDue(NOW, 3))).isEqualTo(all.subList(3, 5));
    assertThat(alarms.next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotDueYetStays(TestDatabase database) {
    var alarms = Practice.on(database).alarms;
    alarms.set(ada, NOW, new Ring.DigestDue());
    alarms.set(ada, NOW.plusMillis(1), new Ring.PauseOver());
    assertThat(rings(alarms.takeDue(NOW, 9))).containsExactly(new Ring.DigestDue());
    assertThat(alarms.next()).contains(NOW.plusMillis(1));
  }

  @ParameterizedTest
  @EnumSource
  void anAlarmRingsInOneTransactionOnly(TestDatabase database) {
    var practice = Practice.on(database);
    for (int i = 0; i < 6; i++) {
      practice.alarms.set(ada, NOW.minusSeconds(i), new Ring.TalkGoesOn(i, "TICK"));
    }
    var taken = new ArrayList<Alarm>();
    practice.transaction.executeWithoutResult(_ -> {
      taken.addAll(practice.alarms.takeDue(NOW, 3));
      taken.addAll(inAnotherTransaction(practice)); // H2 locks all six, PostgreSQL only three
    });
    taken.addAll(practice.alarms.takeDue(NOW, 9));
    assertThat(taken).extracting(Alarm::id).hasSize(6).doesNotHaveDuplicates();
  }

  private static List<Alarm> inAnotherTransaction(Practice practice) {
    try {
      return supplyAsync(() -> practice.transaction.execute(_ -> practice.alarms.takeDue(NOW, 9)))
          .get(10, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException wrong) {
      throw new AssertionError("the other transaction should skip what is locked", wrong);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAlarmWhoseWorkIsRolledBackRingsAgain(TestDatabase database) {
    var practice = Practice.on(database);
    practice.alarms.set(ada, NOW, new Ring.DigestDue());
    practice.transaction.executeWithoutResult(status -> {
      assertThat(practice.alarms.takeDue(NOW, 9)).hasSize(1);
      status.setRollbackOnly();
    });
    assertThat(practice.alarms.takeDue(NOW, 9)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatWaitsRemembersWhenItWasPlanned(TestDatabase database) {
    var alarms = Practice.on(database).alarms;
    alarms.set(ada, NOW, new Ring.ExercisePauseOver(walk));
    alarms.wait(alarms.takeDue(NOW, 1).getFirst(), NOW.plusSeconds(600));
    alarms.wait(alarms.takeDue(NOW.plusSeconds(600), 1).getFirst(), NOW.plusSeconds(1200));
    var waiting = alarms.takeDue(NOW.plusSeconds(1200), 1).getFirst();
    assertThat(waiting.planned()).isEqualTo(NOW);
    assertThat(waiting.due()).isEqualTo(NOW.plusSeconds(1200));
  }

  @ParameterizedTest
  @EnumSource
  void theEndOfATalkReleasesWhatWaitedForItAndNothingElse(TestDatabase database) {
    var alarms = Practice.on(database).alarms;
    Stream.of(ada, tomas).forEach(each -> alarms.set(each, NOW, new Ring.ExercisePauseOver(walk)));
    var later = NOW.plus(Duration.ofMinutes(10));
    alarms.takeDue(NOW, 9).forEach(each -> alarms.wait(each, later));
    alarms.set(ada, later, new Ring.PauseOver());
    alarms.release(ada, NOW.plusSeconds(1));
    assertThat(alarms.takeDue(NOW.plusSeconds(1), 9))
        .singleElement()
        .satisfies(each -> assertThat(each.owner()).isEqualTo(ada))
        .satisfies(each -> assertThat(each.ring()).isEqualTo(new Ring.ExercisePauseOver(walk)));
    assertThat(alarms.takeDue(later, 9)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void aDigestAndAPauseHaveOnePlannedTimeEach(TestDatabase database) {
    var alarms = Practice.on(database).alarms;
    alarms.setDigest(ada, NOW);
    alarms.setDigest(ada, NOW.plusSeconds(5));
    alarms.setPauseOver(ada, NOW);
    alarms.setPauseOver(ada, NOW.plusSeconds(9));
    assertThat(alarms.takeDue(NOW, 9)).isEmpty();
    alarms.clearPauseOver(ada);
    assertThat(rings(alarms.takeDue(NOW.plusSeconds(9), 9))).containsExactly(new Ring.DigestDue());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasPlannedCanBeTakenBack(TestDatabase database) {
    var alarms = Practice.on(database).alarms;
    alarms.set(ada, NOW, new Ring.ExercisePauseOver(walk));
    alarms.set(ada, NOW, new Ring.FewerReminders(walk));
    alarms.set(ada, NOW, new Ring.TalkGoesOn(1, "NUDGE"));
    alarms.set(tomas, NOW, new Ring.DigestDue());
    assertThat(alarms.isToBeTold(walk)).isFalse();
    alarms.set(ada, NOW, new Ring.AgreementDue(walk));
    assertThat(alarms.isToBeTold(walk)).isTrue();
    alarms.clear(walk);
    assertThat(alarms.isToBeTold(walk)).isFalse();
    alarms.clearTalk(ada);
    assertThat(rings(alarms.takeDue(NOW, 9))).containsExactly(new Ring.DigestDue());
    alarms.set(tomas, NOW, new Ring.DigestDue());
    alarms.removeOf(tomas);
    assertThat(alarms.next()).isEmpty();
  }
}
