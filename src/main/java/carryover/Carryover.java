package carryover;

import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: runs the bot, or one of its commands. */
@SpringBootApplication
@Command(
    name = "carryover",
    description = "Runs the bot. With a command: does that instead.",
    mixinStandardHelpOptions = true,
    subcommands = {Check.class, Play.class})
public class Carryover implements Runnable {
  private static final Set<String> OF_THE_COMMAND_LINE =
      Set.of("check", "play", "--help", "-h", "--version", "-V");

  static void main(String[] args) {
    if (args.length > 0 && OF_THE_COMMAND_LINE.contains(args[0])) {
      System.exit(new CommandLine(new Carryover()).execute(args));
    }
    try {
      application().run(args);
    } catch (Start.Refused refused) {
      System.exit(2); // RefusalAnalyzer has said why
    }
  }

  /** The bot as an application, not yet running. */
  public static SpringApplication application() {
    var application = new SpringApplication(Carryover.class);
    application.addInitializers(new Start());
    return application;
  }

  @Override
  public void run() {
    // picocli needs something to run for --help; the bot itself is run by main
  }
}
