package carryover.outbox;

import static org.awaitility.Awaitility.await;

import carryover.TestDatabase;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.vault.Vault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox on a fresh database, its sender, and a courier that does as told. */
final class Post implements AutoCloseable {
  static final ChatId ADA = new ChatId(11);
  static final ChatId TOMAS = new ChatId(22);

  final MovableTime time = new MovableTime();
  final ScriptedCourier courier = new ScriptedCourier();
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  final List<ChatId> unreachable = new CopyOnWriteArrayList<>();
  final Outbox outbox;
  final JdbcClient client;
  final TransactionTemplate transaction;
  private final JdbcTransactionManager transactions;
  private final List<Sender> senders = new ArrayList<>();

  Post(TestDatabase database) {
    var source = database.fresh();
    outbox = new Outbox(source, new OpenVault(), time);
    client = JdbcClient.create(source);
    transactions = new JdbcTransactionManager(source);
    transaction = new TransactionTemplate(transactions);
  }

  Sender starts() {
    return starts(Pace.unlimited(), true);
  }

  Sender starts(Pace pace, boolean alone) {
    var sender =
        new Sender(outbox, courier, unreachable::add, pace, registry, transactions, time, alone);
    senders.add(sender);
    sender.start();
    return sender;
  }

  void says(ChatId chat, String... texts) {
    promises(Arrays.stream(texts).map(text -> planned(chat, text)).toArray(Promise[]::new));
  }

  void promises(Promise... promises) {
    transaction.executeWithoutResult(_ -> outbox.promiseAll(List.of(promises)));
    outbox.nudge();
  }

  static Promise planned(ChatId chat, String text) {
    return new Promise(chat, new Act.Send(Message.text(text)), Urgency.PLANNED);
  }

  void passes(Duration duration) {
    time.passes(duration);
    outbox.nudge();
  }

  /** Waits until nothing is ready and nothing in flight. */
  void settles() {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .atMost(Duration.ofSeconds(20))
        .until(outbox::idle);
  }

  List<String> heardBy(ChatId chat) {
    return courier.textsTo(chat);
  }

  double counted(String outcome) {
    return registry.counter("carryover.outbox.tries", "outcome", outcome).count();
  }

  double repeated() {
    return registry.counter("carryover.outbox.repeated").count();
  }

  List<String> states(ChatId chat) {
    return client
        .sql("select state from outbox where chat = :chat order by id")
        .param("chat", chat.value())
        .query(String.class)
        .list();
  }

  @Nullable Object column(String name, ChatId chat) {
    return client
        .sql("select " + name + " from outbox where chat = :chat order by id")
        .param("chat", chat.value())
        .query()
        .listOfRows()
        .getFirst()
        .get(name);
  }

  @Override
  public void close() {
    senders.forEach(Sender::close);
  }

  /** Turns bytes around: enough to see that nothing is stored in the clear. */
  static final class OpenVault implements Vault {
    @Override
    public byte[] seal(PersonId owner, byte[] clear) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] open(PersonId owner, byte[] sealed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Opening opening(Collection<PersonId> owners) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] sealForPractice(byte[] clear) {
      var sealed = clear.clone();
      for (int i = 0; i < sealed.length; i++) {
        sealed[i] ^= 0x55;
      }
      return sealed;
    }

    @Override
    public byte[] openForPractice(byte[] sealed) {
      return sealForPractice(sealed);
    }

    @Override
    public void destroy(PersonId owner) {
      throw new UnsupportedOperationException();
    }
  }
}
