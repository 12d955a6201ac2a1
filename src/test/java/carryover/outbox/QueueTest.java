package carryover.outbox;

import static carryover.outbox.Post.ADA;
import static carryover.outbox.Post.TOMAS;
import static carryover.outbox.Post.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.TestDatabase;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who goes first, how fast, and how long the choice takes. */
@Execution(ExecutionMode.CONCURRENT)
class QueueTest {
  private static final ChatId DR_LIND = new ChatId(33);

  @ParameterizedTest
  @EnumSource
  void theMostUrgentChatGoesFirst(TestDatabase database) {
    try (var post = new Post(database)) {
      post.promises(
          planned(ADA, "check-in"), send(TOMAS, Urgency.REPLY), send(DR_LIND, Urgency.ALERT));
      assertThat(claimed(post)).containsExactly(DR_LIND, TOMAS, ADA);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAlertLendsItsUrgencyToWhatIsBeforeItInItsChat(TestDatabase database) {
    try (var post = new Post(database)) {
      post.promises(planned(ADA, "check-in"), planned(DR_LIND, "digest"));
      post.promises(send(TOMAS, Urgency.REPLY), send(DR_LIND, Urgency.ALERT));
      assertThat(claimed(post)).containsExactly(DR_LIND, TOMAS, ADA);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBurstGoesThroughAndThenOneASecond(TestDatabase database) {
    try (var post = new Post(database)) {
      var pace =
          new Pace(new Pace.Limit(100, Duration.ZERO), new Pace.Limit(2, Duration.ofSeconds(1)));
      post.starts(pace, true);
      post.says(ADA, "1", "2", "3", "4");
      await().until(() -> post.heardBy(ADA).size() == 2);
      post.says(TOMAS, "hello");
      await().until(() -> !post.heardBy(TOMAS).isEmpty());
      post.passes(Duration.ofMillis(900));
      assertThat(post.heardBy(ADA)).hasSize(2);
      post.passes(Duration.ofMillis(100));
      await().until(() -> post.heardBy(ADA).size() == 3);
      post.passes(Duration.ofSeconds(1));
      await().until(() -> post.heardBy(ADA).size() == 4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void overAllNoMoreThanTheLimitGoesOutAtOnce(TestDatabase database) {
    try (var post = new Post(database)) {
      var pace =
          new Pace(new Pace.Limit(2, Duration.ofSeconds(1)), new Pace.Limit(100, Duration.ZERO));
      post.starts(pace, true);
      post.promises(planned(ADA, "a"), planned(TOMAS, "b"), planned(DR_LIND, "c"));
      await().until(() -> post.counted("delivered") == 2);
      assertThat(post.heardBy(DR_LIND)).isEmpty();
      post.passes(Duration.ofSeconds(1));
      await().until(() -> !post.heardBy(DR_LIND).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void choosingStaysFastBesideAHundredThousandOldPromises(TestDatabase database) {
    try (var post = new Post(database)) {
      post.client
          .sql(
              """
              insert into outbox (chat, urgency, ordered, state, promised, due, attempts, settled)
              select n / 100, 3, true, 'delivered', :now, :now, 1, :now
              from %s
              """
                  .formatted(series(database)))
          .param("now", Timestamp.from(post.time.instant()))
          .update();
      for (int i = 0; i < 50; i++) {
        post.says(new ChatId(i), "one", "two");
      }
      assertThat(claimed(post)).hasSize(50);
      var start = System.nanoTime();
      for (int i = 0; i < 20; i++) {
        assertThat(claimed(post)).hasSize(50);
      }
      var each = Duration.ofNanos((System.nanoTime() - start) / 20);
      assertThat(each).isLessThan(Duration.ofMillis(250));
    }
  }

  private static String series(TestDatabase database) {
    return switch (database) {
      case H2 -> "system_range(1, 100000) as numbers(n)";
      case POSTGRES -> "generate_series(1, 100000) as numbers(n)";
    };
  }

  private static Promise send(ChatId chat, Urgency urgency) {
    return new Promise(chat, new Act.Send(Message.text("hello")), urgency);
  }

  private static List<ChatId> claimed(Post post) {
    return post.transaction.execute(_ ->
        post.outbox.table().claim(64, post.time.instant()).stream().map(Claimed::chat).toList());
  }
}
