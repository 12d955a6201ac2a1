package carryover;

import carryover.kernel.Voice;
import carryover.script.Guess;
import carryover.script.Reading;
import carryover.script.Script;
import carryover.script.ScriptTree;
import carryover.script.Scripts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The script that a command is about, and how it speaks. */
final class OneScript {
  /** As picocli itself: what was typed is wrong. */
  private static final int TYPED_WRONG = 2;

  /** What a command does with its script; returns the exit code. */
  interface Use {
    int with(Scripts scripts, Script script) throws IOException;
  }

  @Parameters(paramLabel = "SCRIPT", description = "Its name, such as check_in.")
  private String name = "";

  @Option(names = "--language", description = "A language tag (default: ${DEFAULT-VALUE}).")
  private String language = Voice.SOURCE_LANGUAGE;

  @Option(names = "--formal", description = "Addresses formally (German Sie).")
  private boolean formal;

  @Option(
      names = "--conversations",
      paramLabel = "DIR",
      description = "The folder of the scripts (default: ${DEFAULT-VALUE}).")
  private Path conversations = Path.of("conversations");

  Voice voice() {
    return new Voice(language, formal);
  }

  /** Finds the script and uses it; or says on {@code out} why it cannot, and what to do. */
  int find(PrintWriter out, Use use) {
    switch (ScriptTree.read(conversations)) {
      case Reading.Broken(var issues) -> {
        issues.forEach(out::println);
        return 1;
      }
      case Reading.Readable(var scripts) -> {
        var wrong = wrong(scripts);
        wrong.ifPresent(out::println);
        return wrong.isPresent() ? TYPED_WRONG : use(use, scripts);
      }
    }
  }

  private int use(Use use, Scripts scripts) {
    try {
      return use.with(scripts, scripts.named(name).orElseThrow());
    } catch (IOException gone) {
      throw new UncheckedIOException("the terminal is gone", gone);
    }
  }

  private Optional<String> wrong(Scripts scripts) {
    if (scripts.named(name).isEmpty()) {
      var names = scripts.all().stream().map(Script::name).toList();
      return Optional.of(no("script", name, Guess.didYouMean(name, names), names));
    }
    var languages = scripts.languages();
    return languages.contains(language)
        ? Optional.empty()
        : Optional.of(no("language", language, Guess.didYouMean(language, languages), languages));
  }

  private static String no(String what, String name, String guess, Iterable<String> there) {
    var remedy = guess.isEmpty() ? " There are: " + String.join(", ", there) + "." : guess;
    return "There is no %s \"%s\".%s".formatted(what, name, remedy);
  }
}
