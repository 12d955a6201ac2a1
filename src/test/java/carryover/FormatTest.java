package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every Java file looks as google-java-format writes it, so that nobody has to talk about it. */
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
  private static final Formatter FORMATTER = new Formatter();

  @Test
  void everyFileIsFormatted() throws FormatterException {
    var others = new ArrayList<Path>();
    for (var file : SourceFiles.all()) {
      var text = SourceFiles.text(file);
      var formatted = formatted(text);
      if (!formatted.equals(text)) {
        others.add(file);
        rewriteIfAsked(file, formatted);
      }
    }
    if (!Boolean.getBoolean("format.update")) {
      assertThat(others)
          .as("not formatted; mvn test -Dtest=FormatTest -Dformat.update=true rewrites them")
          .isEmpty();
    }
  }

  @Test
  void anUnformattedTextIsNoticed() throws FormatterException {
    assertThat(formatted("class A{int b ;}")).isEqualTo("class A {\n  int b;\n}\n");
  }

  private static String formatted(String text) throws FormatterException {
    return FORMATTER.formatSourceAndFixImports(text);
  }

  private static void rewriteIfAsked(Path file, String formatted) {
    if (Boolean.getBoolean("format.update")) {
      try {
        Files.writeString(file, formatted);
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }
}
