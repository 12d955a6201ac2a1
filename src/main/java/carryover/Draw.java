package carryover;

import carryover.script.Drawing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws the flow of a script as a Mermaid diagram, which many editors and forges show. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = "Draws the flow of a script as a Mermaid diagram.")
public class Draw implements Callable<Integer> {
  @Mixin private OneScript asked = new OneScript();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    return asked.find(
        out,
        (scripts, script) -> {
          Drawing.of(scripts, asked.voice(), script).forEach(out::println);
          return 0;
        });
  }
}
