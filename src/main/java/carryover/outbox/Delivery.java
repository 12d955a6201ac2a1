package carryover.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one try to deliver. */
public sealed interface Delivery {
  /** The messenger has it. The id is null where the act makes no message. */
  record Sent(@Nullable Integer messageId) implements Delivery {}

  /** Too fast: nothing was sent; try again after this while, this chat or everyone. */
  record Wait(Duration retryAfter, boolean everyone) implements Delivery {}

  /** Nothing was sent for certain; trying again repeats nothing. */
  record NotReached() implements Delivery {}

  /** The request went out and no answer came back: it may have arrived. Never sent again. */
  record Unsure() implements Delivery {}

  /** The person blocked the bot, or is gone. */
  record Unreachable() implements Delivery {}

  /** The messenger will never take it: a bug of ours, known by the messenger's code only. */
  record Refused(int code) implements Delivery {}
}
