package carryover;

import carryover.dialogue.Rehearsal;
import carryover.dialogue.Scene;
import carryover.script.Script;
import carryover.script.Scripts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a script in the terminal. What it prints is a chat file, so a played hour is a test. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = {
      "Plays a script in the terminal and prints it as a chat file.",
      "Answer with words, with [Label] for a tap, ~ 2h to let time pass, /stop to leave."
    })
public class Play implements Callable<Integer> {
  private static final String PROMPT = "> ";

  /** Takes back the line that was typed, and the empty one above it (ANSI: up, erase). */
  private static final String UNTYPED = "\u001b[1A\u001b[2K\u001b[1A";

  @Mixin private OneScript asked = new OneScript();

  @Option(
      names = "--facts",
      arity = "1..*",
      paramLabel = "key=value",
      description = "What the script needs to know, such as patient=Ada.")
  private Map<String, String> facts = new LinkedHashMap<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    return asked.find(
        out,
        (scripts, script) -> {
          play(scripts, script, out);
          return 0;
        });
  }

  private void play(Scripts scripts, Script script, PrintWriter out) throws IOException {
    var scene = scene(scripts, script);
    var rehearsal = scene.rehearsal(scripts);
    scene.lines().forEach(out::println);
    out.println();
    rehearsal.begins(script.name(), scene.allFacts()).forEach(out::println);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var line = rehearsal.talk().underWay() ? next(in, out) : null;
    while (line != null) {
      answer(rehearsal, line, out);
      line = rehearsal.talk().underWay() ? next(in, out) : null;
    }
    out.flush();
  }

  private Scene scene(Scripts scripts, Script script) {
    return new Scene(
        script.name(),
        SampleFacts.with(facts, scripts, asked.voice(), script),
        SampleFacts.lists(scripts, script),
        asked.voice(),
        Scene.MONDAY_EVENING,
        Scene.BERLIN);
  }

  private static @Nullable String next(BufferedReader in, PrintWriter out) throws IOException {
    if (isTyped()) {
      out.print(System.lineSeparator() + PROMPT);
      out.flush();
    }
    return in.readLine();
  }

  /** Plays one line. One that cannot be played is no part of the chat, and is not printed there. */
  private void answer(Rehearsal rehearsal, String line, PrintWriter out) {
    try {
      var lines = rehearsal.does(PROMPT + line);
      if (!isTyped()) {
        out.println(System.lineSeparator() + PROMPT + line);
      }
      lines.forEach(out::println);
    } catch (IllegalArgumentException cannot) {
      out.print(isTyped() ? UNTYPED : "");
      out.flush();
      spec.commandLine().getErr().println("# " + cannot.getMessage());
    }
  }

  private static boolean isTyped() {
    return System.console() != null && System.console().isTerminal();
  }
}
