package carryover.telegram;

import carryover.kernel.Update;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The Bot API's getUpdates, with an answer that is read update by update; the library's own fails
 * as a whole.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class AskingForUpdates extends BotApiMethod<ArrayList<Update>> {
  private final @Nullable Long offset;
  private final int timeout;

  /**
   * @param offset one past the last update that is committed: Telegram forgets all before it; null
   *     for all that it still has
   * @param timeout how long Telegram may wait for something to happen, in seconds
   */
  AskingForUpdates(@Nullable Long offset, int timeout) {
    this.offset = offset;
    this.timeout = timeout;
  }

  @JsonProperty("offset")
  public @Nullable Long offset() {
    return offset;
  }

  @JsonProperty("timeout")
  public int timeout() {
    return timeout;
  }

  @JsonProperty("allowed_updates")
  public List<String> allowedUpdates() {
    return Translating.HANDLED;
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @Override
  public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      var json = OBJECT_MAPPER.readTree(answer);
      if (!json.path("ok").asBoolean()) {
        return deserializeResponseArray(answer, String.class);
      }
      var updates = new ArrayList<Update>();
      json.path("result").forEach(each -> updates.add(Reading.update(each)));
      return updates;
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      throw new TelegramApiRequestException("getUpdates brought no list of updates", unreadable);
    }
  }
}
