package carryover.playground;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** getUpdates hands out one update in a shape that no client can read, until it is confirmed. */
public record UnreadableUpdate(long updateId) implements Mischief {
  @Override
  public void play(Call call) throws IOException, InterruptedException {
    Object result = call.carryOut();
    if (result instanceof List<?> updates) {
      call.answer(updates.stream().map(this::spoil).toList());
    } else {
      call.answer(result);
    }
  }

  private Object spoil(Object update) {
    boolean meant =
        update instanceof Map<?, ?> map && Objects.equals(map.get("update_id"), updateId);
    return meant ? Wire.object("update_id", updateId, "message", "no message at all") : update;
  }
}
