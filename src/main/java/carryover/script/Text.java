package carryover.script;

import java.util.regex.Pattern;

/**
 * One text as its author wrote it.
 *
 * @param key such as {@code emotions.fear}, with {@code @formal} behind it for the polite form
 * @param raw with placeholders, no space around it
 */
record Text(String key, String raw, int line) {
  private static final String FORMAL = "@formal";
  private static final Pattern NO_LABEL = Pattern.compile("about\\..*|silence\\.text|.*\\.rate");

  /** The key of the polite form. */
  static String formal(String key) {
    return key + FORMAL;
  }

  boolean isFormal() {
    return key.endsWith(FORMAL);
  }

  /** The key without the form of address. */
  String plainKey() {
    return isFormal() ? key.substring(0, key.length() - FORMAL.length()) : key;
  }

  /** Whether it stands on a button or at the end of a scale: plain, short, without values. */
  boolean isLabel() {
    String plain = plainKey();
    return plain.equals("title") || plain.contains(".") && !NO_LABEL.matcher(plain).matches();
  }
}
