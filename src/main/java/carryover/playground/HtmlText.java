package carryover.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the HTML that Telegram allows (Bot API, "HTML style") and refuses all other. */
final class HtmlText {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("span", "spoiler"),
          Map.entry("a", "text_link"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("blockquote", "blockquote"));
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)?([^<>]*)>");
  private static final Pattern HREF =
      Pattern.compile(
          "\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPE =
      Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));?");

  private record Open(String tag, String type, @Nullable String url, int offset) {}

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private HtmlText(String html) {
    this.html = html;
  }

  /**
   * The text with its entities.
   *
   * @throws Refused "can't parse entities: …" for anything but Telegram's own balanced tags
   */
  static TextBody parse(String html) {
    return new HtmlText(html).parse();
  }

  private TextBody parse() {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    for (int next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
      text.append(unescape(html.substring(at, next)));
      if (!tag.region(next, html.length()).lookingAt()) {
        throw broken("Unclosed start tag at byte offset " + bytes(next));
      }
      read(tag);
      at = tag.end();
    }
    text.append(unescape(html.substring(at)));
    if (!open.isEmpty()) {
      throw broken("Can't find end tag corresponding to start tag \"" + open.getLast().tag + '"');
    }
    return TextBody.of(html, text.toString(), entities);
  }

  private void read(Matcher tag) {
    String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(1).isEmpty()) {
      opens(name, tag.group(3), tag.start());
    } else {
      closes(name, tag.start());
    }
  }

  private void opens(String name, String attributes, int at) {
    String type = TYPES.get(name);
    if (type == null || (name.equals("span") && !attributes.contains("tg-spoiler"))) {
      throw broken("Unsupported start tag \"%s\" at byte offset %d".formatted(name, bytes(at)));
    }
    String shown = attributes.contains("expandable") ? "expandable_" + type : type;
    open.addLast(new Open(name, shown, href(name, attributes), text.length()));
  }

  private void closes(String name, int at) {
    if (open.isEmpty()) {
      throw broken("Unexpected end tag at byte offset " + bytes(at));
    }
    Open last = open.removeLast();
    if (!name.isEmpty() && !last.tag.equals(name)) {
      throw broken(
          "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
              .formatted(bytes(at), last.tag, name));
    }
    boolean linkToNowhere = last.type.equals("text_link") && last.url == null;
    if (text.length() > last.offset && !linkToNowhere) {
      entities.add(new Entity(last.type, last.offset, text.length() - last.offset, last.url));
    }
  }

  private static @Nullable String href(String name, String attributes) {
    Matcher href = HREF.matcher(attributes);
    if (!name.equals("a") || !href.find()) {
      return null;
    }
    for (int group = 1; group <= 3; group++) {
      if (href.group(group) != null) {
        return unescape(href.group(group));
      }
    }
    return null;
  }

  private static String unescape(String escaped) {
    return ESCAPE.matcher(escaped).replaceAll(m -> Matcher.quoteReplacement(character(m)));
  }

  private static String character(MatchResult escape) {
    if (escape.group(1) != null) {
      return switch (escape.group(1)) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        default -> "&";
      };
    }
    int code =
        escape.group(2) != null
            ? Integer.parseInt(escape.group(2))
            : Integer.parseInt(escape.group(3), 16);
    return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : escape.group();
  }

  private int bytes(int at) {
    return html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
  }

  private static Refused broken(String why) {
    return Refused.badRequest("can't parse entities: " + why);
  }
}
