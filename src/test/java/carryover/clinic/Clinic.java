package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Carryover;
import carryover.kernel.BotName;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.outbox.Outbox;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.playground.BotApiServer;
import carryover.playground.PhoneNetwork;
import carryover.playground.SignUpLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real application, everyone's phones, and the clock on the wall; one for a test class. */
final class Clinic implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  final ConfigurableApplicationContext application;
  final BotApiServer telegram;
  final PhoneNetwork phones;
  final TestClock clock;
  final JdbcClient db;
  private final Outbox outbox;
  private final List<Person> everybody = new ArrayList<>();
  private long lastPhone = 5000;

  private Clinic(ConfigurableApplicationContext application) {
    this.application = application;
    this.telegram = application.getBean(BotApiServer.class);
    this.phones = telegram.phones();
    this.db = application.getBean(JdbcClient.class);
    this.outbox = application.getBean(Outbox.class);
    var web = (WebServerApplicationContext) application;
    var port = Objects.requireNonNull(web.getWebServer()).getPort();
    this.clock = new TestClock(this, port, application.getBean(Clock.class));
  }

  /** The one that all test classes share, since a start takes seconds; each brings new people. */
  static Clinic shared() {
    return Shared.CLINIC;
  }

  private static final class Shared {
    static final Clinic CLINIC = open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  /** Opens with one therapist, who has no patients yet. */
  static Clinic open(String databaseUrl, String... settings) {
    var clinic = started(databaseUrl, settings);
    clinic.waits(() -> clinic.application.getBean(SignUpLink.class).current().isPresent());
    clinic.therapist("Dr. Adler"); // the link of the start is for two weeks, and time flies here
    clinic.opensOnMonday();
    return clinic;
  }

  /** Starts again on a database that has been used until this moment; all phones are new. */
  static Clinic reopened(String databaseUrl, Instant until) {
    var clinic = started(databaseUrl);
    clinic.clock.standsAt(until);
    clinic.phones.numbersUpdatesFrom(1_000_000); // Telegram goes on counting
    return clinic;
  }

  private static Clinic started(String databaseUrl, String... settings) {
    var all =
        Stream.concat(
            Stream.of("DATABASE_URL=" + databaseUrl, "DATA_KEY=" + KEY, "SERVER_PORT=0"),
            Stream.of(settings));
    var arguments = all.map(setting -> "--" + setting).toArray(String[]::new);
    return new Clinic(Carryover.application().run(arguments));
  }

  /** Goes to the next Monday at nine in Berlin; nothing is planned any more for earlier people. */
  void opensOnMonday() {
    settles();
    db.sql("delete from alarm").update();
    clock.goesToMonday("09:00");
  }

  /** Whoever signed up in an earlier test is called otherwise, so that each test has its names. */
  private void makesFree(String name) {
    var people = application.getBean(People.class);
    people.colleaguesOf(PersonId.random()).stream()
        .filter(each -> each.name().equals(name))
        .forEach(each -> calls(each.name() + "#" + each.chat().value(), each));
  }

  /** Two can be called the same who signed up before it was asked. */
  void callsAlso(String name, Person person) {
    var people = application.getBean(People.class);
    inTransaction(
        () -> calls(name, (Therapist) people.byChat(new ChatId(person.id)).orElseThrow()));
  }

  private void inTransaction(Runnable work) {
    var manager = application.getBean(PlatformTransactionManager.class);
    new TransactionTemplate(manager).executeWithoutResult(_ -> work.run());
  }

  private void calls(String name, Therapist it) {
    var called = new Therapist(it.id(), it.chat(), name, it.voice(), it.zone(), it.digest());
    application.getBean(People.class).change(called);
  }

  /** Somebody with a phone whose app speaks this language. */
  Person somebody(String name, String language) {
    inTransaction(() -> makesFree(name));
    var person = new Person(this, ++lastPhone, name, language);
    everybody.add(person);
    return person;
  }

  /** A therapist who has signed up. */
  Person therapist(String name) {
    return somebody(name, "en").signsUp();
  }

  /** The link that the start-up log shows; another one once it has been used. */
  String signUpLink() {
    return application
        .getBean(SignUpLink.class)
        .current()
        .orElseGet(() -> {
          var code = application.getBean(Invitations.class).forTherapist(clock.now());
          return application.getBean(BotName.class).link(code);
        });
  }

  /** The short id that buttons have of somebody who has joined. */
  String brief(Person person) {
    return new PersonId(
            db.sql("select id from person where chat = :chat")
                .param("chat", person.id)
                .query(UUID.class)
                .single())
        .brief();
  }

  /** Looks into the tables. */
  Tables tables() {
    return new Tables(db);
  }

  /** Returns when the bot has taken in all that was done, and has said all that it will say. */
  void settles() {
    waits(() -> phones.unconfirmed() == 0 && outbox.idle());
  }

  /** From now on, what anybody hears is news. */
  void listens() {
    everybody.forEach(Person::listens);
  }

  void waits(BooleanSupplier condition) {
    try {
      var deadline = System.nanoTime() + PATIENCE.toNanos();
      boolean holds = condition.getAsBoolean();
      while (!holds && System.nanoTime() < deadline) {
        holds = phones.awaits(LOOK, condition);
      }
      assertThat(holds).as("the bot came to rest within %s", PATIENCE).isTrue();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", stop);
    }
  }

  @Override
  public void close() {
    application.close();
  }
}
