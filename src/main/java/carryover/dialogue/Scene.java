package carryover.dialogue;

import carryover.dialogue.Facts.Item;
import carryover.kernel.Voice;
import carryover.script.Scripts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a chat file begins with: which script is played, for whom, in which voice, where and when.
 *
 * <pre>
 * script    check_in
 * facts     patient=Ada, exercise=Walk by the river
 * list      zones=Europe/Berlin: Berlin | America/Lima: Lima
 * language  de
 * address   formal
 * begins    2026-03-02 18:00 Europe/Berlin
 * </pre>
 *
 * @param facts values in the order in which they are written
 */
public record Scene(
    String script,
    Map<String, String> facts,
    Map<String, List<Item>> lists,
    Voice voice,
    LocalDateTime begins,
    ZoneId zone) {
  /** When and where a chat begins that does not say. */
  public static final LocalDateTime MONDAY_EVENING = LocalDateTime.of(2026, 3, 2, 18, 0);

  /** Where it is that evening. */
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final DateTimeFormatter BEGINS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final String BETWEEN_ITEMS = " \\| ";
  private static final Pattern HEADER =
      Pattern.compile("(script|facts|list|language|address|begins) ");

  /** Whether a line of a chat file belongs to its beginning. */
  static boolean isHeader(String line) {
    return HEADER.matcher(line).lookingAt();
  }

  /**
   * Reads the lines that {@link #lines()} wrote.
   *
   * @throws RuntimeException for a beginning without a script, or one that cannot be read
   */
  static Scene read(List<String> lines) {
    var headers = new LinkedHashMap<String, String>();
    var lists = new LinkedHashMap<String, List<Item>>();
    for (var line : lines) {
      var parts = line.split(" +", 2);
      if (parts[0].equals("list")) {
        var list = parts[1].split("=", 2);
        lists.put(list[0], items(list[1]));
      } else {
        headers.put(parts[0], parts[1]);
      }
    }
    var begins = headers.getOrDefault("begins", "2026-03-02 18:00 Europe/Berlin");
    return new Scene(
        Objects.requireNonNull(headers.get("script"), "no header 'script NAME'"),
        facts(headers.getOrDefault("facts", "")),
        lists,
        new Voice(
            headers.getOrDefault("language", Voice.SOURCE_LANGUAGE),
            "formal".equals(headers.get("address"))),
        LocalDateTime.parse(begins.substring(0, 16), BEGINS),
        ZoneId.of(begins.substring(17)));
  }

  /** The beginning of a chat file. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("script    " + script);
    if (!facts.isEmpty()) {
      var written = facts.entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue());
      lines.add("facts     " + written.collect(Collectors.joining(", ")));
    }
    lists.forEach((name, items) -> lines.add("list      " + name + "=" + written(items)));
    lines.add("language  " + voice.language());
    if (voice.formal()) {
      lines.add("address   formal");
    }
    lines.add("begins    " + BEGINS.format(begins) + " " + zone);
    return lines;
  }

  /** Ready to begin. */
  public Rehearsal rehearsal(Scripts scripts) {
    return new Rehearsal(scripts, voice, zone, begins.atZone(zone).toInstant());
  }

  /** The facts as a script takes them. */
  public Facts allFacts() {
    return new Facts(facts, lists);
  }

  private static Map<String, String> facts(String line) {
    var facts = new LinkedHashMap<String, String>();
    Arrays.stream(line.split(", (?=\\w+=)"))
        .filter(fact -> fact.contains("="))
        .map(fact -> fact.split("=", 2))
        .forEach(fact -> facts.put(fact[0], fact[1].strip()));
    return facts;
  }

  private static List<Item> items(String line) {
    return Arrays.stream(line.split(BETWEEN_ITEMS))
        .map(item -> item.split(": ", 2))
        .map(item -> new Item(item[0], item[1]))
        .toList();
  }

  private static String written(List<Item> items) {
    return items.stream()
        .map(item -> item.key() + ": " + item.label())
        .collect(Collectors.joining(" | "));
  }
}
