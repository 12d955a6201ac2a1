package carryover.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Reads the notation that clinicians write patterns in. {@code conversations/safety/README.md}
 * explains it with examples:
 *
 * <pre>
 * want to (die|be dead)      one of several
 * [really] want              may be left out
 * want .. die                up to four words between (..2: up to two), in one sentence
 * pills ... all              up to twelve words between, also over a full stop
 * &lt;person&gt; hits me           a word class defined above
 * not live !(in|here)        unless this follows
 * ^ bye $                    beginning and end of the message
 * suicid*  *suizid*  ~overdose  #      beginning, part, forgives typos, any number
 * </pre>
 */
final class PatternNotation {
  private static final int GAP = 4; // brief, section 4
  private static final int LEAP = 12; // ours: about one short sentence
  private static final java.util.regex.Pattern SIGN =
      java.util.regex.Pattern.compile(
          "\\.\\.\\.?\\d*|<[a-z_]+>|[()\\[\\]|!^$]|[^\\s()\\[\\]|!<>^$]+");

  private final Lexicon lexicon;
  private final Map<String, Pattern> classes = new HashMap<>();
  private List<String> signs = List.of();
  private int at;

  PatternNotation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Notes a word class under a name. */
  void define(String name, String alternatives) {
    classes.put(name, read(alternatives));
  }

  /**
   * The pattern of one line.
   *
   * @throws IllegalArgumentException if the line cannot be read; the text names what is wrong
   */
  Pattern read(String line) {
    signs = signs(line);
    at = 0;
    var pattern = choice();
    if (at < signs.size()) {
      throw new IllegalArgumentException("\"" + signs.get(at) + "\" closes nothing");
    }
    return pattern;
  }

  private static List<String> signs(String line) {
    Matcher matcher = SIGN.matcher(line.toLowerCase(Locale.ROOT));
    var signs = new ArrayList<String>();
    while (matcher.find()) {
      signs.add(matcher.group());
    }
    return signs;
  }

  private Pattern choice() {
    var parts = new ArrayList<Pattern>();
    parts.add(sequence());
    while (takes("|")) {
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.getFirst() : merged(parts);
  }

  /** Single words become one set, which is looked up at once. */
  private Pattern merged(List<Pattern> parts) {
    var words = new ArrayList<Integer>();
    var others = new ArrayList<Pattern>();
    for (var part : parts) {
      if (part instanceof Pattern.OneOf(int set)) {
        words.add(set);
      } else {
        others.add(part);
      }
    }
    if (!words.isEmpty()) {
      others.addFirst(new Pattern.OneOf(lexicon.union(words)));
    }
    return others.size() == 1 ? others.getFirst() : new Pattern.Choice(others);
  }

  private Pattern sequence() {
    var parts = new ArrayList<Pattern>();
    while (at < signs.size() && !"|)]".contains(signs.get(at))) {
      parts.add(part(signs.get(at++)));
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an alternative is empty");
    }
    return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
  }

  private Pattern part(String sign) {
    return switch (sign) {
      case "(" -> closed(")");
      case "[" -> new Pattern.Maybe(closed("]"));
      case "!" -> new Pattern.NotNext(next());
      case "^" -> new Pattern.Edge(false);
      case "$" -> new Pattern.Edge(true);
      default -> wordOrGap(sign);
    };
  }

  private Pattern next() {
    if (at == signs.size()) {
      throw new IllegalArgumentException("nothing follows \"!\"");
    }
    return part(signs.get(at++));
  }

  private Pattern wordOrGap(String sign) {
    if (sign.startsWith("...")) {
      return new Pattern.Leap(number(sign.substring(3), LEAP));
    }
    if (sign.startsWith("..")) {
      return new Pattern.Gap(number(sign.substring(2), GAP));
    }
    if (sign.startsWith("<")) {
      return named(sign.substring(1, sign.length() - 1));
    }
    return new Pattern.OneOf(lexicon.setOf(List.of(sign)));
  }

  private static int number(String digits, int otherwise) {
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }

  private Pattern named(String name) {
    var known = classes.get(name);
    if (known == null) {
      throw new IllegalArgumentException(
          "there is no word class <" + name + ">. Define it under classes, above its first use");
    }
    return known;
  }

  private Pattern closed(String end) {
    var inner = choice();
    if (!takes(end)) {
      throw new IllegalArgumentException("\"" + end + "\" is missing");
    }
    return inner;
  }

  private boolean takes(String sign) {
    boolean there = at < signs.size() && signs.get(at).equals(sign);
    at += there ? 1 : 0;
    return there;
  }
}
