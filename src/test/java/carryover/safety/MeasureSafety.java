package carryover.safety;

import java.nio.file.Path;

/**
 * Prints how well the rules do on each list and what they get wrong, for whoever changes them:
 * {@code mvn -q test-compile exec:java} or the run button. Not a test.
 */
final class MeasureSafety {
  private MeasureSafety() {}

  public static void main(String[] args) {
    var rules = SafetyRules.read(Path.of("conversations/safety"));
    for (var name :
        new String[] {
          "safety-phrases-dev.tsv", "safety-phrases-unseen.tsv", "safety-phrases-holdout.tsv"
        }) {
      for (var language : new String[] {"en", "de"}) {
        var list = PhraseList.read(name);
        System.out.printf(
            "%s %s sensitivity %.3f specificity %.3f%n",
            name, language, list.share(rules, language, true), list.share(rules, language, false));
        if (args.length == 0 || args[0].contains(name.replaceAll(".*-|[.]tsv", ""))) {
          list.wrong(rules, language).forEach(each -> System.out.println("  " + each));
        }
      }
    }
    for (var language : new String[] {"en", "de"}) {
      for (var answer : PhraseList.lines("ordinary-answers-" + language + ".txt")) {
        if (rules.judge(answer) instanceof Judgement.Red red) {
          System.out.println("  ordinary: " + red.category().code() + ": " + answer);
        }
      }
    }
  }
}
