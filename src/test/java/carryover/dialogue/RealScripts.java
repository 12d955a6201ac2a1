package carryover.dialogue;

import carryover.script.Reading;
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
    for (var script : ALL.all()) {
      if (script.silence() != null) {
        all.add(script.name() + ".silence.text");
      }
      script.steps().stream()
          .flatMap(RealScripts::keys)
          .forEach(key -> all.add(script.name() + "." + key));
    }
    return all;
  }

  private static Stream<String> keys(Step step) {
    var answers =
        switch (step) {
          case Step.Choose choose -> choose.options().stream().map(Step.Option::key);
          case Step.Pick pick -> pick.options().stream().map(Step.Option::key);
          case Step.Ask ask -> ask.skip() ? Stream.of(Keys.SKIP) : Stream.<String>of();
          case Step.Timer _ -> Stream.of(Keys.STOP);
          case Step _ -> Stream.<String>of();
        };
    return Stream.concat(Stream.of(step.name()), answers.map(key -> step.name() + "." + key));
  }
}
