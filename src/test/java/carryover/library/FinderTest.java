package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The delivered exercises, looked for by their titles. */
@Execution(ExecutionMode.CONCURRENT)
class FinderTest {
  private static final Library LIBRARY = new Library(RealConversations.SCRIPTS);
  private static final List<Voice> VOICES = List.of(Voice.ENGLISH, new Voice("de", true));

  static Stream<Exercise> exercises() {
    return LIBRARY.all().stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyExerciseIsFoundByItsTitleInEachLanguage(Exercise exercise) {
    for (var voice : VOICES) {
      var title = LIBRARY.title(voice, exercise);
      assertThat(LIBRARY.find(title)).as(title).first().isEqualTo(exercise);
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyExerciseIsFoundInSpiteOfASwapInEachLongWordOfItsTitle(Exercise exercise) {
    for (var voice : VOICES) {
      var title = LIBRARY.title(voice, exercise);
      for (var word : title.split("\\P{L}+")) {
        if (word.length() >= 5) {
          var typed = title.replace(word, swapped(word));
          assertThat(LIBRARY.find(typed)).as(typed).contains(exercise);
        }
      }
    }
  }

  /** The third and the fourth letter change places. */
  private static String swapped(String word) {
    return word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
  }
}
