package carryover.telegram;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in the HTML of Telegram's rich messages.
 *
 * @param html only tags of "Rich HTML style" (Bot API)
 * @param pictures as PNG, shown as {@code tg://photo?id=p1}, {@code p2} and so on
 */
record RichPage(String html, List<byte[]> pictures) {
  /** Limits of rich messages (Bot API 10.1, "Rich message limits"). */
  private static final int CHARACTERS = 32_768;

  private static final int BLOCKS = 500;
  private static final int LEVELS = 16;
  private static final int PICTURES = 50;
  private static final int COLUMNS = 20;

  /** Bot API, sendPhoto. */
  private static final int PICTURE_BYTES = 10 * 1024 * 1024;

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");
  private static final Pattern CELL = Pattern.compile("<t[hd]>");
  private static final Set<String> ALONE = Set.of("br", "hr", "img");

  /** A quote counts as two: the words in it are a paragraph of their own. */
  private static final Set<String> BLOCK =
      Set.of("h1", "h2", "h3", "p", "table", "tr", "details", "blockquote", "hr", "figure", "img");

  /** Whether there is something to show, and not more than Telegram takes. */
  boolean fits() {
    return !html.isEmpty()
        && TAG.splitAsStream(REFERENCE.matcher(html).replaceAll("x"))
                .mapToLong(words -> words.codePoints().count())
                .sum()
            <= CHARACTERS
        && blocksAndLevelsFit()
        && pictures.size() <= PICTURES
        && pictures.stream().allMatch(each -> each.length > 0 && each.length <= PICTURE_BYTES)
        && html.lines().allMatch(row -> CELL.matcher(row).results().count() <= COLUMNS);
  }

  private boolean blocksAndLevelsFit() {
    int blocks = 0;
    int level = 0;
    int deepest = 0;
    for (Matcher tag = TAG.matcher(html); tag.find(); ) {
      var name = tag.group(2);
      if (!tag.group(1).isEmpty()) {
        level--;
        continue;
      }
      blocks += BLOCK.contains(name) ? 1 : 0;
      blocks += name.equals("blockquote") ? 1 : 0;
      level += ALONE.contains(name) ? 0 : 1;
      deepest = Math.max(deepest, level + 1);
    }
    return blocks <= BLOCKS && deepest <= LEVELS;
  }

  @Override
  public String toString() {
    return "RichPage[" + html.length() + " characters, " + pictures.size() + " pictures]";
  }
}
