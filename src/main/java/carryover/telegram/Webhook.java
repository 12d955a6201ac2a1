package carryover.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import carryover.conversation.Intake;
import carryover.kernel.Update;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what Telegram brings. It is answered with 200 only after the commit: Telegram brings again
 * what was not.
 */
@RestController
final class Webhook {
  static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);

  private final TelegramSettings settings;
  private final Gathering gathering;

  Webhook(TelegramSettings settings, Intake intake) {
    this.settings = settings;
    this.gathering = new Gathering(intake);
  }

  @PostMapping("/telegram/webhook")
  ResponseEntity<Void> take(
      @RequestHeader(name = SECRET_HEADER, required = false) @Nullable String secret,
      @RequestBody byte[] body) {
    if (settings.webhookUrl() == null) {
      return answer(HttpStatus.NOT_FOUND);
    }
    if (!ours(secret)) {
      return answer(HttpStatus.FORBIDDEN);
    }
    return read(body).map(this::carry).orElseGet(() -> answer(HttpStatus.BAD_REQUEST));
  }

  /** Takes the same time for every wrong secret of the same length. */
  private boolean ours(@Nullable String secret) {
    var expected = settings.webhookSecret();
    return secret != null
        && expected != null
        && MessageDigest.isEqual(secret.getBytes(UTF_8), expected.getBytes(UTF_8));
  }

  private static Optional<Update> read(byte[] body) {
    try {
      return Optional.of(Reading.update(Reading.json(body)));
    } catch (JsonProcessingException | IllegalArgumentException noUpdate) {
      return Optional.empty();
    }
  }

  private ResponseEntity<Void> carry(Update update) {
    try {
      gathering.carry(update);
      return answer(HttpStatus.OK);
    } catch (RuntimeException notSaved) {
      LOG.warn("An update was not saved ({}); it comes again.", notSaved.getClass().getName());
      return answer(HttpStatus.SERVICE_UNAVAILABLE);
    }
  }

  private static ResponseEntity<Void> answer(HttpStatus status) {
    return ResponseEntity.status(status).build();
  }
}
