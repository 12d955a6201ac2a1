package carryover.dialogue;

import carryover.script.Reading;
import carryover.script.Script;
import carryover.script.ScriptTree;
import carryover.script.Scripts;
import carryover.script.Step;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The scripts of {@code conversations/}, read once for all tests. */
final class RealScripts {
  static final Scripts ALL = read();

  private RealScripts() {}

  private static Scripts read() {
    return switch (ScriptTree.read(Path.of("conversations"))) {
      case Reading.Readable(var scripts) -> scripts;
      case Reading.Broken(var issues) -> throw new AssertionError(issues.toString());
    };
  }

  /** Every step and option that a chat can come by, as {@code script.step} or with {@code .key}. */
  static Set<String> everything() {
    var all = new TreeSet<String>();
    ALL.all().forEach(script -> all.addAll(all(script.name())));
    return all;
  }

  /** The same of one script. */
  static Set<String> all(String name) {
    var script = ALL.named(name).orElseThrow();
    var all = new TreeSet<String>();
    if (script.silence() != null && asks(script)) {
      all.add(name + ".silence.text");
    }
    script.steps().stream().flatMap(RealScripts::keys).forEach(key -> all.add(name + "." + key));
    return all;
  }

  /** Whether it asks anything under its own plan: a part may have one of its own. */
  private static boolean asks(Script script) {
    return script.steps().stream()
        .anyMatch(step ->
            (step instanceof Step.Question && !(step instanceof Step.Timer))
                || (step instanceof Step.Run run
                    && ALL.named(run.script())
                        .filter(part -> part.silence() == null && asks(part))
                        .isPresent()));
  }

  private static Stream<String> keys(Step step) {
    var answers =
        switch (step) {
          case Step.Choose choose -> choose.options().stream().map(Step.Option::key);
          case Step.Pick pick -> pick.options().stream().map(Step.Option::key);
          case Step.Ask ask -> skip(ask.skip());
          case Step.Rate rate -> skip(rate.skip());
          case Step.When when -> skip(when.skip());
          case Step.Timer _ -> Stream.of(Keys.STOP);
          case Step _ -> Stream.<String>of();
        };
    return Stream.concat(Stream.of(step.name()), answers.map(key -> step.name() + "." + key));
  }

  private static Stream<String> skip(boolean may) {
    return may ? Stream.of(Keys.SKIP) : Stream.of();
  }
}
