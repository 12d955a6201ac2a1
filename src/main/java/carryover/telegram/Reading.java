package carryover.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import carryover.kernel.Update;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads updates one by one, so that one that cannot be read does not hold up its neighbours (the
 * library's issues 1271 and 1411).
 */
final class Reading {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Reading() {}

  /** The JSON of a body; throws when it is no JSON at all. */
  static JsonNode json(byte[] body) throws JsonProcessingException {
    return JSON.readTree(new String(body, UTF_8));
  }

  /**
   * One update. What cannot be read is recorded by its id and passed over.
   *
   * @throws IllegalArgumentException when it has no id
   */
  static Update update(JsonNode json) {
    var id = json.path("update_id");
    if (!id.isIntegralNumber()) {
      throw new IllegalArgumentException("not an update");
    }
    try {
      return Translating.translate(
          JSON.treeToValue(json, org.telegram.telegrambots.meta.api.objects.Update.class));
    } catch (JsonProcessingException | RuntimeException unreadable) {
      LOG.warn(
          "Update {} cannot be read ({}) and is passed over.",
          id.asLong(),
          unreadable.getClass().getSimpleName());
      return Translating.unknown(id.asLong(), "unreadable");
    }
  }
}
