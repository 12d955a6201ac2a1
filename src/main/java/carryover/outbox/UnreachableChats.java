package carryover.outbox;

import static java.util.stream.Collectors.toSet;

import carryover.kernel.ChatId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of chats that cannot be written to. */
final class UnreachableChats {
  private static final String UNREACHABLE =
      "select chat from unreachable_chat where chat in (:chats)";

  private static final String SET_UNREACHABLE =
      """
      insert into unreachable_chat (chat, since, told) values (:chat, :now, false)
      on conflict do nothing
      """;

  private static final String SET_REACHABLE = "delete from unreachable_chat where chat = :chat";

  private static final String UNTOLD = "select chat from unreachable_chat where not told";

  private static final String SET_TOLD =
      "update unreachable_chat set told = true where chat = :chat";

  private final JdbcClient client;

  UnreachableChats(DataSource source) {
    client = JdbcClient.create(source);
  }

  /** Those of these chats that cannot be written to. */
  Set<ChatId> among(List<ChatId> chats) {
    return client
        .sql(UNREACHABLE)
        .param("chats", chats.stream().map(ChatId::value).toList())
        .query(Long.class)
        .list()
        .stream()
        .map(ChatId::new)
        .collect(toSet());
  }

  /** Remembers it; twice is once. */
  void add(ChatId chat, Instant now) {
    client
        .sql(SET_UNREACHABLE)
        .param("chat", chat.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void remove(ChatId chat) {
    client.sql(SET_REACHABLE).param("chat", chat.value()).update();
  }

  /** Unreachable chats of which the rest of the program has not heard yet. */
  List<ChatId> untold() {
    return client.sql(UNTOLD).query(Long.class).list().stream().map(ChatId::new).toList();
  }

  void told(ChatId chat) {
    client.sql(SET_TOLD).param("chat", chat.value()).update();
  }
}
