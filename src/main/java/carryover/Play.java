package carryover;

import carryover.dialogue.Facts;
import carryover.dialogue.Scene;
import carryover.kernel.Voice;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import carryover.script.Scripts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a script in the terminal. What it prints is a chat file, so a played hour is a test. */
@Command(
    name = "play",
    description = {
      "Plays a script in the terminal and prints it as a chat file.",
      "Answer with words, with [Label] for a tap, ~ 2h to let time pass, /stop to leave."
    })
public class Play implements Callable<Integer> {
  private static final List<Facts.Item> ZONES =
      List.of(new Facts.Item("Europe/Berlin", "Berlin"), new Facts.Item("America/Lima", "Lima"));

  @Parameters(paramLabel = "SCRIPT", description = "Its name, such as check_in.")
  private String script = "";

  @Option(names = "--language", description = "A language tag (default: ${DEFAULT-VALUE}).")
  private String language = Voice.SOURCE_LANGUAGE;

  @Option(names = "--formal", description = "Addresses formally (German Sie).")
  private boolean formal;

  @Option(
      names = "--facts",
      arity = "1..*",
      paramLabel = "key=value",
      description = "What the script needs to know, such as patient=Ada.")
  private Map<String, String> facts = new LinkedHashMap<>();

  @Option(
      names = "--conversations",
      description = "The folder of the scripts (default: ${DEFAULT-VALUE}).")
  private Path conversations = Path.of("conversations");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    return switch (ScriptTree.read(conversations)) {
      case Reading.Broken(var issues) -> {
        issues.forEach(out::println);
        yield 1;
      }
      case Reading.Readable(var scripts) when scripts.named(script).isEmpty() -> {
        out.println("There is no script '" + script + "'. There are:");
        scripts.all().forEach(one -> out.println("  " + one.name()));
        yield 1;
      }
      case Reading.Readable(var scripts) -> {
        play(scripts, out);
        yield 0;
      }
    };
  }

  private void play(Scripts scripts, PrintWriter out) throws IOException {
    var scene =
        new Scene(
            script,
            facts,
            Map.of("zones", ZONES),
            new Voice(language, formal),
            Scene.MONDAY_EVENING,
            Scene.BERLIN);
    var rehearsal = scene.rehearsal(scripts);
    print(out, scene.lines());
    print(out, rehearsal.begins(script, scene.allFacts()));
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (rehearsal.talk().underWay()) {
      out.print("> ");
      out.flush();
      var line = in.readLine();
      if (line == null) {
        return;
      }
      if (!isSeenAsTyped()) {
        out.println(line);
      }
      try {
        print(out, rehearsal.does("> " + line));
      } catch (IllegalArgumentException noSuchButton) {
        out.println("# " + noSuchButton.getMessage());
      }
    }
  }

  private static boolean isSeenAsTyped() {
    return System.console() != null && System.console().isTerminal();
  }

  private static void print(PrintWriter out, List<String> lines) {
    lines.forEach(out::println);
    out.println();
  }
}
