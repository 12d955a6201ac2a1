package carryover.outbox;

import static carryover.outbox.Post.ADA;
import static carryover.outbox.Post.TOMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardWeatherTest {
  private static final Delivery TOO_FAST = new Delivery.Wait(Duration.ofSeconds(7), false);
  private static final Delivery ALL_TOO_FAST = new Delivery.Wait(Duration.ofSeconds(7), true);
  private static final Delivery NOT_REACHED = new Delivery.NotReached();

  @ParameterizedTest
  @EnumSource
  void aHeldChatWaitsInOrderAndAlone(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, TOO_FAST);
      post.starts();
      post.says(ADA, "one", "two");
      post.says(TOMAS, "hello");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one");
      assertThat(post.heardBy(TOMAS)).containsExactly("hello");
      post.passes(Duration.ofSeconds(7));
      await().until(() -> post.heardBy(ADA).size() == 3);
      assertThat(post.heardBy(ADA)).containsExactly("one", "one", "two");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHoldOfEveryoneHoldsEveryoneAsLongAsAsked(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, ALL_TOO_FAST);
      post.starts();
      post.says(ADA, "one");
      await().until(() -> post.counted("put_off") == 1);
      post.says(TOMAS, "hello");
      post.passes(Duration.ofSeconds(6));
      assertThat(post.outbox.idle()).isFalse();
      assertThat(post.heardBy(TOMAS)).isEmpty();
      post.passes(Duration.ofSeconds(1));
      await().until(() -> post.heardBy(TOMAS).size() == 1 && post.heardBy(ADA).size() == 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatReachedNobodyIsTriedAgainAfterAGrowingDelay(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, NOT_REACHED, NOT_REACHED);
      post.starts();
      post.says(ADA, "one", "two");
      post.settles();
      post.passes(Duration.ofSeconds(1));
      await().until(() -> post.counted("put_off") == 2);
      post.passes(Duration.ofMillis(1900));
      assertThat(post.heardBy(ADA)).containsExactly("one", "one");
      post.passes(Duration.ofMillis(100));
      await().until(() -> post.heardBy(ADA).size() == 4);
      assertThat(post.heardBy(ADA)).containsExactly("one", "one", "one", "two");
    }
  }

  @ParameterizedTest
  @EnumSource
  void afterADayItGivesUpAndTheNextGoes(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, NOT_REACHED, NOT_REACHED);
      post.starts();
      post.says(ADA, "one");
      post.settles();
      post.passes(Duration.ofHours(25));
      await().until(() -> post.counted("given_up") == 1);
      post.says(ADA, "two");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "one", "two");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMayHaveArrivedIsNeverSentAgain(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, new Delivery.Unsure());
      post.starts();
      post.says(ADA, "one", "two");
      post.settles();
      post.passes(Duration.ofHours(1));
      post.says(ADA, "three");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "two", "three");
      assertThat(post.counted("unsure")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedMessageIsRecordedByItsCodeAndTheNextGoes(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, new Delivery.Refused(400));
      post.starts();
      post.says(ADA, "one", "two");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "two");
      assertThat(post.states(ADA)).containsExactly("refused", "delivered");
      assertThat(post.column("code", ADA)).isEqualTo(400);
      assertThat(post.column("act", ADA)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPersonWhoBlockedIsNotWrittenToUntilReachableAgain(TestDatabase database) {
    try (var post = new Post(database)) {
      post.courier.answers(ADA, new Delivery.Unreachable());
      post.starts();
      post.says(ADA, "one", "two");
      await().until(() -> post.unreachable.contains(ADA));
      post.says(ADA, "three");
      post.settles();
      assertThat(post.states(ADA)).containsExactly("unreachable", "unreachable");
      assertThat(post.outbox.isReachable(ADA)).isFalse();
      post.outbox.reachable(ADA);
      post.says(ADA, "four");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "four");
      assertThat(post.unreachable).containsExactly(ADA);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPromiseThatCannotBeOpenedHoldsUpNobody(TestDatabase database) {
    try (var post = new Post(database)) {
      post.says(ADA, "broken", "fine");
      post.client
          .sql("update outbox set act = :junk where id = (select min(id) from outbox)")
          .param("junk", new byte[] {1, 2, 3})
          .update();
      post.starts();
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("fine");
    }
  }
}
