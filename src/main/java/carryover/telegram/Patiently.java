package carryover.telegram;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks Telegram for something until it answers: says each kind of trouble in one sentence, once,
 * and waits as long as asked, or longer each time.
 */
final class Patiently {
  private static final Logger LOG = LoggerFactory.getLogger(Patiently.class);

  /** One call to Telegram. */
  interface Call<T> {
    T make() throws TelegramApiException;
  }

  private enum Trouble {
    NOT_REACHED("Telegram cannot be reached; trying again until it can."),
    WRONG_TOKEN("Telegram does not know this token; check TELEGRAM_BOT_TOKEN. Trying again."),
    ANOTHER_POLLER(
        "Another program asks for updates with this token; stop one of the two. Trying again."),
    TOO_FAST("Telegram asks for a pause and gets it."),
    OTHER("Telegram answers with an error; trying again.");

    private final String sentence;

    Trouble(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Stop stop;
  private final Backoff backoff = new Backoff();
  private @Nullable Trouble said;

  Patiently(Stop stop) {
    this.stop = stop;
  }

  /** What the call brought; empty when asked to stop before it brought anything. */
  <T> Optional<T> until(Call<T> call) {
    while (!stop.asked()) {
      try {
        var brought = call.make();
        well();
        return Optional.of(brought);
      } catch (TelegramApiException wrong) {
        if (!stop.asked()) {
          say(trouble(wrong));
          stop.pause(wait(wrong));
        }
      }
    }
    return Optional.empty();
  }

  private void well() {
    backoff.reset();
    if (said != null) {
      LOG.info("Telegram answers again.");
      said = null;
    }
  }

  private void say(Trouble trouble) {
    if (said != trouble) {
      LOG.warn(trouble.sentence);
      said = trouble;
    }
  }

  private Duration wait(TelegramApiException wrong) {
    var grown = backoff.next();
    if (wrong instanceof TelegramApiRequestException answer
        && answer.getParameters() != null
        && answer.getParameters().getRetryAfter() != null) {
      return Duration.ofSeconds(answer.getParameters().getRetryAfter());
    }
    return grown;
  }

  private static Trouble trouble(TelegramApiException wrong) {
    if (!(wrong instanceof TelegramApiRequestException answer)) {
      return Trouble.NOT_REACHED;
    }
    return switch (answer.getErrorCode()) {
      case null -> Trouble.OTHER;
      case 401, 404 -> Trouble.WRONG_TOKEN;
      case 409 -> Trouble.ANOTHER_POLLER;
      case 429 -> Trouble.TOO_FAST;
      default -> Trouble.OTHER;
    };
  }
}
