package carryover;

import carryover.script.Reading;
import carryover.script.ScriptTree;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads {@code conversations/} and prints every mistake; exits with 1 when there is any. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks all scripts and texts, and prints every mistake with its line.")
public final class Check implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "conversations",
      description = "The folder to check (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("conversations");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return switch (ScriptTree.read(folder)) {
      case Reading.Readable(var scripts) -> {
        out.printf(
            "%d scripts, %d languages: all well%n",
            scripts.all().size(), scripts.languages().size());
        yield 0;
      }
      case Reading.Broken(var issues) -> {
        issues.forEach(out::println);
        yield 1;
      }
    };
  }
}
