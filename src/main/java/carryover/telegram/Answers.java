package carryover.telegram;

import carryover.kernel.ChatId;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** Reads out of an answer that is no success what it means for the promise. */
final class Answers {
  /** What Telegram says when there is nothing left to edit, to answer or to leave. */
  private static final List<String> HARMLESS =
      List.of(
          "message is not modified",
          "message to edit not found",
          "message can't be edited",
          "message_id_invalid",
          "query is too old",
          "query id is invalid");

  private static final Duration WITHOUT_A_WORD = Duration.ofSeconds(5);

  private final InstantSource time;
  private @Nullable ChatId heldChat;
  private Instant heldUntil = Instant.MIN;

  Answers(InstantSource time) {
    this.time = time;
  }

  Delivery judge(ChatId chat, Act act, TelegramApiException answer, Wire wire) {
    // The library's own check, before anything was sent.
    if (NestedExceptionUtils.getMostSpecificCause(answer)
        instanceof TelegramApiValidationException) {
      return new Delivery.Refused(400);
    }
    if (!(answer instanceof TelegramApiRequestException said)) {
      return wire.bodyOut() ? new Delivery.Unsure() : new Delivery.NotReached();
    }
    var code = Objects.requireNonNullElse(said.getErrorCode(), 0);
    return code == 0 ? unreadable(chat, act, wire.status()) : coded(chat, act, said, code);
  }

  /** A page instead of an answer: a gateway's, unless the status says that it was done. */
  private Delivery unreadable(ChatId chat, Act act, int status) {
    return switch (status) {
      case 0, 200 -> new Delivery.Unsure();
      case 429 -> hold(chat, act, WITHOUT_A_WORD);
      default -> new Delivery.NotReached();
    };
  }

  private Delivery coded(ChatId chat, Act act, TelegramApiRequestException said, int code) {
    return switch (code) {
      case 429 -> hold(chat, act, retryAfter(said));
      // Our token or address is wrong: what was promised is not.
      case 401, 404 -> new Delivery.NotReached();
      case 400, 403 -> declined(act, said, code);
      default -> code >= 500 ? new Delivery.NotReached() : new Delivery.Refused(code);
    };
  }

  private static Delivery declined(Act act, TelegramApiRequestException said, int code) {
    var reason = Objects.requireNonNullElse(said.getApiResponse(), "").toLowerCase(Locale.ROOT);
    var nothingLeft =
        switch (act) {
          case Act.Leave(), Act.Menu _ -> true;
          case Act.Edit _, Act.Change _, Act.AnswerTap _ ->
              HARMLESS.stream().anyMatch(reason::contains);
          case Act.Send _, Act.Document _, Act.Paper _, Act.Photo _, Act.Fetch _ -> false;
        };
    if (nothingLeft) {
      return new Delivery.Sent(null);
    }
    return code == 403 && act.ordered() ? new Delivery.Unreachable() : new Delivery.Refused(code);
  }

  private static Duration retryAfter(TelegramApiRequestException said) {
    var parameters = said.getParameters();
    return parameters == null || parameters.getRetryAfter() == null
        ? WITHOUT_A_WORD
        : Duration.ofSeconds(parameters.getRetryAfter());
  }

  /**
   * Telegram does not say whom a 429 is about. Our rule: about the chat, as long as the act is a
   * message to it and no other chat is held at the same time; otherwise about everyone.
   */
  private synchronized Delivery hold(ChatId chat, Act act, Duration retryAfter) {
    var now = time.instant();
    var another = heldChat != null && !heldChat.equals(chat) && now.isBefore(heldUntil);
    heldChat = chat;
    heldUntil = now.plus(retryAfter);
    return new Delivery.Wait(retryAfter, another || !act.ordered());
  }
}
