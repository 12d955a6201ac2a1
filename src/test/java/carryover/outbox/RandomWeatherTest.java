package carryover.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.TestDatabase;
import carryover.kernel.ChatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens on the way, each chat hears its messages in order, each as often as it must. */
class RandomWeatherTest {
  private static final Delivery HELD = new Delivery.Wait(Duration.ofHours(2), false);

  /** What happens: a promise with the answers it will get, or time, or a restart. */
  sealed interface Step {
    record Promised(ChatId chat, List<Delivery> answers) implements Step {}

    record Time(Duration passes) implements Step {}

    record Restart() implements Step {}
  }

  @Property(tries = 30)
  void everyChatHearsItsMessagesInOrder(@ForAll("weather") List<Step> steps) {
    try (var post = new Post(TestDatabase.H2)) {
      var expected = play(post, steps);
      while (post.client
              .sql("select count(*) from outbox where state in ('waiting', 'sending')")
              .query(Integer.class)
              .single()
          > 0) {
        post.settles();
        post.passes(Mark.LONGEST_DELAY);
      }
      expected.forEach((chat, texts) -> assertThat(post.heardBy(chat)).isEqualTo(texts));
    }
  }

  @Property(tries = 20)
  void aHeldChatHoldsUpNobodyElse(@ForAll("weather") List<Step> steps) {
    try (var post = new Post(TestDatabase.H2)) {
      var held = new ChatId(99);
      post.courier.answers(held, HELD);
      post.says(held, "held", "waits");
      var expected = play(post, steps.stream().filter(Step.Promised.class::isInstance).toList());
      for (int tries = 0; tries < 20; tries++) {
        post.settles();
        post.passes(Duration.ofSeconds(60));
      }
      post.settles();
      expected.forEach((chat, texts) -> assertThat(post.heardBy(chat)).isEqualTo(texts));
      assertThat(post.heardBy(held)).containsExactly("held");
    }
  }

  private static Map<ChatId, List<String>> play(Post post, List<Step> steps) {
    var expected = new HashMap<ChatId, List<String>>();
    var sender = post.starts();
    for (var step : steps) {
      switch (step) {
        case Step.Promised(var chat, var answers) -> {
          var heard = expected.computeIfAbsent(chat, _ -> new ArrayList<>());
          var text = "message " + heard.size();
          answers.forEach(_ -> heard.add(text));
          post.courier.answers(chat, answers.toArray(Delivery[]::new));
          post.says(chat, text);
        }
        case Step.Time(var passes) -> post.passes(passes);
        case Step.Restart() -> {
          sender.close();
          sender = post.starts();
        }
      }
    }
    return expected;
  }

  @Provide
  Arbitrary<List<Step>> weather() {
    var time =
        Arbitraries.integers().between(0, 90).map(s -> (Step) new Step.Time(Duration.ofSeconds(s)));
    var restart = Arbitraries.<Step>just(new Step.Restart());
    return Arbitraries.frequencyOf(Tuple.of(8, promised()), Tuple.of(3, time), Tuple.of(1, restart))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  private static Arbitrary<Step> promised() {
    var chat = Arbitraries.longs().between(1, 4).map(ChatId::new);
    var setback =
        Arbitraries.<Delivery>of(
            new Delivery.NotReached(), new Delivery.Wait(Duration.ofSeconds(3), false));
    var end =
        Arbitraries.<Delivery>of(
            new Delivery.Sent(1), new Delivery.Unsure(), new Delivery.Refused(400));
    return Combinators.combine(chat, setback.list().ofMaxSize(3), end)
        .as((to, setbacks, last) -> {
          var answers = new ArrayList<>(setbacks);
          answers.add(last);
          return new Step.Promised(to, List.copyOf(answers));
        });
  }
}
