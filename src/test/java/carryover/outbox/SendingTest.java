package carryover.outbox;

import static carryover.outbox.Post.ADA;
import static carryover.outbox.Post.TOMAS;
import static carryover.outbox.Post.planned;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.TestDatabase;
import carryover.kernel.Button;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class SendingTest {
  @ParameterizedTest
  @EnumSource
  void actsOfOneChatLeaveInTheOrderPromised(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      var texts = IntStream.range(0, 30).mapToObj(Integer::toString).toArray(String[]::new);
      post.says(ADA, texts);
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly(texts);
      assertThat(post.counted("delivered")).isEqualTo(30);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPromiseOfARolledBackTransactionIsNeverKept(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      post.transaction.executeWithoutResult(status -> {
        post.outbox.promise(planned(ADA, "never"));
        status.setRollbackOnly();
      });
      post.says(ADA, "kept");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("kept");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfActArrivesAsItWasPromised(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      var message =
          Message.with(
              "<b>Hi</b>",
              List.of(
                  List.of(
                      new Button.Tap("Yes", "d:1:yes"), new Button.Open("Map", "https://a.b"))));
      post.promises(
          new Promise(ADA, new Act.Send(message), Urgency.REPLY, "card"),
          new Promise(ADA, new Act.Edit("card", message), Urgency.REPLY),
          new Promise(ADA, new Act.Document("a.txt", new byte[] {1, 2}, "hi"), Urgency.PLANNED),
          new Promise(ADA, new Act.Paper("page", "<html/>", "hi"), Urgency.PLANNED),
          new Promise(TOMAS, new Act.AnswerTap("q", ""), Urgency.TAP),
          new Promise(TOMAS, new Act.Leave(), Urgency.REPLY));
      post.settles();
      var acts = post.courier.carried.stream().filter(each -> each.chat().equals(ADA)).toList();
      assertThat(acts.get(0).act()).isEqualTo(new Act.Send(message));
      assertThat(acts.get(1).act()).isEqualTo(new Act.Edit("card", message));
      assertThat(((Act.Document) acts.get(2).act()).content()).containsExactly(1, 2);
      assertThat(acts.get(3).act()).isEqualTo(new Act.Paper("page", "<html/>", "hi"));
      assertThat(post.heardBy(TOMAS)).containsExactlyInAnyOrder("answer q", "leave");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTableHoldsNothingReadableAndNothingAfterDelivery(TestDatabase database) {
    try (var post = new Post(database)) {
      post.says(ADA, "about my worries");
      assertThat(new String((byte[]) post.column("act", ADA), UTF_8)).doesNotContain("worries");
      post.starts();
      post.settles();
      assertThat(post.column("act", ADA)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChatThatHangsHoldsUpNobodyElse(TestDatabase database) {
    try (var post = new Post(database)) {
      var door = post.courier.hangs(ADA);
      post.starts();
      post.says(ADA, "one", "two");
      post.says(TOMAS, "hello", "again");
      await().until(() -> post.heardBy(TOMAS).size() == 2);
      assertThat(post.heardBy(ADA)).containsExactly("one");
      assertThat(post.outbox.idle()).isFalse();
      door.countDown();
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("one", "two");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTapIsAnsweredWhileAMessageToItsChatIsStillUnderWay(TestDatabase database) {
    try (var post = new Post(database)) {
      var door = post.courier.hangs(ADA);
      post.starts();
      post.says(ADA, "slow", "waits");
      post.promises(new Promise(ADA, new Act.AnswerTap("q1", ""), Urgency.TAP));
      await().until(() -> post.heardBy(ADA).contains("answer q1"));
      assertThat(post.heardBy(ADA)).doesNotContain("waits");
      door.countDown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEditFindsTheNewestMessageWithItsLabel(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      post.courier.answers(ADA, new Delivery.Sent(7), new Delivery.Sent(8));
      post.promises(
          new Promise(ADA, new Act.Send(Message.text("old")), Urgency.PLANNED, "card"),
          new Promise(ADA, new Act.Send(Message.text("new")), Urgency.PLANNED, "card"),
          new Promise(ADA, new Act.Edit("card", Message.text("x")), Urgency.REPLY));
      post.settles();
      assertThat(post.courier.carried.getLast().messageId()).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEditOfAMessageThatNeverWasIsDroppedQuietly(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      post.promises(
          new Promise(TOMAS, new Act.Send(Message.text("mine")), Urgency.PLANNED, "card"),
          new Promise(ADA, new Act.Edit("card", Message.text("x")), Urgency.REPLY));
      post.says(ADA, "next");
      post.settles();
      assertThat(post.heardBy(ADA)).containsExactly("next");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUnderWayIsFinishedAndMarkedBeforeClosing(TestDatabase database) throws Exception {
    try (var post = new Post(database)) {
      var door = post.courier.hangs(ADA);
      var sender = post.starts();
      post.says(ADA, "one", "two");
      await().until(() -> post.heardBy(ADA).size() == 1);
      var closing = Thread.ofVirtual().start(sender::close);
      door.countDown();
      assertThat(closing.join(Duration.ofSeconds(20))).isTrue();
      assertThat(post.states(ADA)).containsExactly("delivered", "waiting");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMayBeEditedIsKeptForThreeWeeks(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      post.promises(labelled(ADA));
      post.settles();
      post.passes(Duration.ofDays(20));
      post.promises(labelled(TOMAS));
      post.settles();
      assertThat(post.states(ADA)).containsExactly("delivered");
      post.passes(Duration.ofDays(2));
      await().until(() -> post.states(ADA).isEmpty());
      assertThat(post.states(TOMAS)).containsExactly("delivered");
    }
  }

  @ParameterizedTest
  @EnumSource
  void thatSomethingWentToAChatIsForgottenWithinHours(TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      post.says(ADA, "hello");
      post.settles();
      assertThat(post.states(ADA)).containsExactly("delivered");
      post.passes(Duration.ofHours(3));
      await().until(() -> post.states(ADA).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWentToAChatIsForgottenWhenThePersonIsErasedButTheLastWordStillGoesOut(
      TestDatabase database) {
    try (var post = new Post(database)) {
      post.starts();
      post.promises(labelled(ADA), labelled(TOMAS));
      post.settles();
      post.outbox.forget(ADA);
      assertThat(post.states(ADA)).isEmpty();
      assertThat(post.states(TOMAS)).containsExactly("delivered");
      post.says(ADA, "It is deleted.");
      post.settles();
      assertThat(post.states(ADA)).containsExactly("delivered");
    }
  }

  private static Promise labelled(ChatId chat) {
    return new Promise(chat, new Act.Send(Message.text("a question")), Urgency.PLANNED, "turn 1");
  }
}
