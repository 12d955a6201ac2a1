package carryover.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** What somebody sent, as text. */
final class SentText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SentText() {}

  /**
   * The text, without a byte order mark, its lines ended by line feeds; empty for anything that is
   * not UTF-8 or has signs in it that nobody can read.
   */
  static Optional<String> of(byte[] content) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return Optional.of(withoutMark(text).replace("\r\n", "\n").replace('\r', '\n'))
          .filter(SentText::isReadable);
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean isReadable(String text) {
    return text.chars().noneMatch(sign -> Character.isISOControl(sign) && "\n\t".indexOf(sign) < 0);
  }
}
