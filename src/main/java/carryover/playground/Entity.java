package carryover.playground;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that looks or acts differently (Bot API, MessageEntity).
 *
 * @param offset in UTF-16 code units, as {@code String} counts
 * @param length in UTF-16 code units
 * @param url where a {@code text_link} leads, null for every other type
 */
public record Entity(String type, int offset, int length, @Nullable String url) {
  int end() {
    return offset + length;
  }

  Entity between(int from, int to) {
    int start = Math.clamp(offset, from, to);
    int end = Math.clamp(end(), from, to);
    return new Entity(type, start - from, end - start, url);
  }
}
