package carryover.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the HTML of rich messages (Bot API, "Rich HTML style") and refuses all other. */
final class RichMarkup {
  /** The Bot API's whole list. */
  private static final Set<String> TAGS =
      Set.of(
          ("a aside audio b blockquote br caption cite code del details em figcaption figure footer"
                  + " h1 h2 h3 h4 h5 h6 hr i img input ins li mark ol p pre s strike strong sub"
                  + " summary sup table td tg-collage tg-emoji tg-map tg-math tg-math-block"
                  + " tg-reference tg-slideshow tg-spoiler tg-time th tr u ul video")
              .split(" ", -1));

  private static final Set<String> ALONE = Set.of("br", "hr", "img", "input");
  private static final String VALUE = "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'<>/=]+))";
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:" + VALUE + ")?");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:([a-z]+)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"));

  private record Open(String name, Map<String, String> attributes, List<RichNode> children) {}

  private final String html;
  private final List<RichNode> roots = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private RichMarkup(String html) {
    this.html = html;
  }

  /**
   * What stands in the HTML.
   *
   * @throws Refused for anything but Telegram's own balanced tags
   */
  static List<RichNode> parse(String html) {
    return new RichMarkup(html).parse();
  }

  private List<RichNode> parse() {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    for (int next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
      words(html.substring(at, next));
      if (!tag.region(next, html.length()).lookingAt()) {
        throw broken("Unclosed start tag at character " + next);
      }
      read(tag);
      at = tag.end();
    }
    words(html.substring(at));
    if (!open.isEmpty()) {
      throw broken("Can't find end tag corresponding to start tag \"" + open.getLast().name + '"');
    }
    return List.copyOf(roots);
  }

  private void words(String escaped) {
    if (!escaped.isEmpty()) {
      here().add(new RichNode.Text(unescape(escaped)));
    }
  }

  private List<RichNode> here() {
    return open.isEmpty() ? roots : open.getLast().children;
  }

  private void read(Matcher tag) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(name)) {
      throw broken("Unsupported tag \"%s\" at character %d".formatted(name, tag.start()));
    }
    if (!tag.group(1).isEmpty()) {
      closes(name, tag.start());
    } else if (ALONE.contains(name) || tag.group(3).endsWith("/")) {
      here().add(new RichNode.Tag(name, attributes(tag.group(3)), List.of()));
    } else {
      open.addLast(new Open(name, attributes(tag.group(3)), new ArrayList<>()));
    }
  }

  private void closes(String name, int at) {
    if (open.isEmpty() || !open.getLast().name.equals(name)) {
      throw broken("Unexpected end tag \"%s\" at character %d".formatted(name, at));
    }
    Open last = open.removeLast();
    here().add(new RichNode.Tag(last.name, last.attributes, last.children));
  }

  private static Map<String, String> attributes(String text) {
    var read = new LinkedHashMap<String, String>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String value = "";
      for (int group = 2; group <= 4; group++) {
        value = attribute.group(group) == null ? value : attribute.group(group);
      }
      read.put(attribute.group(1).toLowerCase(Locale.ROOT), unescape(value));
    }
    return read;
  }

  private static String unescape(String escaped) {
    return REFERENCE.matcher(escaped).replaceAll(m -> Matcher.quoteReplacement(character(m)));
  }

  private static String character(MatchResult reference) {
    if (reference.group(1) != null) {
      return NAMED.getOrDefault(reference.group(1), reference.group());
    }
    int code =
        reference.group(2) != null
            ? Integer.parseInt(reference.group(2))
            : Integer.parseInt(reference.group(3), 16);
    return Character.isValidCodePoint(code) && code > 0
        ? Character.toString(code)
        : reference.group();
  }

  private static Refused broken(String why) {
    return Refused.badRequest("can't parse rich message: " + why);
  }
}
