package carryover.playground;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded Bot API server, and the people with phones on the page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("carryover.embedded-bot-api")
class PhonesWiring {
  /** Who is the therapist on the page; all others are patients. */
  static final long THERAPIST = 1001;

  @Bean
  BotApiServer botApiServer(
      MovableClock clock,
      Notebook notebook,
      @Value("${carryover.embedded-bot-api-port:0}") int port) {
    BotApiServer server = BotApiServer.start(port, clock);
    PhoneNetwork phones = server.phones();
    phones.joins(THERAPIST, "Dr. Lind", "en");
    phones.joins(2001, "Ada", "en");
    phones.joins(2002, "Tomás", "en");
    phones.joins(2003, "Mia", "de");
    remember(phones.chats, notebook);
    return server;
  }

  /** Who wrote to the bot in an earlier run may be written to in this one. */
  private static void remember(Chats chats, Notebook notebook) {
    String begun = notebook.read(Notebook.BEGUN, "");
    for (String id : begun.isEmpty() ? new String[0] : begun.split(",", -1)) {
      chats.find(Long.parseLong(id)).ifPresent(chats::begin);
    }
    chats.whenOneBegins(id -> {
      String before = notebook.read(Notebook.BEGUN, "");
      notebook.write(Notebook.BEGUN, before.isEmpty() ? "" + id : before + "," + id);
    });
  }
}
