package carryover;

import carryover.kernel.BotName;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.playground.SignUpLink;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at the end of the start how to go on: with the single-use link by which the first therapist
 * signs up, for as long as nobody has, and with the playground's address.
 */
@Component
class FirstLink implements SignUpLink {
  private static final Logger LOG = LoggerFactory.getLogger(FirstLink.class);
  private static final Duration UNTIL_TELEGRAM_ANSWERS = Duration.ofMillis(100);

  private final People people;
  private final Invitations invitations;
  private final BotName bot;
  private final Settings settings;
  private final Clock clock;
  private volatile @Nullable String link;

  FirstLink(People people, Invitations invitations, BotName bot, Settings settings, Clock clock) {
    this.people = people;
    this.invitations = invitations;
    this.bot = bot;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<String> current() {
    return people.anyTherapist() ? Optional.empty() : Optional.ofNullable(link);
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    Thread.ofVirtual().name("first-link").start(() -> sayHowToGoOn(event));
  }

  private void sayHowToGoOn(ApplicationReadyEvent event) {
    if (!people.anyTherapist()) {
      var code = invitations.forTherapist(clock.instant());
      while (!isNamed()) {
        sleep();
      }
      link = bot.link(code);
      LOG.info("Nobody has signed up yet. The therapist's link, good for one use: {}", link);
    }
    if (settings.page()
        && event.getApplicationContext() instanceof WebServerApplicationContext web) {
      int port = web.getWebServer() == null ? settings.port() : web.getWebServer().getPort();
      LOG.info("Carryover's playground is open: http://localhost:{}", port);
    } else {
      LOG.info("Carryover is running.");
    }
  }

  private boolean isNamed() {
    try {
      return !bot.value().isEmpty();
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(UNTIL_TELEGRAM_ANSWERS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before Telegram answered", stop);
    }
  }
}
