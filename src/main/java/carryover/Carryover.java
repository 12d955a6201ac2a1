package carryover;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: runs the bot, or one of its commands. */
@SpringBootApplication
public class Carryover {
  static void main(String[] args) {
    if (Terminal.isMeant(args)) {
      System.exit(Terminal.does(args));
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
}
