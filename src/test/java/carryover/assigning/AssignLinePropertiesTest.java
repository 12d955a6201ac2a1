package carryover.assigning;

import static carryover.assigning.AssignLineTest.EVENINGS;
import static carryover.assigning.AssignLineTest.LIBRARY;
import static carryover.assigning.AssignLineTest.TITLES;
import static carryover.assigning.AssignLineTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.assigning.AssignLine.Named;
import carryover.kernel.Voice;
import carryover.library.Exercise;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssignLinePropertiesTest {
  @Provide
  Arbitrary<String> lines() {
    var words =
        Arbitraries.of(
            "Ada",
            "ann",
            "Tomás,",
            ",",
            "ba-02",
            "ba-",
            "pleasant",
            "worry",
            "daily",
            "18:00",
            "mon,wed",
            "25:00",
            "\n",
            "—",
            "ex",
            "🙂",
            "3 a week",
            "  ",
            "%",
            "Å");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(8).map(each -> String.join(" ", each)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 100)
  void whateverIsTypedIsRead(@ForAll("lines") String line) {
    assertThat(read(line)).isNotNull();
  }

  @Provide
  Arbitrary<Exercise> exercises() {
    return Arbitraries.of(LIBRARY.all());
  }

  @Property(tries = 60)
  void aBeginningThatOnlyOneExerciseHasCompletesIt(
      @ForAll("exercises") Exercise exercise, @ForAll("lengths") int length) {
    var title = LIBRARY.title(Voice.ENGLISH, exercise);
    var beginning = title.substring(0, Math.min(length, title.length()));
    var fits = TITLES.fitting(AssignLine.words(beginning));
    assertThat(TITLES.fitting(List.of(exercise.id()))).containsExactly(exercise);
    if (fits.size() == 1 && !TITLES.at(AssignLine.words(beginning + " daily")).isEmpty()) {
      var read = read("Ada " + beginning + " daily 18:00");
      assertThat(read.exercise()).as(beginning).isEqualTo(new Named.Known(fits.getFirst()));
      assertThat(read.times()).isEqualTo(new TypedTimes.Ordered(EVENINGS));
    }
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(3, 30);
  }
}
