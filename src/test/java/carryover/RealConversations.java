package carryover;

import carryover.script.Reading;
import carryover.script.ScriptTree;
import carryover.script.Scripts;
import java.nio.file.Path;

/** The folder {@code conversations/} as it is delivered, read once for all tests. */
public final class RealConversations {
  public static final Path FOLDER = Path.of("conversations");
  public static final Scripts SCRIPTS = read();

  private RealConversations() {}

  private static Scripts read() {
    return switch (ScriptTree.read(FOLDER)) {
      case Reading.Readable(var scripts) -> scripts;
      case Reading.Broken(var issues) -> throw new AssertionError(issues.toString());
    };
  }
}
