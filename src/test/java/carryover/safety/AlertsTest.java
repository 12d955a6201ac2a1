package carryover.safety;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.TestDatabase;
import carryover.kernel.PersonId;
import carryover.safety.Alert.Reason;
import carryover.safety.Alert.Reply;
import carryover.safety.Alert.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AlertsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
  private final PersonId ada = PersonId.random();
  private final PersonId tomas = PersonId.random();
  private final PersonId drLind = PersonId.random();
  private final PersonId drMoss = PersonId.random();

  private static Alerts on(TestDatabase database) {
    return new Alerts(JdbcClient.create(database.fresh()));
  }

  private static State stateOf(Alerts alerts, Alert alert) {
    return alerts.find(alert.id()).orElseThrow().state();
  }

  private void close(Alerts alerts, Alert alert) {
    alerts.acknowledge(alert.id(), drLind, drLind, NOW);
    alerts.close(alert.id(), drLind, Reason.FALSE_ALARM, NOW);
  }

  @ParameterizedTest
  @EnumSource
  void anAlertGoesFromDetectedToClosedStepByStep(TestDatabase database) {
    var alerts = on(database);
    var alert = alerts.raise(ada, drLind, Category.IDEATION, NOW);
    assertThat(alerts.find(alert.id())).contains(alert);
    assertThat(alerts.inform(alert.id(), NOW)).isTrue();
    assertThat(stateOf(alerts, alert)).isEqualTo(new State.Informed(NOW));
    assertThat(alerts.markSent(alert.id(), NOW)).isTrue();
    assertThat(stateOf(alerts, alert)).isEqualTo(new State.Sent(NOW));
    assertThat(alerts.acknowledge(alert.id(), drLind, drLind, NOW)).isTrue();
    assertThat(stateOf(alerts, alert)).isEqualTo(new State.Acknowledged(drLind, NOW));
    assertThat(alerts.close(alert.id(), drLind, Reason.SPOKE, NOW)).isTrue();
    assertThat(stateOf(alerts, alert)).isEqualTo(new State.Closed(Reason.SPOKE, NOW));
  }

  @ParameterizedTest
  @EnumSource
  void aStepOutOfTurnChangesNothing(TestDatabase database) {
    var alerts = on(database);
    var alert = alerts.raise(ada, drLind, Category.ABUSE, NOW);
    assertThat(alerts.close(alert.id(), drLind, Reason.OTHER, NOW)).isFalse();
    assertThat(alerts.acknowledge(alert.id(), drLind, drLind, NOW)).isTrue();
    assertThat(alerts.acknowledge(alert.id(), drLind, drLind, NOW)).isFalse();
    assertThat(alerts.inform(alert.id(), NOW)).isFalse();
    assertThat(alerts.markSent(alert.id(), NOW)).isFalse();
    assertThat(stateOf(alerts, alert)).isEqualTo(new State.Acknowledged(drLind, NOW));
  }

  @ParameterizedTest
  @EnumSource
  void onlyThePatientsOwnTherapistTakesOnAndCloses(TestDatabase database) {
    var alerts = on(database);
    var alert = alerts.raise(ada, drLind, Category.SELF_HARM, NOW);
    assertThat(alerts.acknowledge(alert.id(), drMoss, drMoss, NOW)).isFalse();
    alerts.acknowledge(alert.id(), drLind, drLind, NOW);
    assertThat(alerts.close(alert.id(), drMoss, Reason.OTHER, NOW)).isFalse();
    assertThat(alerts.openAbout(ada)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void whatThePatientTapsIsKeptAndClosesNothing(TestDatabase database) {
    var alerts = on(database);
    var alert = alerts.raise(ada, drLind, Category.IDEATION, NOW);
    assertThat(alerts.note(alert.id(), Reply.SAFE_NOW, NOW)).isTrue();
    assertThat(alerts.note(alert.id(), Reply.SAFE_NOW, NOW.plusSeconds(1))).isFalse();
    alerts.note(alert.id(), Reply.SOMETHING_ELSE, NOW.plusSeconds(2));
    assertThat(alerts.replies(alert.id())).containsExactly(Reply.SAFE_NOW, Reply.SOMETHING_ELSE);
    assertThat(stateOf(alerts, alert)).isEqualTo(new State.Detected());
  }

  @ParameterizedTest
  @EnumSource
  void theOldestAlertAboutAPatientIsOpenUntilItIsClosed(TestDatabase database) {
    var alerts = on(database);
    var late = alerts.raise(tomas, drLind, Category.ABUSE, NOW);
    var early = alerts.raise(tomas, drLind, Category.IDEATION, NOW.minusSeconds(60));
    var another = alerts.raise(ada, drLind, Category.IDEATION, NOW.minusSeconds(90));
    assertThat(alerts.openAbout(tomas)).contains(early);
    close(alerts, early);
    assertThat(alerts.openAbout(tomas)).contains(late);
    close(alerts, late);
    assertThat(alerts.openAbout(tomas)).isEmpty();
    assertThat(alerts.openAbout(ada)).contains(another);
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyTookOnIsFoundAfterAWhile(TestDatabase database) {
    var alerts = on(database);
    var waiting = alerts.raise(ada, drLind, Category.IDEATION, NOW);
    var taken = alerts.raise(tomas, drLind, Category.IDEATION, NOW);
    alerts.acknowledge(taken.id(), drLind, drLind, NOW);
    var after = NOW.plus(Duration.ofMinutes(15));
    assertThat(alerts.unacknowledgedSince(after.minus(Duration.ofMinutes(15))))
        .containsExactly(waiting);
    assertThat(alerts.unacknowledgedSince(NOW.minusSeconds(1))).isEmpty();
  }
}
