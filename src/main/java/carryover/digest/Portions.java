package carryover.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a long list onto pages, the same way each time, so that a button's number finds its page.
 */
final class Portions {
  private Portions() {}

  /** Pages with at most so many items. At least one page. */
  static <T> List<List<T>> of(List<T> items, int most) {
    var pages = new ArrayList<List<T>>();
    for (int from = 0; from < items.size(); from += most) {
      pages.add(List.copyOf(items.subList(from, Math.min(from + most, items.size()))));
    }
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }

  /** Pages of texts with at most so many items, and so many characters. At least one page. */
  static List<List<String>> of(List<String> texts, int most, int characters) {
    var pages = new ArrayList<List<String>>();
    var page = new ArrayList<String>();
    int room = characters;
    for (var text : texts) {
      if (!page.isEmpty() && (page.size() == most || text.length() > room)) {
        pages.add(List.copyOf(page));
        page.clear();
        room = characters;
      }
      page.add(text);
      room -= text.length() + 1;
    }
    pages.add(List.copyOf(page));
    return pages;
  }

  /** The page with this number as a button has it; the nearest there is for any other word. */
  static int number(String typed, int pages) {
    try {
      return Math.clamp(Integer.parseInt(typed), 0, pages - 1);
    } catch (NumberFormatException forged) {
      return 0;
    }
  }
}
