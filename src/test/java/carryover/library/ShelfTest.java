package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.RealConversations;
import carryover.TestDatabase;
import carryover.kernel.Voice;
import carryover.library.Acquisitions.Received;
import carryover.script.House;
import carryover.script.Reading;
import carryover.script.Script;
import carryover.script.ScriptTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class ShelfTest {
  private static final Path SMALL = Path.of("src/test/resources/small");
  private static final String WALK = "ba_99_small_walk";

  @TempDir Path folder;

  /** The small tree, its walk under another title. */
  private House house(String title) throws IOException {
    try (var files = Files.walk(SMALL)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(SMALL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file).replace("title: A small walk", title));
      }
    }
    return read(folder);
  }

  private static House read(Path folder) {
    return switch (ScriptTree.read(folder)) {
      case Reading.Readable(var house) -> house;
      case Reading.Broken(var issues) -> throw new AssertionError(issues.toString());
    };
  }

  private House small() throws IOException {
    return house("title: A small walk");
  }

  private static String title(Shelves practice, String name) {
    return practice.shelf.label(Voice.ENGLISH, name, "title");
  }

  @ParameterizedTest
  @EnumSource
  void aStartWithTheSameFilesChangesNothing(TestDatabase database) throws IOException {
    var practice = Shelves.of(small(), database);
    var first = practice.versions.all();
    assertThat(first).hasSize(1);
    assertThat(practice.again(small()).versions.all()).isEqualTo(first);
    assertThat(practice.shelf.playName(WALK)).isEqualTo(WALK + "@1");
  }

  @ParameterizedTest
  @EnumSource
  void aChangedFileIsANewVersionAndTheOldOneIsStillPlayed(TestDatabase database)
      throws IOException {
    var practice = Shelves.of(small(), database).again(house("title: A walk"));
    assertThat(practice.shelf.newest(WALK)).isEqualTo(2);
    assertThat(title(practice, WALK)).isEqualTo("A walk");
    assertThat(title(practice, WALK + "@1")).isEqualTo("A small walk");
    assertThat(practice.shelf.named(WALK + "@1").map(Script::name)).contains(WALK + "@1");
    assertThat(practice.shelf.named(WALK).map(Script::name)).contains(WALK);
    assertThat(practice.shelf.has(WALK + "@1", "walking")).isTrue();
    assertThat(practice.shelf.has(WALK + "@1", "running")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theFilesReadAgainWhileItRunsAreANewVersionToo(TestDatabase database) throws IOException {
    var practice = Shelves.of(small(), database);
    practice.shelf.houseChanged(house("title: A walk"));
    assertThat(practice.shelf.playName(WALK)).isEqualTo(WALK + "@2");
    assertThat(title(practice, WALK)).isEqualTo("A walk");
  }

  @ParameterizedTest
  @EnumSource
  void thePracticesVersionIsTheNewestUntilTheFileChanges(TestDatabase database) throws IOException {
    var practice = Shelves.of(small(), database);
    var ours = practice.shelf.source(WALK).replace("title: A small walk", "title: Our walk");
    var draft = (Received.Draft) practice.receives(ours);
    assertThat(draft).isEqualTo(new Received.Draft(WALK + "@2", true));
    assertThat(title(practice, WALK)).isEqualTo("A small walk");
    assertThat(practice.acquisitions.list(draft.playName(), Shelves.NOW)).isTrue();
    assertThat(practice.acquisitions.list(draft.playName(), Shelves.NOW)).isFalse();
    assertThat(title(practice, WALK)).isEqualTo("Our walk");
    assertThat(title(practice.again(small()), WALK)).isEqualTo("Our walk");
    var changed = practice.again(house("title: A walk"));
    assertThat(changed.shelf.newest(WALK)).isEqualTo(3);
    assertThat(title(changed, WALK)).isEqualTo("A walk");
    assertThat(changed.shelf.source(WALK + "@2")).isEqualTo(ours);
  }

  @ParameterizedTest
  @EnumSource
  void aDraftListedLaterThanOthersIsTheNewest(TestDatabase database) throws IOException {
    var practice = Shelves.of(small(), database);
    var ours = practice.shelf.source(WALK).replace("title: A small walk", "title: Our walk");
    practice.receives(ours);
    practice.shelf.houseChanged(house("title: A walk"));
    assertThat(practice.acquisitions.list(WALK + "@2", Shelves.NOW)).isTrue();
    assertThat(practice.shelf.playName(WALK)).isEqualTo(WALK + "@4");
    assertThat(title(practice, WALK)).isEqualTo("Our walk");
  }

  @ParameterizedTest
  @EnumSource
  void anEarlierDraftOfTheSameTherapistIsDropped(TestDatabase database) throws IOException {
    var practice = Shelves.of(small(), database);
    var source = practice.shelf.source(WALK);
    practice.receives(source);
    practice.acquisitions.receive(
        Shelves.DR_ADLER,
        "walk.yaml",
        source.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        Shelves.NOW);
    assertThat(practice.receives(source)).isEqualTo(new Received.Draft(WALK + "@4", true));
    assertThat(practice.versions.all())
        .extracting(each -> each.playName().version())
        .containsExactly(1, 3, 4);
    assertThat(practice.acquisitions.list(WALK + "@2", Shelves.NOW)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRetiredIsNotFoundAndGoesOnToBePlayed(TestDatabase database) throws IOException {
    var practice = Shelves.of(small(), database);
    var library = new Library(practice.shelf);
    assertThat(library.byId("ba99")).isPresent();
    assertThat(practice.acquisitions.retire(WALK, Shelves.NOW)).isTrue();
    assertThat(practice.acquisitions.retire(WALK, Shelves.NOW)).isFalse();
    assertThat(library.byId("ba99")).isEmpty();
    assertThat(practice.shelf.retired()).extracting(Script::name).containsExactly(WALK);
    assertThat(title(practice, WALK + "@1")).isEqualTo("A small walk");
    var changed = practice.again(house("title: A walk"));
    assertThat(changed.shelf.retired()).extracting(Script::name).containsExactly(WALK);
    assertThat(changed.acquisitions.bringBack(WALK, Shelves.NOW)).isTrue();
    assertThat(changed.acquisitions.bringBack(WALK, Shelves.NOW)).isFalse();
    assertThat(title(changed, WALK)).isEqualTo("A walk");
    assertThat(new Library(changed.shelf).byId("ba99")).isPresent();
  }

  @Test
  void aDeletedFileTakesItsExerciseOutOfTheLibraryAndPlansGoOn() throws IOException {
    var practice = Shelves.of(small(), TestDatabase.H2);
    Files.delete(folder.resolve("exercises/" + WALK + ".yaml"));
    Files.delete(folder.resolve("de/exercises/" + WALK + ".yaml"));
    Files.delete(folder.resolve("dialogues/walk_talk.yaml"));
    Files.delete(folder.resolve("de/dialogues/walk_talk.yaml"));
    Files.writeString(
        folder.resolve("dialogues/bye.yaml"),
        "script: bye\nkind: dialogue\nsteps:\n  - end: completed\n");
    practice.shelf.houseChanged(read(folder));
    assertThat(new Library(practice.shelf).all()).isEmpty();
    assertThat(title(practice, WALK + "@1")).isEqualTo("A small walk");
  }

  @Test
  void aVersionThatIsGoneIsPlayedAsTheNewest() throws IOException {
    var practice = Shelves.of(small(), TestDatabase.H2);
    assertThat(title(practice, WALK + "@77")).isEqualTo("A small walk");
    assertThat(practice.shelf.named("nothing@1")).isEmpty();
    assertThat(practice.shelf.named("nothing")).isEmpty();
    assertThatThrownBy(() -> title(practice, "nothing"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> practice.shelf.source("nothing"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void severalProcessesStartAtOnce(TestDatabase database)
      throws IOException, InterruptedException, ExecutionException {
    var first = Shelves.of(small(), database);
    var changed = house("title: A walk");
    try (var processes = Executors.newFixedThreadPool(4)) {
      var starts = new ArrayList<Future<Shelves>>();
      for (int i = 0; i < 4; i++) {
        starts.add(processes.submit(() -> first.again(changed)));
      }
      for (var start : starts) {
        assertThat(start.get().shelf.newest(WALK)).isEqualTo(2);
      }
    }
    assertThat(first.versions.all()).hasSize(2);
  }

  @Test
  void manyThreadsPlayOldAndNewVersionsAtOnce()
      throws IOException, InterruptedException, ExecutionException {
    var practice = Shelves.of(small(), TestDatabase.H2).again(house("title: A walk"));
    try (var threads = Executors.newFixedThreadPool(8)) {
      var all = new ArrayList<Future<String>>();
      for (int i = 0; i < 200; i++) {
        var name = WALK + "@" + (1 + i % 2);
        all.add(threads.submit(() -> title(practice, name)));
      }
      for (int i = 0; i < all.size(); i++) {
        assertThat(all.get(i).get()).isEqualTo(i % 2 == 0 ? "A small walk" : "A walk");
      }
    }
  }

  @Test
  void theRealLibraryIsOnTheShelf() {
    var practice = Shelves.real();
    assertThat(practice.shelf.all())
        .extracting(Script::name)
        .containsExactlyElementsOf(
            RealConversations.SCRIPTS.all().stream().map(Script::name).toList());
  }
}
