package carryover.library;

import carryover.RealConversations;
import carryover.TestDatabase;
import carryover.kernel.PersonId;
import carryover.script.House;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** A library on an empty database, with the real house or a smaller one. */
final class Shelves {
  static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  static final PersonId DR_LIND = PersonId.random();
  static final PersonId DR_ADLER = PersonId.random();

  final Versions versions;
  final Shelf shelf;
  final Acquisitions acquisitions;
  private final DataSource source;

  private Shelves(DataSource source, House house) {
    this.source = source;
    versions = new Versions(new NamedParameterJdbcTemplate(source));
    shelf = new Shelf(versions, house, Clock.fixed(NOW, ZoneOffset.UTC));
    acquisitions = new Acquisitions(shelf);
  }

  static Shelves of(House house, TestDatabase database) {
    return new Shelves(database.fresh(), house);
  }

  static Shelves real() {
    return of(RealConversations.SCRIPTS, TestDatabase.H2);
  }

  /** The same database after a restart with these files. */
  Shelves again(House house) {
    return new Shelves(source, house);
  }

  Acquisitions.Received receives(String text) {
    return receives("sent.yaml", text);
  }

  Acquisitions.Received receives(String fileName, String text) {
    return acquisitions.receive(DR_LIND, fileName, text.getBytes(StandardCharsets.UTF_8), NOW);
  }
}
