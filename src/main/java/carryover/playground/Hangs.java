package carryover.playground;

import java.time.Duration;

/** Takes the call and says nothing for a while, then closes the connection. Nothing is done. */
public record Hangs(Duration time) implements Mischief {
  @Override
  public void play(Call call) throws InterruptedException {
    call.waits(time);
    call.drop();
  }
}
