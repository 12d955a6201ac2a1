package carryover.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import carryover.TestDatabase;
import carryover.conversation.Intake;
import carryover.kernel.BotName;
import carryover.kernel.Message;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Reachability;
import carryover.outbox.Urgency;
import carryover.playground.BotApiServer;
import carryover.playground.ChatMessage;
import carryover.vault.Vault;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole road, wired as in the program: from a phone through the intake back to the phone. */
class ConnectionTest {
  private static final long ADA = 2001;

  @Test
  void whatAdaWritesIsAnsweredUntilTheProgramStops() {
    try (var telegram = BotApiServer.start()) {
      telegram.phones().joins(ADA, "Ada", "en");
      try (var program = program(telegram)) {
        program.refresh();
        telegram.phones().says(ADA, "hello");
        await().until(() -> telegram.phones().heard(ADA).size() == 1);
        assertThat(telegram.phones().heard(ADA))
            .extracting(ChatMessage::text)
            .containsExactly("you said hello");
        assertThat(program.getBean(BotName.class).value()).isEqualTo(BotApiServer.BOT_NAME);
        await().until(() -> telegram.phones().unconfirmed() == 0);
      }
      telegram.phones().says(ADA, "anyone there?");
      assertThat(telegram.phones().unconfirmed()).isEqualTo(1);
    }
  }

  private static AnnotationConfigApplicationContext program(BotApiServer telegram) {
    var source = TestDatabase.H2.fresh();
    var transactions = new JdbcTransactionManager(source);
    var outbox = new Outbox(source, openVault(), InstantSource.system());
    var settings = new TelegramSettings(BotApiServer.TOKEN, telegram.address(), null, null);
    var program = new AnnotationConfigApplicationContext();
    program.register(TelegramWiring.class);
    program.registerBean(TelegramSettings.class, () -> settings);
    program.registerBean(Commands.class, () -> new Commands(Map.of()));
    program.registerBean(Outbox.class, () -> outbox);
    program.registerBean(Intake.class, () -> echo(outbox, new TransactionTemplate(transactions)));
    program.registerBean(Reachability.class, () -> _ -> {});
    program.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
    program.registerBean(PlatformTransactionManager.class, () -> transactions);
    return program;
  }

  private static Intake echo(Outbox outbox, TransactionTemplate transaction) {
    return batch -> {
      transaction.executeWithoutResult(
          _ -> outbox.promiseAll(batch.stream().map(ConnectionTest::reply).toList()));
      outbox.nudge();
    };
  }

  private static Promise reply(Update update) {
    var said = ((Stimulus.Said) update.stimulus()).text().value();
    return new Promise(
        update.chat(), new Act.Send(Message.text("you said " + said)), Urgency.REPLY);
  }

  private static Vault openVault() {
    var vault = Mockito.mock(Vault.class);
    Mockito.when(vault.sealForPractice(Mockito.any())).then(AdditionalAnswers.returnsFirstArg());
    Mockito.when(vault.openForPractice(Mockito.any())).then(AdditionalAnswers.returnsFirstArg());
    return vault;
  }
}
