package carryover;

import carryover.audit.Trail;
import carryover.vault.TinkVault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Reads the whole audit trail as it is at one moment, changes and locks nothing, and says whether
 * all is as it was written: exit code 0, or 1 where it is not, or 2 where it cannot be read.
 */
@Command(
    name = "trail",
    mixinStandardHelpOptions = true,
    description = {
      "Verifies the audit trail in the database of the settings (environment, .env).",
      "Says how many entries there are, or which is the first that is not as it was written."
    })
public final class VerifyTrail implements Callable<Integer> {
  private static final Path BESIDE = Path.of(".env");
  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int UNREAD = 2;

  private final Function<String, @Nullable String> settings;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** With the settings of the bot: the environment's, and those of {@code .env} beside it. */
  public VerifyTrail() {
    this(VerifyTrail::setting);
  }

  /**
   * With these settings.
   *
   * @param settings gives null for one that is not set
   */
  VerifyTrail(Function<String, @Nullable String> settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    return switch (SettingsReading.read(settings)) {
      case SettingsReading.Result.Wrong(var faults) -> says(out, UNREAD, faults);
      case SettingsReading.Result.Right(var right) -> verify(right, out);
    };
  }

  private static int verify(Settings settings, PrintWriter out) {
    try (var connection = open(settings)) {
      // One moment is seen, so that nobody who writes has to wait.
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      var verdict = new Trail(db, new TinkVault(db, DataKey.of(settings))).verify();
      connection.rollback();
      return says(out, verdict);
    } catch (SQLException | DataAccessException closed) {
      return says(
          out,
          UNREAD,
          List.of(
              "The trail in the database at DATABASE_URL cannot be read. Is it the bot's database,"
                  + " are DATABASE_USER and DATABASE_PASSWORD right, and, with an H2 file, is the"
                  + " bot stopped?"));
    } catch (IllegalStateException sealed) {
      return says(out, UNREAD, List.of("The trail's end " + sealed.getMessage()));
    }
  }

  /** An H2 file that is not there is not made. */
  private static Connection open(Settings settings) throws SQLException {
    var url = Start.h2WithOptions(settings.databaseUrl());
    var there = url.startsWith("jdbc:h2:") ? ";IFEXISTS=TRUE" : "";
    return DriverManager.getConnection(
        url + there, settings.databaseUser(), settings.databasePassword());
  }

  private static int says(PrintWriter out, Trail.Verdict verdict) {
    return switch (verdict) {
      case Trail.Verdict.Whole(var entries) ->
          says(out, WHOLE, List.of(entries + " entries, all as they were written"));
      case Trail.Verdict.Broken(var place) ->
          says(
              out,
              BROKEN,
              List.of(
                  "Entry "
                      + place
                      + " is missing or is not as it was written; those before it are.",
                  "Somebody changed the database behind the program. Keep a copy of it as it is,"
                      + " tell whoever answers for data protection, and compare entry "
                      + place
                      + " with the last backup."));
    };
  }

  private static int says(PrintWriter out, int code, List<String> lines) {
    lines.forEach(out::println);
    return code;
  }

  private static @Nullable String setting(String name) {
    var set = System.getenv(name);
    return set == null || set.isBlank() ? inFile().getProperty(name) : set;
  }

  private static Properties inFile() {
    var kept = new Properties();
    if (Files.exists(BESIDE)) {
      try (var reader = Files.newBufferedReader(BESIDE)) {
        kept.load(reader);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return kept;
  }
}
