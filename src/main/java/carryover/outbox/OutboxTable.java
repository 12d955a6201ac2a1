package carryover.outbox;

import carryover.kernel.ChatId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of promises. */
final class OutboxTable {
  private static final String INSERT =
      """
      insert into outbox (chat, urgency, ordered, state, label, act, promised, due, attempts)
      values (?, ?, ?, 'waiting', ?, ?, ?, ?, 0)
      """;

  private static final String HASTEN =
      """
      update outbox set urgency = :urgency
      where chat = :chat and state = 'waiting' and ordered and urgency > :urgency
      """;

  /**
   * Two instances never take two of one chat: what another one has taken is under way here too. One
   * state each, because H2 finds no index for several.
   */
  private static final String FIRST_OF_ITS_CHAT =
      """
      (not ordered or not exists (
          select 1 from outbox e
          where e.chat = o.chat and e.state = 'waiting' and e.id < o.id and e.ordered)
        and not exists (
          select 1 from outbox e
          where e.chat = o.chat and e.state = 'sending' and e.ordered))
      """;

  private static final String CLAIM =
      """
      select id, chat, ordered, act, promised, attempts from outbox o
      where state = 'waiting' and due <= :now and %s
      order by urgency, id fetch first :room rows only for update skip locked
      """
          .formatted(FIRST_OF_ITS_CHAT);

  private static final String TAKE = "update outbox set state = 'sending', lease = ? where id = ?";

  private static final String POSTPONE = "update outbox set due = ? where id = ?";

  private static final String MARK =
      """
      update outbox set state = ?, due = ?, attempts = ?, message_id = ?, code = ?, settled = ?,
        act = case when ? then null else act end, lease = null
      where id = ?
      """;

  private static final String DROP_ALL =
      """
      update outbox set state = 'unreachable', act = null, settled = :now
      where chat = :chat and state = 'waiting'
      """;

  private static final String LEFT_SENDING =
      "select id from outbox where state = 'sending' and lease < :before";

  private static final String TAKE_BACK =
      "update outbox set state = 'waiting', lease = null where id = ? and state = 'sending'";

  private static final String MESSAGE_ID =
      """
      select message_id from outbox
      where chat = :chat and label = :label and message_id is not null
      order by id desc fetch first 1 rows only
      """;

  private static final String BUSY =
      """
      select exists (select 1 from outbox where state = 'sending') or exists (
        select 1 from outbox o
        where state = 'waiting' and (attempts = 0 or due <= :now) and %s)
      """
          .formatted(FIRST_OF_ITS_CHAT);

  private static final String FORGET_CHAT =
      "delete from outbox where chat = :chat and settled is not null";
  private static final String ABANDON = "delete from outbox where chat = :chat";
  private static final String FORGET =
      """
      delete from outbox where settled < :before or (settled < :unlabelled and label is null)
      """;

  private final JdbcClient client;
  private final JdbcTemplate batches;

  OutboxTable(DataSource source) {
    client = JdbcClient.create(source);
    batches = new JdbcTemplate(source);
  }

  void insert(List<Promise> promises, SealedActs acts, Instant now) {
    var rows =
        promises.stream()
            .map(each ->
                new Object[] {
                  each.chat().value(),
                  each.urgency().ordinal(),
                  each.act().ordered(),
                  new SqlParameterValue(Types.VARCHAR, each.label()),
                  acts.seal(each.act()),
                  Timestamp.from(now),
                  Timestamp.from(now)
                })
            .toList();
    batches.batchUpdate(INSERT, rows);
  }

  void hasten(ChatId chat, Urgency urgency) {
    client.sql(HASTEN).param("chat", chat.value()).param("urgency", urgency.ordinal()).update();
  }

  /** What may go now, locked until the end of the transaction: at most one ordered act a chat. */
  List<Claimed> claim(int room, Instant now) {
    return client
        .sql(CLAIM)
        .param("now", Timestamp.from(now))
        .param("room", room)
        .query(OutboxTable::claimed)
        .list();
  }

  private static Claimed claimed(ResultSet row, int number) throws SQLException {
    return new Claimed(
        row.getLong("id"),
        new ChatId(row.getLong("chat")),
        row.getBoolean("ordered"),
        row.getBytes("act"),
        row.getTimestamp("promised").toInstant(),
        row.getInt("attempts"));
  }

  void take(List<Claimed> claimed, Instant lease) {
    batches.batchUpdate(
        TAKE,
        claimed.stream().map(each -> new Object[] {Timestamp.from(lease), each.id()}).toList());
  }

  void postpone(Claimed claimed, Instant due) {
    batches.update(POSTPONE, Timestamp.from(due), claimed.id());
  }

  void mark(List<Mark> marks) {
    var rows =
        marks.stream()
            .map(each ->
                new Object[] {
                  each.state().code(),
                  Timestamp.from(each.due()),
                  each.attempts(),
                  orNull(each.messageId()),
                  orNull(each.code()),
                  each.settled()
                      ? Timestamp.from(each.at())
                      : new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, null),
                  each.settled(),
                  each.id()
                })
            .toList();
    batches.batchUpdate(MARK, rows);
  }

  private static SqlParameterValue orNull(@Nullable Integer number) {
    return new SqlParameterValue(Types.INTEGER, number);
  }

  /** What was in flight when its process died, or has been for longer than any try may take. */
  List<Long> leftSending(Instant leasedUntil) {
    return client
        .sql(LEFT_SENDING)
        .param("before", Timestamp.from(leasedUntil))
        .query(Long.class)
        .list();
  }

  void takeBack(List<Long> ids) {
    batches.batchUpdate(TAKE_BACK, ids.stream().map(id -> new Object[] {id}).toList());
  }

  Optional<Integer> messageId(ChatId chat, String label) {
    return client
        .sql(MESSAGE_ID)
        .param("chat", chat.value())
        .param("label", label)
        .query(Integer.class)
        .optional();
  }

  boolean idle(Instant now) {
    return !client.sql(BUSY).param("now", Timestamp.from(now)).query(Boolean.class).single();
  }

  /** Deletes what was settled before, and sooner what nobody will look for; returns how many. */
  int forget(Instant before, Instant unlabelled) {
    return client
        .sql(FORGET)
        .param("before", Timestamp.from(before))
        .param("unlabelled", Timestamp.from(unlabelled))
        .update();
  }

  /** Deletes that anything ever went to this chat. */
  void forget(ChatId chat) {
    client.sql(FORGET_CHAT).param("chat", chat.value()).update();
  }

  /** Deletes all that is about this chat, what is under way included: it is not tried again. */
  void abandon(ChatId chat) {
    client.sql(ABANDON).param("chat", chat.value()).update();
  }

  /** Drops all that still waits for this chat, which cannot be written to. */
  void dropAll(ChatId chat, Instant now) {
    client.sql(DROP_ALL).param("chat", chat.value()).param("now", Timestamp.from(now)).update();
  }
}
