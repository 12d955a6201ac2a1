package carryover;

import carryover.script.House;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import java.nio.file.Path;

/** The folder {@code conversations/} as it is delivered, read once for all tests. */
public final class RealConversations {
  public static final Path FOLDER = Path.of("conversations");
  public static final House SCRIPTS = read();

  private RealConversations() {}

  private static House read() {
    return switch (ScriptTree.read(FOLDER)) {
      case Reading.Readable(var scripts) -> scripts;
      case Reading.Broken(var issues) -> throw new AssertionError(issues.toString());
    };
  }
}
