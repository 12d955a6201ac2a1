package carryover.outbox;

import static carryover.outbox.Post.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.TestDatabase;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The windows of a kill: after the commit, and between sending and marking. */
class CrashTest {
  @ParameterizedTest
  @EnumSource
  void whatWasPromisedBeforeTheCrashIsSentOnceAfterIt(TestDatabase database) {
    try (var post = new Post(database)) {
      post.says(ADA, "one", "two");
      post.starts();
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "two");
      assertThat(post.repeated()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasUnderWayIsSentAgainAtTheStartAndCounted(TestDatabase database) {
    try (var post = new Post(database)) {
      post.says(ADA, "one", "two");
      diesAfterTaking(post);
      post.starts();
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "two");
      await().until(() -> post.repeated() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void amongSeveralInstancesTheLeaseHasToRunOutFirst(TestDatabase database) {
    try (var post = new Post(database)) {
      post.says(ADA, "one", "two");
      diesAfterTaking(post);
      post.starts(Pace.unlimited(), false);
      post.passes(Desk.LEASE);
      post.promises(Post.planned(Post.TOMAS, "hello"));
      await().until(() -> !post.heardBy(Post.TOMAS).isEmpty());
      assertThat(post.heardBy(ADA)).isEmpty();
      post.passes(Duration.ofSeconds(11));
      await().until(() -> post.heardBy(ADA).size() == 2);
      assertThat(post.heardBy(ADA)).containsExactly("one", "two");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSlowTryOfOursIsNotTakenForACrash(TestDatabase database) {
    try (var post = new Post(database)) {
      var door = post.courier.hangs(ADA);
      post.starts();
      post.says(ADA, "one");
      await().until(() -> post.heardBy(ADA).size() == 1);
      post.passes(Duration.ofHours(1));
      post.says(Post.TOMAS, "hello");
      await().until(() -> post.counted("delivered") == 1);
      door.countDown();
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one");
      assertThat(post.repeated()).isZero();
    }
  }

  private static void diesAfterTaking(Post post) {
    Predicate<Long> none = _ -> false;
    post.transaction.executeWithoutResult(_ -> {
      var desk = new Desk(post.outbox.table(), post.outbox.unreachable(), Pace.unlimited(), true);
      assertThat(desk.takeBack(post.time.instant(), none)).isZero();
      assertThat(desk.claim(64, post.time.instant())).hasSize(1);
    });
  }
}
