package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SavedFilesTest {
  @TempDir private Path folder;
  private SavedFiles files;
  private int told;

  @BeforeEach
  void aFolderWithOneScript() throws IOException {
    writes("dialogues/a.yaml", "script: a");
    files = new SavedFiles(folder, () -> told++);
  }

  private void writes(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private int afterTwoLooks() {
    files.look();
    files.look();
    return told;
  }

  @Test
  void nothingIsToldWhileNothingIsSaved() {
    assertThat(afterTwoLooks()).isZero();
  }

  @Test
  void aSavedFileIsToldOnce() throws IOException {
    writes("dialogues/a.yaml", "script: changed");
    assertThat(afterTwoLooks()).isOne();
    assertThat(afterTwoLooks()).isOne();
  }

  @Test
  void aNewAndADeletedFileAreToldToo() throws IOException {
    writes("de/dialogues/a.yaml", "language: de");
    assertThat(afterTwoLooks()).isOne();
    Files.delete(folder.resolve("de/dialogues/a.yaml"));
    assertThat(afterTwoLooks()).isEqualTo(2);
  }

  @Test
  void filesThatAreStillBeingWrittenAreWaitedFor() throws IOException {
    writes("dialogues/a.yaml", "script: ch");
    files.look();
    writes("dialogues/a.yaml", "script: changed");
    files.look();
    assertThat(told).isZero();
    files.look();
    assertThat(told).isOne();
  }

  @Test
  void whatEditorsLeaveAndWhatIsReadAtTheStartOnlyIsPassedOver() throws IOException {
    writes("dialogues/.a.yaml.swp", "x");
    writes("dialogues/a.yaml~", "x");
    writes("README.md", "x");
    writes("safety/en.yaml", "x");
    assertThat(afterTwoLooks()).isZero();
  }
}
