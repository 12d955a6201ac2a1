package carryover.playground;

import java.io.IOException;
import java.time.Duration;

/** 429: nothing is carried out, and the bot is told how long to wait. */
public record TooManyRequests(Duration retryAfter) implements Mischief {
  @Override
  public void play(Call call) throws IOException {
    call.answer(Refused.tooManyRequests(retryAfter));
  }
}
