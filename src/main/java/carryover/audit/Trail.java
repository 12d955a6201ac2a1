package carryover.audit;

import carryover.kernel.PersonId;
import carryover.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was done with people's data, append-only. Each line's hash covers the line before it, and
 * the last hash is sealed with the master key: a line that was changed, taken out or put in shows.
 * Runs in the caller's transaction and commits with what it tells of.
 */
public final class Trail {
  private static final String HEAD = "select sealed from audit_head where id = 1";
  private static final String HEAD_HELD = HEAD + " for update";
  private static final String MOVE = "update audit_head set sealed = :sealed where id = 1";
  private static final String ADD =
      """
      insert into audit (place, at, who, what, about, hash)
      values (:place, :at, :who, :what, :about, :hash)
      """;
  private static final String NEXT =
      """
      select * from audit where place > :after order by place fetch first :most rows only
      """;
  private static final String SINCE =
      """
      select count(*) from audit
      where about = :about and who = :who and what = :what and at >= :since
      """;
  private static final String ABOUT = "select * from audit where about = :about order by place";

  /** So many lines are in memory at a time when all are read. */
  private static final int AT_ONCE = 1000;

  private final JdbcClient db;
  private final Vault vault;

  public Trail(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The end of the chain. */
  private record Head(long place, String hash) {
    static Head of(String text) {
      var parts = text.split("\\|", -1);
      return new Head(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
      return place + "|" + hash;
    }
  }

  /** What came of reading the whole chain. */
  public sealed interface Verdict {
    /** All is as it was written. */
    record Whole(long entries) implements Verdict {}

    /** The first line that is missing, or is not what was written. */
    record Broken(long place) implements Verdict {}
  }

  private record Kept(long place, @Nullable Link link, String hash) {}

  /**
   * Writes a line. Call it inside a transaction: it waits for whoever is writing one.
   *
   * @param about whom it concerns, or null
   */
  public void note(PersonId who, What what, @Nullable PersonId about, Instant at) {
    var head = head(HEAD_HELD);
    var link = new Link(head.place() + 1, at.truncatedTo(ChronoUnit.MILLIS), who, what, about);
    var hash = link.hash(head.hash());
    db.sql(ADD)
        .param("place", link.place())
        .param("at", link.at().atOffset(ZoneOffset.UTC))
        .param("who", who.value())
        .param("what", what.name())
        .param("about", about == null ? null : about.value())
        .param("hash", hash)
        .update();
    var moved = new Head(link.place(), hash).toString().getBytes(StandardCharsets.UTF_8);
    db.sql(MOVE).param("sealed", vault.sealForPractice(moved)).update();
  }

  /**
   * Writes a line unless there is the same one since a moment, so that what is done often stays
   * readable. Waits for other writers only when it writes.
   */
  public void noteOnceSince(Instant since, PersonId who, What what, PersonId about, Instant at) {
    int before =
        db.sql(SINCE)
            .param("about", about.value())
            .param("who", who.value())
            .param("what", what.name())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    if (before == 0) {
      note(who, what, about, at);
    }
  }

  /** What was noted about a person, oldest first. */
  public List<Link> about(PersonId person) {
    return db.sql(ABOUT).param("about", person.value()).query(Trail::kept).list().stream()
        .map(Kept::link)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Reads the whole chain, part by part, and locks nothing. Where lines are written meanwhile, call
   * it in a transaction that sees a single moment (repeatable read).
   */
  public Verdict verify() {
    var head = head(HEAD);
    var before = Link.NONE;
    long place = 0;
    for (var part = after(0); !part.isEmpty(); part = after(place)) {
      for (var kept : part) {
        place++;
        var link = kept.link();
        if (kept.place() != place || link == null || !link.hash(before).equals(kept.hash())) {
          return new Verdict.Broken(place);
        }
        before = kept.hash();
      }
    }
    boolean whole = head.place() == place && head.hash().equals(before);
    return whole ? new Verdict.Whole(place) : new Verdict.Broken(Math.min(place, head.place()) + 1);
  }

  private List<Kept> after(long place) {
    return db.sql(NEXT).param("after", place).param("most", AT_ONCE).query(Trail::kept).list();
  }

  /** The end of the chain. */
  private Head head(String sql) {
    var sealed = db.sql(sql).query((row, number) -> new Sealed(row.getBytes("sealed"))).single();
    return sealed.bytes() == null
        ? new Head(0, Link.NONE)
        : Head.of(new String(vault.openForPractice(sealed.bytes()), StandardCharsets.UTF_8));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sealed(byte @Nullable [] bytes) {}

  private static Kept kept(ResultSet row, int number) throws SQLException {
    long place = row.getLong("place");
    return new Kept(place, link(row, place), row.getString("hash"));
  }

  /** Null for a line that this program cannot have written. */
  private static @Nullable Link link(ResultSet row, long place) throws SQLException {
    var about = row.getObject("about", UUID.class);
    try {
      return new Link(
          place,
          row.getObject("at", OffsetDateTime.class).toInstant(),
          new PersonId(row.getObject("who", UUID.class)),
          What.valueOf(row.getString("what")),
          about == null ? null : new PersonId(about));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
