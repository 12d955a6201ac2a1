package carryover.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of updates that were carried through, so that a repeated one changes nothing. */
public final class SeenUpdates {
  private static final String ADD =
      "insert into seen_update (id, seen) values (:id, :now) on conflict do nothing";
  private static final String FORGET = "delete from seen_update where seen < :before";

  /** Telegram keeps an update for a day; ids may start again lower after an idle week. */
  private static final Duration KEPT = Duration.ofDays(3);

  private final JdbcClient db;

  public SeenUpdates(JdbcClient db) {
    this.db = db;
  }

  /** Remembers an update; false when it was seen before. */
  public boolean isNew(long id, Instant now) {
    return db.sql(ADD).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update() > 0;
  }

  /** Forgets what Telegram will not repeat any more. */
  public void forgetOld(Instant now) {
    db.sql(FORGET).param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
  }
}
