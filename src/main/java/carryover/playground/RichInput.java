package carryover.playground;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a bot sends as {@code rich_message} (Bot API, InputRichMessage). Of its three forms
 * only HTML is understood here.
 */
final class RichInput {
  private final Arguments arguments;
  private final Files files;

  RichInput(Arguments arguments, Files files) {
    this.arguments = arguments;
    this.files = files;
  }

  /**
   * The message as it will stand in the chat.
   *
   * @throws Refused where Telegram would refuse it
   */
  TextBody read() {
    var input =
        arguments
            .json("rich_message")
            .orElseThrow(() -> Refused.badRequest("parameter \"rich_message\" is required"));
    var forms = Stream.of("html", "markdown", "blocks").filter(each -> given(input, each)).toList();
    if (forms.size() != 1) {
      throw Refused.badRequest("exactly one of html, markdown and blocks must be used");
    }
    if (!forms.getFirst().equals("html")) {
      throw Refused.badRequest("the playground reads only the html of rich messages");
    }
    return read(input.path("html").asString(""), pictures(input.path("media")));
  }

  private static boolean given(JsonNode input, String form) {
    var value = input.path(form);
    return value.isArray() ? !value.isEmpty() : !value.asString("").isEmpty();
  }

  private static TextBody read(String html, Map<String, Attachment> pictures) {
    var nodes = RichMarkup.parse(html);
    var reading = new RichBlocks(pictures);
    var message = new RichMessage(html, reading.of(nodes), List.copyOf(reading.shown()));
    if (!new HashSet<>(message.pictures()).containsAll(pictures.values())) {
      throw Refused.badRequest("rich message has media that it does not show");
    }
    RichLimits.check(message, nodes);
    return TextBody.rich(message);
  }

  private Map<String, Attachment> pictures(JsonNode media) {
    var pictures = new LinkedHashMap<String, Attachment>();
    for (JsonNode each : media) {
      var id = each.path("id").asString("");
      if (id.isEmpty() || pictures.put(id, picture(each.path("media"))) != null) {
        throw Refused.badRequest("media ids must be non-empty and different");
      }
    }
    return pictures;
  }

  private Attachment picture(JsonNode media) {
    if (!media.path("type").asString("").equals("photo")) {
      throw Refused.badRequest("the playground shows only photos in rich messages");
    }
    return files.photo(media.path("media").asString(""), arguments);
  }
}
