package carryover.audit;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.TestDatabase;
import carryover.audit.Trail.Verdict;
import carryover.kernel.PersonId;
import carryover.vault.TinkVault;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TrailTest {
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00.123456Z");
  private final PersonId drLind = PersonId.random();
  private final PersonId ada = PersonId.random();
  private final PersonId tomas = PersonId.random();

  private record Kept(DataSource source, JdbcClient db, Trail trail) {
    static Kept in(TestDatabase database) {
      var source = database.fresh();
      var db = JdbcClient.create(source);
      return new Kept(source, db, new Trail(db, new TinkVault(db, new byte[32])));
    }

    private TransactionTemplate transactions() {
      return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** Does something and takes it back. */
    void without(Runnable deed) {
      transactions()
          .executeWithoutResult(each -> {
            deed.run();
            each.setRollbackOnly();
          });
    }

    /** Changes what is kept, as somebody with the database in hand could. */
    void tamper(String sql) {
      assertThat(db.sql(sql).update()).isPositive();
    }
  }

  private Kept withThreeLines(TestDatabase database) {
    var kept = Kept.in(database);
    kept.trail.note(drLind, What.DIGEST_OPENED, ada, NOW);
    kept.trail.note(drLind, What.RECORD_EXPORTED, ada, NOW.plusSeconds(1));
    kept.trail.note(tomas, What.CONSENT_GIVEN, null, NOW.plusSeconds(2));
    return kept;
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotedCanBeReadAndIsWhole(TestDatabase database) {
    var kept = withThreeLines(database);
    assertThat(kept.trail.about(ada))
        .extracting(Link::what, Link::who)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(What.DIGEST_OPENED, drLind),
            org.assertj.core.api.Assertions.tuple(What.RECORD_EXPORTED, drLind));
    assertThat(kept.trail.verify()).isInstanceOf(Verdict.Whole.class);
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyTrailIsWhole(TestDatabase database) {
    assertThat(Kept.in(database).trail.verify()).isInstanceOf(Verdict.Whole.class);
  }

  @ParameterizedTest
  @EnumSource
  void aChangedLineIsNamed(TestDatabase database) {
    var kept = withThreeLines(database);
    for (var change :
        List.of(
            "what = 'DISCHARGED'",
            "what = 'NOTHING_KNOWN'",
            "who = about",
            "about = null",
            "at = timestamp with time zone '2026-03-01 00:00:00+00'",
            "hash = 'ab'")) {
      kept.without(() -> {
        kept.tamper("update audit set " + change + " where place = 2");
        assertThat(kept.trail.verify()).as(change).isEqualTo(new Verdict.Broken(2));
      });
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLineThatIsMissingIsNamed(TestDatabase database) {
    var kept = withThreeLines(database);
    for (int each = 1; each <= 3; each++) {
      int place = each;
      kept.without(() -> {
        kept.tamper("delete from audit where place = " + place);
        assertThat(kept.trail.verify()).isEqualTo(new Verdict.Broken(place));
      });
    }
    assertThat(kept.trail.verify()).isInstanceOf(Verdict.Whole.class);
  }

  @ParameterizedTest
  @EnumSource
  void aChainThatIsWrittenAnewDoesNotFitItsSealedEnd(TestDatabase database) {
    var kept = withThreeLines(database);
    var forged = new Link(3, NOW.plusSeconds(2), tomas, What.ERASED, null);
    var before = kept.db.sql("select hash from audit where place = 2").query(String.class).single();
    kept.db.sql("delete from audit where place = 3").update();
    kept.db
        .sql(
            "insert into audit (place, at, who, what, hash) select 3, at, who, 'ERASED', '"
                + forged.hash(before)
                + "' from audit where place = 2")
        .update();
    assertThat(kept.trail.verify()).isEqualTo(new Verdict.Broken(3));
  }

  @ParameterizedTest
  @EnumSource
  void severalWritersKeepOneChain(TestDatabase database) throws Exception {
    var kept = Kept.in(database);
    var transactions = kept.transactions();
    try (var pool = Executors.newFixedThreadPool(4)) {
      var lines =
          IntStream.range(0, 40)
              .<java.util.concurrent.Callable<Boolean>>mapToObj(i ->
                  () -> {
                    transactions.executeWithoutResult(
                        unused -> kept.trail.note(drLind, What.DIGEST_OPENED, ada, NOW));
                    return true;
                  })
              .toList();
      for (var line : pool.invokeAll(lines)) {
        assertThat(line.get()).isTrue();
      }
    }
    assertThat(kept.trail.about(ada)).hasSize(40);
    assertThat(kept.trail.verify()).isInstanceOf(Verdict.Whole.class);
  }
}
