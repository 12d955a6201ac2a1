package carryover.playground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text, once as it was sent and once as it is read.
 *
 * @param html as it was sent
 * @param text as it is read, without markup and without white space around it
 * @param rich the page that it is, null for a plain text
 */
record TextBody(String html, String text, List<Entity> entities, @Nullable RichMessage rich) {
  private static final Pattern URL = Pattern.compile("(?i)\\b(https?://|t\\.me/)[^\\s<>\"]+[\\w/]");
  private static final Pattern COMMAND =
      Pattern.compile("(?<![\\w/])/[a-zA-Z0-9_]{1,32}(@\\w+)?(?![\\w/])");
  private static final Comparator<Entity> OUTER_FIRST =
      Comparator.comparingInt(Entity::offset)
          .thenComparing(Comparator.comparingInt(Entity::length).reversed());

  static final TextBody EMPTY = new TextBody("", "", List.of(), null);

  /** A text without markup; addresses and commands in it are found, as Telegram does. */
  static TextBody plain(String typed) {
    return of(typed, typed, List.of());
  }

  /** A page; nothing in it is looked for, as the bot asks for it. */
  static TextBody rich(RichMessage message) {
    return new TextBody(message.html(), message.words(), List.of(), message);
  }

  /** Trims the text and adds the addresses and commands that the markup does not cover. */
  static TextBody of(String html, String text, List<Entity> marked) {
    int from = text.length() - text.stripLeading().length();
    int to = Math.max(from, text.stripTrailing().length());
    var entities = new ArrayList<Entity>();
    marked.stream()
        .map(e -> e.between(from, to))
        .filter(e -> e.length() > 0)
        .forEach(entities::add);
    String trimmed = text.substring(from, to);
    find(URL, "url", trimmed, entities);
    find(COMMAND, "bot_command", trimmed, entities);
    entities.sort(OUTER_FIRST);
    return new TextBody(html, trimmed, List.copyOf(entities), null);
  }

  /** Whether a reader could not tell one from the other. */
  boolean reads(TextBody other) {
    return text.equals(other.text)
        && entities.equals(other.entities)
        && Objects.equals(rich, other.rich);
  }

  private static void find(Pattern pattern, String type, String text, List<Entity> entities) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      var found = new Entity(type, matcher.start(), matcher.end() - matcher.start(), null);
      if (entities.stream().noneMatch(e -> standsInTheWay(e, found))) {
        entities.add(found);
      }
    }
  }

  private static boolean standsInTheWay(Entity there, Entity found) {
    boolean apart = found.end() <= there.offset() || there.end() <= found.offset();
    boolean opaque =
        switch (there.type()) {
          case "code", "pre", "text_link", "url" -> true;
          default -> found.offset() < there.offset() || there.end() < found.end();
        };
    return !apart && opaque;
  }
}
