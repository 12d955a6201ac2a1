package carryover.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Phrases with what a clinician expects of them, and how well the rules do on them. */
record PhraseList(List<Phrase> phrases) {
  static final Path RESOURCES = Path.of("src/test/resources");

  /** One phrase: tab-separated language, text, yes or no, category. */
  record Phrase(String language, String text, boolean danger, String category) {
    static Phrase of(String line) {
      var cells = line.split("\t");
      return new Phrase(cells[0], cells[1], cells[2].equals("yes"), cells[3]);
    }

    boolean isJudgedRightBy(SafetyRules rules) {
      return rules.judge(text) instanceof Judgement.Red == danger;
    }
  }

  static PhraseList read(String name) {
    return new PhraseList(lines(name).stream().skip(1).map(Phrase::of).toList());
  }

  static List<String> lines(String name) {
    try {
      return Files.readAllLines(RESOURCES.resolve(name));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /**
   * The share judged right: of the dangerous ones the sensitivity, of the others the specificity.
   */
  double share(SafetyRules rules, String language, boolean danger) {
    var asked =
        phrases.stream()
            .filter(each -> each.language().equals(language) && each.danger() == danger)
            .toList();
    return (double) asked.stream().filter(each -> each.isJudgedRightBy(rules)).count()
        / asked.size();
  }

  /** The phrases judged wrong; they are ours, not a patient's. */
  List<Phrase> wrong(SafetyRules rules, String language) {
    return phrases.stream()
        .filter(each -> each.language().equals(language) && !each.isJudgedRightBy(rules))
        .toList();
  }
}
