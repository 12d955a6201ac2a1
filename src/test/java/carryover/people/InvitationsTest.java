package carryover.people;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.people.Invitations.Found;
import carryover.people.Invitations.Invitation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationsTest {
  private static final Instant NOW = Practice.NOW;

  @ParameterizedTest
  @EnumSource
  void aCodeIsValidUntilItIsUsed(TestDatabase database) {
    var practice = Practice.on(database);
    var invitations = practice.invitations;
    var code = invitations.forPatient(practice.drLind.id(), "Ada", NOW);
    assertThat(invitations.find(code, NOW))
        .isEqualTo(new Found.Valid(new Invitation(code, practice.drLind.id(), "Ada")));
    invitations.use(code, NOW);
    assertThat(invitations.find(code, NOW)).isEqualTo(new Found.Used());
    assertThat(invitations.find(code + "x", NOW)).isEqualTo(new Found.Unknown());
  }

  @ParameterizedTest
  @EnumSource
  void aCodeExpiresAfterTwoWeeks(TestDatabase database) {
    var practice = Practice.on(database);
    var code = practice.invitations.forPatient(practice.drLind.id(), "Ada", NOW);
    var last = NOW.plus(Duration.ofDays(14));
    assertThat(practice.invitations.find(code, last)).isInstanceOf(Found.Valid.class);
    assertThat(practice.invitations.find(code, last.plusSeconds(1)))
        .isEqualTo(new Found.Expired());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheLastSignUpLinkOfTheOperatorCounts(TestDatabase database) {
    var practice = Practice.on(database);
    var invitations = practice.invitations;
    var first = invitations.forTherapist(NOW);
    var patients = invitations.forPatient(practice.drLind.id(), "Ada", NOW);
    var second = invitations.forTherapist(NOW);
    assertThat(invitations.find(first, NOW)).isEqualTo(new Found.Unknown());
    assertThat(invitations.find(second, NOW))
        .isEqualTo(new Found.Valid(new Invitation(second, null, "")));
    assertThat(invitations.find(patients, NOW)).isInstanceOf(Found.Valid.class);
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseKnowsNoCodeAndForgetsTheLabelOnceUsed(TestDatabase database) {
    var practice = Practice.on(database);
    var code = practice.invitations.forPatient(practice.drLind.id(), "Ada", NOW);
    practice.invitations.use(code, NOW);
    var row = practice.db.sql("select * from invitation").query().singleRow();
    assertThat(row.values()).doesNotContain(code, "Ada");
  }

  @ParameterizedTest
  @EnumSource
  void aTherapistsInvitationsCanBeWithdrawn(TestDatabase database) {
    var practice = Practice.on(database);
    var code = practice.invitations.forPatient(practice.drLind.id(), "Ada", NOW);
    practice.invitations.removeOf(practice.drLind.id());
    assertThat(practice.invitations.find(code, NOW)).isEqualTo(new Found.Unknown());
  }
}
