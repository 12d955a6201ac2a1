package carryover.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What hangs below a message (Bot API, reply_markup).
 *
 * @param keys buttons below the message itself
 * @param standing keys below the writing field; null leaves those that are there, empty removes
 *     them
 */
record ReplyMarkup(List<List<InlineKey>> keys, @Nullable List<List<String>> standing) {
  /** Telegram: InlineKeyboardButton.callback_data, in UTF-8 bytes. */
  private static final int CALLBACK_BYTES = 64;

  static final ReplyMarkup NONE = new ReplyMarkup(List.of(), null);

  /**
   * Reads {@code reply_markup}.
   *
   * @throws Refused for a button without a label, with too many bytes, or with nothing to do
   */
  static ReplyMarkup read(Arguments arguments) {
    return arguments.json("reply_markup").map(ReplyMarkup::read).orElse(NONE);
  }

  private static ReplyMarkup read(JsonNode markup) {
    if (markup.has("inline_keyboard")) {
      return new ReplyMarkup(inlineRows(markup.get("inline_keyboard")), null);
    }
    if (markup.has("keyboard")) {
      return new ReplyMarkup(List.of(), labelRows(markup.get("keyboard")));
    }
    return markup.path("remove_keyboard").asBoolean(false)
        ? new ReplyMarkup(List.of(), List.of())
        : NONE;
  }

  private static List<List<InlineKey>> inlineRows(JsonNode rows) {
    var read = new ArrayList<List<InlineKey>>();
    for (JsonNode row : rows) {
      read.add(row.valueStream().map(ReplyMarkup::inlineKey).toList());
    }
    read.removeIf(List::isEmpty);
    return List.copyOf(read);
  }

  private static InlineKey inlineKey(JsonNode key) {
    String label = label(key);
    if (key.has("callback_data")) {
      String data = key.get("callback_data").asString();
      int bytes = data.getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > CALLBACK_BYTES) {
        throw Refused.badRequest("BUTTON_DATA_INVALID");
      }
      return new InlineKey(label, data, null);
    }
    String url = key.path("url").asString("");
    if (!url.matches("(?i)(https?|tg)://\\S+|t\\.me/\\S+")) {
      throw Refused.badRequest(
          url.isEmpty()
              ? "can't parse inline keyboard button: Text buttons are unallowed in the inline"
                  + " keyboard"
              : "inline keyboard button URL '" + url + "' is invalid");
    }
    return new InlineKey(label, null, url);
  }

  private static List<List<String>> labelRows(JsonNode rows) {
    var read = new ArrayList<List<String>>();
    for (JsonNode row : rows) {
      read.add(row.valueStream().map(ReplyMarkup::label).toList());
    }
    return List.copyOf(read);
  }

  private static String label(JsonNode key) {
    String label = key.isString() ? key.asString() : key.path("text").asString("");
    if (label.isBlank()) {
      throw Refused.badRequest("button text must be non-empty");
    }
    return label;
  }
}
