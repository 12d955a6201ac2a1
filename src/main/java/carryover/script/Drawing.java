package carryover.script;

import carryover.kernel.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A script's flow as a Mermaid diagram: each step a node whose shape tells its verb, each way from
 * it an edge, labelled by the option or case that takes it.
 */
public final class Drawing {
  /** Ours: a node shows how a text begins, in characters. */
  static final int NODE_CHARS = 60;

  private static final String INDENT = "  ";

  private final Scripts scripts;
  private final Voice voice;
  private final Script script;
  private final List<String> lines = new ArrayList<>();

  private Drawing(Scripts scripts, Voice voice, Script script) {
    this.scripts = scripts;
    this.voice = voice;
    this.script = script;
  }

  /** The diagram, line by line, with the texts in this voice. */
  public static List<String> of(Scripts scripts, Voice voice, Script script) {
    var drawing = new Drawing(scripts, voice, script);
    drawing.lines.add("flowchart TD");
    script.steps().forEach(drawing::draw);
    drawing.drawSilence();
    return List.copyOf(drawing.lines);
  }

  private void draw(Step step) {
    switch (step) {
      case Step.Say _ -> node(step, "[\"", text(step.name()), "\"]");
      case Step.Ask _, Step.Collect _ -> node(step, "[/\"", text(step.name()), "\"/]");
      case Step.Choose _, Step.Pick _, Step.Rate _, Step.When _ ->
          node(step, "{{\"", text(step.name()), "\"}}");
      case Step.Branch branch -> node(step, "{\"", branch.name(), "\"}");
      case Step.Write write ->
          node(
              step,
              "[(\"",
              "%s: %s".formatted(write.kind().code(), String.join(", ", write.fields())),
              "\")]");
      case Step.Run run -> node(step, "[[\"", run.script(), "\"]]");
      case Step.Pause pause -> node(step, "(\"", "⏳ " + written(pause.delay()), "\")");
      case Step.Timer timer ->
          node(
              step,
              "(\"",
              "⏳ %s: %s".formatted(written(timer.length()), text(timer.name())),
              "\")");
      case Step.End end ->
          node(step, "([\"", end.outcome().name().toLowerCase(Locale.ROOT), "\"])");
    }
    ways(step).forEach(way -> edge(step, way));
  }

  /** A way on; the label is empty for one that is always taken. */
  private record Way(String label, @Nullable String next) {}

  private Stream<Way> ways(Step step) {
    return switch (step) {
      case Step.End _ -> Stream.empty();
      case Step.Branch branch ->
          Stream.concat(
              branch.cases().stream().map(one -> new Way(written(one.condition()), one.next())),
              Stream.of(new Way("else", branch.otherwise())));
      case Step.Choose choose -> waysOf(choose);
      case Step.Say _, Step.Ask _, Step.Pick _, Step.Collect _, Step.Rate _ -> onward(step);
      case Step.When _, Step.Write _, Step.Run _, Step.Pause _, Step.Timer _ -> onward(step);
    };
  }

  private static Stream<Way> onward(Step step) {
    return Stream.of(new Way("", Jump.next(step)));
  }

  private Stream<Way> waysOf(Step.Choose choose) {
    var ways = new ArrayList<Way>();
    for (var option : choose.options()) {
      var label = scripts.label(voice, script.name(), choose.name() + "." + option.key());
      var sometimes =
          option.condition() == null ? label : label + " – if " + written(option.condition());
      ways.add(new Way(sometimes, option.next() != null ? option.next() : choose.next()));
    }
    if (choose.optionsFrom() != null) {
      ways.add(new Way(choose.optionsFrom() + " …", choose.next()));
    }
    if (choose.typed() != null) {
      ways.add(new Way(choose.typed().name().toLowerCase(Locale.ROOT) + " …", choose.next()));
    }
    return ways.stream();
  }

  private void edge(Step from, Way way) {
    var to = way.next == null ? script.below(from) : script.step(way.next);
    var label = way.label.isEmpty() ? "" : "|\"" + safe(way.label) + "\"|";
    to.ifPresent(step -> lines.add(INDENT + id(from) + " -->" + label + " " + id(step)));
  }

  private void drawSilence() {
    var silence = script.silence();
    if (silence != null) {
      var nudge = "⏳ %s: %s".formatted(written(silence.nudge()), text("silence.text"));
      lines.add(INDENT + "silence>\"" + safe(shortened(nudge)) + "\"]");
      script
          .step(silence.step())
          .map(step -> "silence -.->|\"⏳ %s\"| %s".formatted(written(silence.giveUp()), id(step)))
          .ifPresent(line -> lines.add(INDENT + line));
    }
  }

  private void node(Step step, String opens, String text, String closes) {
    lines.add(INDENT + id(step) + opens + safe(shortened(text)) + closes);
  }

  // Not the bare name: Mermaid stumbles over a node that is called "end".
  private static String id(Step step) {
    return "s_" + step.name();
  }

  private String text(String key) {
    return scripts.label(voice, script.name(), key);
  }

  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= NODE_CHARS) {
      return line;
    }
    int blank = line.lastIndexOf(' ', NODE_CHARS);
    return line.substring(0, blank > 0 ? blank : NODE_CHARS) + " …";
  }

  /**
   * With everything as an entity that Mermaid, or the HTML that it makes, would take for its own.
   */
  private static String safe(String text) {
    var safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if ("\"#;<>&`\\|".indexOf(c) >= 0) {
            safe.append('#').append(c).append(';');
          } else {
            safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }

  private static String written(Step.Condition one) {
    var sign =
        switch (one.comparison()) {
          case IS -> "is";
          case IS_NOT -> "is not";
          case LESS -> "<";
          case AT_MOST -> "<=";
          case MORE -> ">";
          case AT_LEAST -> ">=";
        };
    return "%s %s %s".formatted(one.left(), sign, one.right());
  }

  private static String written(Delay delay) {
    return switch (delay) {
      case Delay.For(var duration) -> written(duration);
      case Delay.Until(var part) -> part.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String written(Duration duration) {
    return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
  }
}
