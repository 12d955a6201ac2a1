package carryover.script;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Telegram's small HTML: bold and italic, and three letters that must be escaped. */
final class Html {
  private static final Pattern MARK = Pattern.compile("</?[bi]>");

  private Html() {}

  /** The same values, with everything that prints as words made safe. */
  static Map<String, Object> escaped(Map<String, Object> values) {
    var safe = new HashMap<String, Object>();
    values.forEach(
        (name, value) -> safe.put(name, value instanceof CharSequence c ? escaped(c) : value));
    return safe;
  }

  /** The text without markup, for a button. */
  static String plain(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    return MARK.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String escaped(CharSequence words) {
    return words.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
