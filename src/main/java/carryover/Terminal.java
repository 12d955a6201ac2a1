package carryover;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands for whoever writes the conversations or runs the bot. Apart from {@link Carryover},
 * so that none of them waits for Spring, nor for a log that nobody reads.
 */
@Command(
    name = "carryover",
    description = "Runs the bot. With a command: does that instead.",
    mixinStandardHelpOptions = true,
    subcommands = {Check.class, Play.class, Draw.class, VerifyTrail.class})
final class Terminal implements Runnable {
  private static final Set<String> COMMANDS =
      Set.of("check", "play", "draw", "trail", "--help", "-h", "--version", "-V");

  private Terminal() {}

  /** Whether this is asked for, and not the bot. */
  static boolean isMeant(String[] args) {
    return args.length > 0 && COMMANDS.contains(args[0]);
  }

  /** Does what is asked; returns the exit code. */
  static int does(String[] args) {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    return new CommandLine(new Terminal()).execute(args);
  }

  @Override
  public void run() {
    // picocli needs something to run for --help; the bot itself is run by Carryover
  }
}
