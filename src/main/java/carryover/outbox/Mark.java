package carryover.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is written beside a promise after one try. Pure: decided from the try and the time alone.
 *
 * @param at when the answer came
 * @param due not to be tried before
 * @param code the messenger's code, for a refusal
 */
record Mark(
    long id,
    State state,
    Instant at,
    Instant due,
    int attempts,
    @Nullable Integer messageId,
    @Nullable Integer code) {
  /** Ours: after a day a message would do more harm than good. */
  static final Duration PATIENCE = Duration.ofHours(24);

  /** Ours: the longest wait between two tries. */
  static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  /** Where a promise stands; {@link #WAITING} and {@code sending} are open, the others settled. */
  enum State {
    WAITING,
    DELIVERED,
    UNSURE,
    REFUSED,
    UNREACHABLE,
    GIVEN_UP;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Mark of(Claimed tried, Delivery delivery, Instant now) {
    return switch (delivery) {
      case Delivery.Sent(var messageId) -> settled(tried, State.DELIVERED, now, messageId, null);
      case Delivery.Unsure() -> settled(tried, State.UNSURE, now, null, null);
      case Delivery.Unreachable() -> settled(tried, State.UNREACHABLE, now, null, null);
      case Delivery.Refused(int code) -> settled(tried, State.REFUSED, now, null, code);
      case Delivery.Wait(var retryAfter, _) -> again(tried, now, retryAfter);
      case Delivery.NotReached() -> again(tried, now, delay(tried.attempts()));
    };
  }

  boolean settled() {
    return state != State.WAITING;
  }

  /** One second, doubled with each try, up to {@link #LONGEST_DELAY}. */
  static Duration delay(int attempts) {
    var grown = Duration.ofSeconds(1L << Math.min(attempts, 6));
    return grown.compareTo(LONGEST_DELAY) < 0 ? grown : LONGEST_DELAY;
  }

  private static Mark again(Claimed tried, Instant now, Duration delay) {
    if (now.isAfter(tried.promised().plus(PATIENCE))) {
      return settled(tried, State.GIVEN_UP, now, null, null);
    }
    return new Mark(
        tried.id(), State.WAITING, now, now.plus(delay), tried.attempts() + 1, null, null);
  }

  private static Mark settled(
      Claimed tried,
      State state,
      Instant now,
      @Nullable Integer messageId,
      @Nullable Integer code) {
    return new Mark(tried.id(), state, now, now, tried.attempts() + 1, messageId, code);
  }
}
