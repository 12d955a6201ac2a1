package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All exercises on one page; {@code -Dlibrary.update=true} writes it anew, at somebody's desk. */
class LibraryPageTest {
  private static final Path PAGE = Path.of("src/test/resources/library.txt");
  private static final Voice GERMAN = new Voice("de", true);
  private static final int IN_THE_CATALOGUE = 40;

  private final Library library = new Library(RealConversations.SCRIPTS);

  @Test
  void thePageListsEveryExerciseWithTopicDifficultyAndMinutes() throws IOException {
    if (Boolean.getBoolean("library.update") && System.getenv("CI") == null) {
      Files.write(PAGE, page());
    }
    assertThat(page()).containsExactlyElementsOf(Files.readAllLines(PAGE));
  }

  @Test
  void everyExerciseHasAnEasierAndAHarderFormThatLeadBackToIt() {
    var bases = library.all().stream().filter(each -> each.base().isEmpty()).toList();
    assertThat(bases).hasSize(IN_THE_CATALOGUE);
    for (var base : bases) {
      var easier = library.easierThan(base).orElseThrow();
      var harder = library.harderThan(base).orElseThrow();
      assertThat(List.of(easier.id(), harder.id()))
          .containsExactly(base.id() + "e", base.id() + "h");
      assertThat(library.harderThan(easier)).contains(base);
      assertThat(library.easierThan(harder)).contains(base);
      assertThat(library.variantsOf(base)).containsExactlyInAnyOrder(easier, harder);
    }
  }

  @Test
  void aVariantIsOneStepOfDifficultyAway() {
    for (var base : library.all().stream().filter(each -> each.base().isEmpty()).toList()) {
      int difficulty = base.about().difficulty();
      assertThat(library.easierThan(base).orElseThrow().about().difficulty())
          .as("easier than " + base.id())
          .isEqualTo(Math.max(1, difficulty - 1));
      assertThat(library.harderThan(base).orElseThrow().about().difficulty())
          .as("harder than " + base.id())
          .isEqualTo(Math.min(5, difficulty + 1));
    }
  }

  @Test
  void aVariantPlaysOtherStepsThanItsBase() {
    for (var variant : library.all().stream().filter(each -> each.base().isPresent()).toList()) {
      var base = library.byId(variant.base().orElseThrow()).orElseThrow();
      assertThat(variant.script().steps()).as(variant.id()).isNotEqualTo(base.script().steps());
    }
  }

  private List<String> page() {
    var lines = new ArrayList<String>();
    for (var exercise : library.all()) {
      var about = exercise.about();
      lines.add(
          "%-6s  %d  %3d min  %-40s  %-40s  %s%s"
              .formatted(
                  exercise.id(),
                  about.difficulty(),
                  about.minutes(),
                  library.title(Voice.ENGLISH, exercise),
                  library.title(GERMAN, exercise),
                  topics(exercise),
                  about.practisedFirst() ? " · practised first" : ""));
    }
    return lines;
  }

  private static String topics(Exercise exercise) {
    return exercise.about().topics().stream()
        .map(topic -> RealConversations.SCRIPTS.words(Voice.ENGLISH, "topics." + topic))
        .collect(Collectors.joining(", "));
  }
}
