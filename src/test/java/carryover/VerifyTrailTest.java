package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.PersonId;
import carryover.vault.TinkVault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

class VerifyTrailTest {
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
  private static final int ENTRIES = 1100; // more than are read at a time

  @TempDir private Path folder = Path.of(".");
  private String url = "";

  @BeforeEach
  void aDatabaseWithATrail() {
    url = "jdbc:h2:file:" + folder.resolve("carryover").toAbsolutePath();
    var source = new DriverManagerDataSource(Start.h2WithOptions(url), "sa", "");
    Flyway.configure().dataSource(source).load().migrate();
    new TransactionTemplate(new JdbcTransactionManager(source))
        .executeWithoutResult(unused -> notes(JdbcClient.create(source)));
  }

  private static void notes(JdbcClient db) {
    var trail = new Trail(db, new TinkVault(db, new byte[32]));
    for (int i = 0; i < ENTRIES; i++) {
      trail.note(PersonId.random(), What.DIGEST_OPENED, PersonId.random(), NOW);
    }
  }

  private int verify(StringWriter printed, byte[] key) {
    var settings = Map.of("DATABASE_URL", url, "DATA_KEY", Base64.getEncoder().encodeToString(key));
    return new CommandLine(new VerifyTrail(settings::get))
        .setOut(new PrintWriter(printed, true))
        .execute();
  }

  private void tampers(String sql) {
    var source = new DriverManagerDataSource(Start.h2WithOptions(url), "sa", "");
    assertThat(JdbcClient.create(source).sql(sql).update()).isOne();
  }

  @Test
  void theOperatorReadsThatAllIsWholeOrWhereItIsNotAndWhatToDo() {
    var whole = new StringWriter();
    assertThat(verify(whole, new byte[32])).isZero();
    assertThat(whole)
        .hasToString("1100 entries, all as they were written" + System.lineSeparator());
    tampers("update audit set what = 'DISCHARGED' where place = 1050");
    var broken = new StringWriter();
    assertThat(verify(broken, new byte[32])).isEqualTo(1);
    assertThat(broken.toString()).startsWith("Entry 1050 is missing or is not as it was written");
    assertThat(broken.toString()).contains("Keep a copy", "backup");
  }

  @Test
  void whatCannotBeReadIsSaidAndNothingIsMade() {
    var foreign = new byte[32];
    foreign[0] = 1;
    var printed = new StringWriter();
    assertThat(verify(printed, foreign)).isEqualTo(2);
    assertThat(printed.toString()).contains("DATA_KEY");
    url = "jdbc:h2:file:" + folder.resolve("elsewhere").toAbsolutePath();
    assertThat(verify(printed, new byte[32])).isEqualTo(2);
    assertThat(printed.toString()).contains("DATABASE_URL");
    assertThat(Files.exists(folder.resolve("elsewhere.mv.db"))).isFalse();
  }
}
