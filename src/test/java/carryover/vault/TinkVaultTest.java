package carryover.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TinkVaultTest {
  private static final byte[] CLEAR = "My legs gave out at the bridge.".getBytes(UTF_8);
  private final PersonId ada = PersonId.random();
  private final PersonId tomas = PersonId.random();

  @ParameterizedTest
  @EnumSource
  void whatIsSealedCanBeOpenedAlsoAfterARestart(TestDatabase database) {
    var practice = Practice.on(database);
    var sealed = practice.vault.seal(ada, CLEAR);
    assertThat(new String(sealed, UTF_8)).doesNotContain("bridge");
    assertThat(practice.vault.open(ada, sealed)).isEqualTo(CLEAR);
    assertThat(new TinkVault(practice.db, Practice.MASTER_KEY).open(ada, sealed)).isEqualTo(CLEAR);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyCanOpenWhatBelongsToAnother(TestDatabase database) {
    var practice = Practice.on(database);
    var sealed = practice.vault.seal(ada, CLEAR);
    practice.vault.seal(tomas, CLEAR);
    assertThatThrownBy(() -> practice.vault.open(tomas, sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> practice.vault.openForPractice(sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aKeyMovedToAnotherPersonOpensNothing(TestDatabase database) {
    var practice = Practice.on(database);
    var sealed = practice.vault.seal(ada, CLEAR);
    practice
        .db
        .sql("update person_key set person = :tomas where person = :ada")
        .param("tomas", tomas.value())
        .param("ada", ada.value())
        .update();
    var restarted = new TinkVault(practice.db, Practice.MASTER_KEY);
    assertThatThrownBy(() -> restarted.open(tomas, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aDestroyedKeyIsGoneForEverAndTheNextOneIsAnother(TestDatabase database) {
    var practice = Practice.on(database);
    var sealed = practice.vault.seal(ada, CLEAR);
    practice.vault.destroy(ada);
    assertThatThrownBy(() -> practice.vault.open(ada, sealed)).hasMessageContaining("destroyed");
    practice.vault.seal(ada, CLEAR);
    assertThatThrownBy(() -> practice.vault.open(ada, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aFirstUseThatIsRolledBackLosesNothingLater(TestDatabase database) {
    var practice = Practice.on(database);
    practice.transaction.executeWithoutResult(
        status -> {
          practice.vault.seal(ada, CLEAR);
          status.setRollbackOnly();
        });
    var sealed = practice.vault.seal(ada, CLEAR);
    assertThat(practice.vault.open(ada, sealed)).isEqualTo(CLEAR);
    assertThat(new TinkVault(practice.db, Practice.MASTER_KEY).open(ada, sealed)).isEqualTo(CLEAR);
  }

  @ParameterizedTest
  @EnumSource
  void anotherMasterKeyIsNamedAsTheReason(TestDatabase database) {
    var practice = Practice.on(database);
    var sealed = practice.vault.seal(ada, CLEAR);
    var otherKey = Practice.MASTER_KEY.clone();
    otherKey[0] = 1;
    var other = new TinkVault(practice.db, otherKey);
    assertThatThrownBy(() -> other.open(ada, sealed)).hasMessageContaining("DATA_KEY");
  }

  @ParameterizedTest
  @EnumSource
  void thePracticeHasAKeyOfItsOwn(TestDatabase database) {
    var practice = Practice.on(database);
    var sealed = practice.vault.sealForPractice(CLEAR);
    assertThat(practice.vault.openForPractice(sealed)).isEqualTo(CLEAR);
    assertThat(practice.vault.sealForPractice(CLEAR)).isNotEqualTo(sealed);
  }

  @Test
  void aKeyOfAnotherLengthIsRefusedWithItsLength() {
    var db = JdbcClient.create(TestDatabase.H2.fresh());
    assertThatThrownBy(() -> new TinkVault(db, new byte[31])).hasMessageContaining("32", "31");
  }
}
