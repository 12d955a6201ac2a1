package carryover.playground;

import carryover.playground.MultipartBody.Upload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a call of the Bot API was given, whichever way it came: query, JSON, form or multipart. As
 * with Telegram, an object in a form is its JSON text.
 */
final class Arguments {
  private static final String ATTACHED = "attach://";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Upload> uploads = new LinkedHashMap<>();

  static final Arguments NONE = new Arguments();

  private Arguments() {}

  /** One argument. */
  static Arguments of(String name, String value) {
    var arguments = new Arguments();
    arguments.values.put(name, value);
    return arguments;
  }

  /** Reads query and body; @throws Refused when the body cannot be read. */
  static Arguments read(@Nullable String query, @Nullable String contentType, byte[] body) {
    var arguments = new Arguments();
    String type = contentType == null ? "" : contentType;
    String kind = type.toLowerCase(Locale.ROOT);
    arguments.addForm(query == null ? "" : query);
    if (kind.startsWith("application/json")) {
      arguments.addJson(body);
    } else if (kind.startsWith("multipart/form-data")) {
      MultipartBody parts = MultipartBody.read(type, body);
      arguments.values.putAll(parts.fields());
      arguments.uploads.putAll(parts.files());
    } else {
      arguments.addForm(new String(body, StandardCharsets.UTF_8));
    }
    return arguments;
  }

  private void addForm(String form) {
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
  }

  private void addJson(byte[] body) {
    if (body.length == 0) {
      return;
    }
    JsonNode tree = tree(new String(body, StandardCharsets.UTF_8), "request body");
    for (var field : tree.properties()) {
      JsonNode value = field.getValue();
      if (!value.isNull()) {
        values.put(field.getKey(), value.isContainer() ? value.toString() : value.asString());
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refused.badRequest("a form value is not URL-encoded");
    }
  }

  private static JsonNode tree(String json, String what) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      throw Refused.badRequest("can't parse " + what + " JSON object");
    }
  }

  /** The value as text; "" when absent. */
  String text(String name) {
    return values.getOrDefault(name, "");
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  /** The value as a whole number; {@code absent} when it is absent or none, as Telegram does. */
  long number(String name, long absent) {
    try {
      return Long.parseLong(text(name).trim());
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  /** The value as JSON, empty when absent. */
  Optional<JsonNode> json(String name) {
    return text(name).isBlank() ? Optional.empty() : Optional.of(tree(text(name), name));
  }

  /** The file sent under the name, directly or as attach://…; empty when it is no upload. */
  Optional<Upload> upload(String name) {
    String value = text(name);
    return value.startsWith(ATTACHED) ? attached(value) : Optional.ofNullable(uploads.get(name));
  }

  /** The file that an attach://… address names; empty for any other address. */
  Optional<Upload> attached(String address) {
    return address.startsWith(ATTACHED)
        ? Optional.ofNullable(uploads.get(address.substring(ATTACHED.length())))
        : Optional.empty();
  }
}
