package carryover.script;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {
  private static final Scripts REAL = read(Path.of("conversations"));
  private static final Scripts SMALL = read(Path.of("src/test/resources/drawn"));

  /** A label: no mark of Mermaid's or of HTML's, but as an entity with a number. */
  private static final String LABEL = "\"([^\"#;<>&`\\\\|]|#\\d+;)+\"";

  private static final Pattern NODE =
      Pattern.compile(
          "  s_([a-z0-9_]+)(\\[%1$s]|\\[/%1$s/]|\\{\\{%1$s}}|\\{%1$s}|\\[\\(%1$s\\)]|\\[\\[%1$s]]"
                  .formatted(LABEL)
              + "|\\(%1$s\\)|\\(\\[%1$s]\\))".formatted(LABEL));

  private static final Pattern EDGE =
      Pattern.compile("  s_([a-z0-9_]+) -->(\\|%s\\|)? s_([a-z0-9_]+)".formatted(LABEL));

  private static final Pattern SILENCE =
      Pattern.compile("  silence(>%1$s]| -\\.->\\|%1$s\\| s_[a-z0-9_]+)".formatted(LABEL));

  private static Scripts read(Path folder) {
    return switch (ScriptTree.read(folder)) {
      case Reading.Readable(var scripts) -> scripts;
      case Reading.Broken(var issues) -> throw new AssertionError(issues.toString());
    };
  }

  static Stream<Script> scripts() {
    return REAL.all().stream();
  }

  @Test
  void aSmallScriptIsDrawnAsWritten() throws IOException {
    var drawn = Drawing.of(SMALL, Voice.ENGLISH, SMALL.named("tricky").orElseThrow());
    assertThat(String.join("\n", drawn) + "\n")
        .isEqualTo(Files.readString(Path.of("src/test/resources/drawn/tricky.mmd")));
  }

  @Test
  void theTextsAreInTheVoiceThatIsAskedFor() {
    var mood = REAL.named("mood").orElseThrow();
    assertThat(Drawing.of(REAL, new Voice("de", true), mood))
        .anyMatch(line -> line.contains("Ihre"));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyStepIsANodeAndEveryLineIsSafe(Script script) {
    for (var voice : List.of(Voice.ENGLISH, new Voice("de", false), new Voice("de", true))) {
      var lines = Drawing.of(REAL, voice, script);
      assertThat(lines).first().isEqualTo("flowchart TD");
      assertThat(lines.subList(1, lines.size()))
          .allMatch(line ->
              NODE.matcher(line).matches()
                  || EDGE.matcher(line).matches()
                  || SILENCE.matcher(line).matches());
      assertThat(lines.stream().map(NODE::matcher).filter(m -> m.matches()).map(m -> m.group(1)))
          .containsExactlyElementsOf(script.steps().stream().map(Step::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyWayOnIsAnEdge(Script script) {
    var lines = Drawing.of(REAL, Voice.ENGLISH, script);
    var flow = new Flow(script);
    for (int i = 0; i < script.steps().size(); i++) {
      var from = script.steps().get(i).name();
      var drawn =
          lines.stream()
              .map(EDGE::matcher)
              .filter(edge -> edge.matches() && edge.group(1).equals(from))
              .map(edge -> edge.group(edge.groupCount()))
              .distinct();
      assertThat(drawn)
          .containsExactlyInAnyOrderElementsOf(
              flow.after(i).stream().map(to -> script.steps().get(to).name()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyOptionAndCaseHasAnEdgeOfItsOwn(Script script) {
    var lines = Drawing.of(REAL, Voice.ENGLISH, script);
    for (var step : script.steps()) {
      long drawn =
          lines.stream().filter(line -> line.startsWith("  s_" + step.name() + " ")).count();
      switch (step) {
        case Step.Choose choose ->
            assertThat(drawn).isGreaterThanOrEqualTo(choose.options().size());
        case Step.Branch branch -> assertThat(drawn).isEqualTo(branch.cases().size() + 1L);
        case Step.End _ -> assertThat(drawn).isZero();
        case Step _ -> assertThat(drawn).isOne();
      }
    }
  }
}
