package carryover;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases that every store must work on alike; each call of {@link #fresh} is empty. */
public enum TestDatabase {
  H2 {
    @Override
    DataSource empty() {
      return JdbcConnectionPool.create(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
          "sa",
          "");
    }

    @Override
    public DataSource fresh() {
      var source = empty();
      JdbcClient.create(source).sql("runscript from ?").param(Script.FILE.toString()).update();
      return source;
    }
  },
  POSTGRES {
    @Override
    DataSource empty() {
      return Server.create("template1");
    }

    @Override
    public DataSource fresh() {
      return Server.create(Migrated.NAME);
    }
  };

  abstract DataSource empty();

  /** A new database with all migrations. */
  public abstract DataSource fresh();

  /** A new database as a release with migrations up to this one left it. */
  public DataSource asOf(String version) {
    var source = empty();
    Flyway.configure().dataSource(source).target(version).load().migrate();
    return source;
  }

  /** Brings a database up to date. */
  public static void migrate(DataSource source) {
    Flyway.configure().dataSource(source).load().migrate();
  }

  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        // what a crash of the whole machine would lose is of no interest here
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }

    /** A copy of a database, with a pool of connections of its own. */
    static synchronized DataSource create(String template) {
      var name = "t" + UUID.randomUUID().toString().replace("-", "");
      JdbcClient.create(RUNNING.getPostgresDatabase())
          .sql("create database " + name + " template " + template)
          .update();
      var pool = new HikariConfig();
      pool.setDataSource(RUNNING.getDatabase("postgres", name));
      pool.setMinimumIdle(0);
      pool.setMaximumPoolSize(12);
      pool.setIdleTimeout(10_000);
      return new HikariDataSource(pool);
    }
  }

  /** H2 as the migrations left it, for each database that is to look so. */
  private static final class Script {
    static final Path FILE = written();

    private static Path written() {
      var source = H2.empty();
      migrate(source);
      try {
        var file = Files.createTempFile("carryover", ".sql");
        file.toFile().deleteOnExit();
        JdbcClient.create(source).sql("script to ?").param(file.toString()).query().listOfRows();
        return file;
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  /** The migrations run once; every other database is a copy of theirs. */
  private static final class Migrated {
    static final String NAME = migrated();

    private static String migrated() {
      try (var source = (HikariDataSource) Server.create("template1")) {
        migrate(source);
        return JdbcClient.create(source)
            .sql("select current_database()")
            .query(String.class)
            .single();
      }
    }
  }
}
