package carryover.record;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How FHIR R4 writes things down in JSON. */
final class Fhir {
  /** Ours, for codes that no terminology has. */
  static final String OURS = "urn:carryover:";

  private Fhir() {}

  /** A map in this order; what is null, blank or empty is left out, since FHIR has no empty. */
  static Map<String, Object> map(@Nullable Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = plain(namesAndValues[i + 1]);
      if (value != null) {
        map.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return map;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> string(text);
      case Collection<?> all -> all.isEmpty() ? null : all;
      case Map<?, ?> all -> all.isEmpty() ? null : all;
      case Number number -> number;
      case Boolean flag -> flag;
      case Instant at -> at.toString();
      default -> value.toString();
    };
  }

  /** Without what a FHIR string may not hold (R4, <i>string</i>); null for nothing. */
  static @Nullable String string(String text) {
    var clean = new StringBuilder();
    text.codePoints()
        .filter(each -> each >= ' ' && each != 0x7F || each == '\n' || each == '\t')
        .filter(each -> each < 0x80 || each > 0x9F)
        .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
        .forEach(clean::appendCodePoint);
    var stripped = clean.toString().strip();
    return stripped.isEmpty() ? null : stripped;
  }

  static String urn(UUID id) {
    return "urn:uuid:" + id;
  }

  static Map<String, Object> reference(UUID id) {
    return map("reference", urn(id));
  }

  static Map<String, Object> text(String text) {
    return map("text", text);
  }

  /** A code of our own with its words. */
  static Map<String, Object> concept(String system, String code, @Nullable String text) {
    return map("coding", List.of(coding(system, code, text)), "text", text);
  }

  static Map<String, Object> coding(String system, String code, @Nullable String display) {
    return map("system", OURS + system, "code", code, "display", display);
  }

  /** Whether this can be a code (R4, <i>code</i>). */
  static boolean isCode(String key) {
    return key.matches("[^\\s]+(\\s[^\\s]+)*");
  }

  static Map<String, Object> entry(UUID id, Map<String, Object> resource) {
    return map("fullUrl", urn(id), "resource", resource);
  }

  /** The beginning of a resource. */
  static Map<String, Object> resource(String type, UUID id) {
    return map("resourceType", type, "id", id);
  }
}
