package carryover.telegram;

import java.util.List;
import java.util.Map;

/**
 * The menu in each language.
 *
 * @param byLanguage by language tag; those of the source language are shown to everyone whose own
 *     is not among them
 */
public record Commands(Map<String, List<Command>> byLanguage) {
  public Commands {
    byLanguage = Map.copyOf(byLanguage);
  }
}
