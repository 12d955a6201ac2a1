package carryover.people;

import carryover.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who stands in for whom. Each step is one guarded update: one out of turn, or taken twice, changes
 * nothing and answers false.
 */
public final class Covers {
  private static final String ADD =
      """
      insert into cover (id, therapist, colleague, begins, ends)
      values (:id, :therapist, :colleague, :begins, :ends)
      """;
  private static final String ACCEPT =
      """
      update cover set accepted = :now
      where id = :id and accepted is null and ended is null and ends > :now
      """;
  private static final String END =
      "update cover set ended = :now where id = :id and ended is null and ends > :now";
  private static final String BY_ID = "select * from cover where id = :id";
  private static final String OPEN_OF =
      """
      select * from cover where therapist = :person and ends > :now and ended is null
      union all
      select * from cover where colleague = :person and ends > :now and ended is null
      order by begins, id
      """;
  private static final String STAND_IN =
      """
      select * from cover
      where therapist = :person and ends > :now and begins <= :now and ended is null
        and accepted is not null
      order by begins, id fetch first 1 row only
      """;

  private final JdbcClient db;

  public Covers(JdbcClient db) {
    this.db = db;
  }

  /** Keeps one that a colleague is asked for. */
  public void add(Cover cover) {
    db.sql(ADD)
        .param("id", cover.id())
        .param("therapist", cover.therapist().value())
        .param("colleague", cover.colleague().value())
        .param("begins", cover.begins().atOffset(ZoneOffset.UTC))
        .param("ends", cover.ends().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The colleague agrees. */
  public boolean accept(UUID id, Instant now) {
    return step(ACCEPT, id, now);
  }

  /** Either of the two ends it, or refuses it, before its time. */
  public boolean end(UUID id, Instant now) {
    return step(END, id, now);
  }

  /** The one with this id, also when it is over. */
  public Optional<Cover> byId(UUID id) {
    return db.sql(BY_ID).param("id", id).query(Covers::cover).optional();
  }

  /** All that hold or may come to hold, in which this therapist is away or stands in. */
  public List<Cover> openOf(PersonId therapist, Instant now) {
    return about(OPEN_OF, therapist, now);
  }

  /** The one that holds now for a therapist who is away. */
  public Optional<Cover> standIn(PersonId therapist, Instant now) {
    return about(STAND_IN, therapist, now).stream().findFirst();
  }

  private boolean step(String sql, UUID id, Instant now) {
    return db.sql(sql).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  private List<Cover> about(String sql, PersonId person, Instant now) {
    return db.sql(sql)
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Covers::cover)
        .list();
  }

  private static Cover cover(ResultSet row, int number) throws SQLException {
    return new Cover(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("therapist", UUID.class)),
        new PersonId(row.getObject("colleague", UUID.class)),
        row.getObject("begins", OffsetDateTime.class).toInstant(),
        row.getObject("ends", OffsetDateTime.class).toInstant(),
        moment(row.getObject("accepted", OffsetDateTime.class)),
        moment(row.getObject("ended", OffsetDateTime.class)));
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
