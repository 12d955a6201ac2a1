package carryover.script;

import java.util.List;

/** Looks at words that a person typed for patients to read. */
public final class Wording {
  private Wording() {}

  /** The words in it that blame or drive (brief, section 1, rule 1), in any language; or none. */
  public static List<String> notForPatients(String text) {
    return WordingChecks.bannedInAnyLanguage(text).distinct().toList();
  }
}
