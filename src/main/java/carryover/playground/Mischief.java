package carryover.playground;

import java.io.IOException;

/** Something that goes wrong on the way between a bot and Telegram. */
public interface Mischief {
  /** Plays its trick on one call; whoever plays it answers the call, or drops it. */
  void play(Call call) throws IOException, InterruptedException;
}
