package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods that are read at a glance; sizes as in the models that we learned from. */
class SizeTest {
  private static final int FILE_LINES = 250;
  private static final int METHOD_LINES = 30;
  private static final int MOST_METHODS_LINES = 15;
  private static final double MOST = 0.9;

  /** Files that may be longer, and why. */
  private static final Set<Path> LONG_FILES = Set.of();

  /** Methods that may be longer, as {@code Class.method}, and why. */
  private static final Set<String> LONG_METHODS = Set.of();

  private static final List<Method> METHODS = new Methods().of(SourceFiles.all());

  /** A method, from the line of its name (or its first annotation) to its closing brace. */
  private record Method(Path file, String name, long line, long lines) {
    @Override
    public String toString() {
      return file + ":" + line + " " + name + ", " + lines + " lines";
    }

    boolean isIn(Set<String> names) {
      return names.contains(file.getFileName().toString().replace(".java", ".") + name);
    }
  }

  @Test
  void noFileIsLongerThanAFewScreens() {
    assertThat(SourceFiles.all())
        .filteredOn(file -> SourceFiles.text(file).lines().count() > FILE_LINES)
        .as("files of more than %s lines: split them by what they are about", FILE_LINES)
        .isSubsetOf(LONG_FILES);
  }

  @Test
  void noMethodIsLongerThanOneScreen() {
    assertThat(METHODS)
        .filteredOn(method -> method.lines() > METHOD_LINES && !method.isIn(LONG_METHODS))
        .as("methods of more than %s lines: give their parts names", METHOD_LINES)
        .isEmpty();
  }

  @Test
  void nineMethodsInTenAreShort() {
    long isShort = METHODS.stream().filter(m -> m.lines() <= MOST_METHODS_LINES).count();
    assertThat((double) isShort / METHODS.size())
        .as("share of methods of up to %s lines", MOST_METHODS_LINES)
        .isGreaterThanOrEqualTo(MOST);
  }

  @Test
  void methodsAreReallyCounted() {
    assertThat(METHODS.size()).isGreaterThan(500);
    assertThat(METHODS).anyMatch(each -> each.lines() > MOST_METHODS_LINES);
  }

  /** Reads methods with the compiler's own parser. */
  private static final class Methods {
    private final List<Method> found = new ArrayList<>();

    List<Method> of(List<Path> files) {
      var compiler = ToolProvider.getSystemJavaCompiler();
      try (var manager = compiler.getStandardFileManager(null, null, null)) {
        var units = manager.getJavaFileObjectsFromPaths(files);
        var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
        var places = Trees.instance(task).getSourcePositions();
        for (var unit : task.parse()) {
          new Scan(unit, places).scan(unit, null);
        }
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
      return found;
    }

    private final class Scan extends TreeScanner<Void, Void> {
      private final CompilationUnitTree unit;
      private final SourcePositions places;

      Scan(CompilationUnitTree unit, SourcePositions places) {
        this.unit = unit;
        this.places = places;
      }

      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null && places.getStartPosition(unit, method) >= 0) {
          long first = line(places.getStartPosition(unit, method));
          long last = line(places.getEndPosition(unit, method));
          var file = Path.of(unit.getSourceFile().getName());
          found.add(new Method(file, method.getName().toString(), first, last - first + 1));
        }
        return super.visitMethod(method, nothing);
      }

      private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
      }
    }
  }
}
