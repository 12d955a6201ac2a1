package carryover;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  },
  POSTGRES {
    @Override
    DataSource empty() {
      var name = "t" + UUID.randomUUID().toString().replace("-", "");
      JdbcClient.create(Server.RUNNING.getPostgresDatabase())
          .sql("create database " + name)
          .update();
      return Server.RUNNING.getDatabase("postgres", name);
    }
  };

  abstract DataSource empty();

  /** A new database with all migrations. */
  public DataSource fresh() {
    var source = empty();
    migrate(source);
    return source;
  }

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
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }
}
