package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.RecordKind;
import carryover.kernel.Words;
import carryover.picture.Figure;
import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Climb.Step;
import carryover.plan.Occasion.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A ladder, and when its steps were practised, as the library's exercises record them. */
class LadderTest {
  private static final UUID LADDER = new UUID(1, 1);
  private static final UUID STEP = new UUID(1, 2);
  private final List<Entry> entries = new ArrayList<>();

  private LadderTest note(
      String sheet, UUID about, double daysAgo, Map<String, ?> fields, String... secret) {
    var answers = new LinkedHashMap<String, Answer>();
    fields.forEach((name, value) ->
        answers.put(
            name,
            value instanceof String words
                ? new Answer.Text(new Words(words))
                : Told.answer(value)));
    entries.add(
        new Entry(
            new CaseFile("Eli").facts().patient().id(),
            new RecordKind.Sheet(sheet),
            about,
            null,
            CaseFile.ago(daysAgo),
            answers,
            Set.of(secret)));
    return this;
  }

  private LadderTest builds(double daysAgo, String... secret) {
    var ladder = Told.ladder("one stop", 30, "Three  stops", 60);
    return note(
        "fear_ladder", LADDER, daysAgo, Map.of("fear", "the bus", "ladder", ladder), secret);
  }

  /** As the exercise does: the step first, the rest of it when somebody is back. */
  private LadderTest goes(double daysAgo, String step) {
    note("exposure", STEP, daysAgo, Map.of("step", step));
    note("exposure", STEP, daysAgo - 0.01, Map.of("situation", "as agreed", "suds_before", 50));
    return note("exposure", STEP, daysAgo - 0.05, Map.of("suds_peak", 70, "suds_after", 60));
  }

  private Optional<Climb> climb() {
    return Ladder.climb(entries, CaseFile.BERLIN, CaseFile.NOW);
  }

  private static LocalDate day(double daysAgo) {
    return CaseFile.ago(daysAgo).atZone(CaseFile.BERLIN).toLocalDate();
  }

  @Test
  void aStepIsPractisedOnTheDayThatSomebodyWentAndAgainUnderItsNameInOwnWords() {
    builds(20).goes(10, "one stop").goes(5, "one stop").goes(3, "Three stops");
    note("exposure", STEP, 1, Map.of("situation", "ONE stop", "way", "together"));
    note("exposure", STEP, 0.9, Map.of("expectation_met", "no"));
    assertThat(climb())
        .contains(
            new Climb(
                "the bus",
                day(20),
                day(20),
                day(0),
                List.of(
                    new Step("one stop", 30, List.of(day(10), day(5), day(1))),
                    new Step("Three  stops", 60, List.of(day(3)))),
                List.of()));
  }

  @Test
  void whoChoseAStepAndDidNotGoHasNotPractisedIt() {
    builds(20).note("exposure", STEP, 3, Map.of("step", "one stop"));
    note("exposure", STEP, 2.9, Map.of("situation", "as agreed", "suds_before", 50));
    assertThat(climb().orElseThrow().steps()).allMatch(each -> each.practised().isEmpty());
  }

  @Test
  void whatNamesNoStepIsToldApartAndTheNewestLadderCounts() {
    builds(30).goes(25, "one stop");
    note("fear_ladder", LADDER, 8, Map.of("ladder", Told.ladder("Three stops", 50, "a train", 90)));
    goes(5, "Three stops").goes(2, "one stop");
    assertThat(climb())
        .contains(
            new Climb(
                "",
                day(8),
                day(8),
                day(0),
                List.of(
                    new Step("Three stops", 50, List.of(day(5))),
                    new Step("a train", 90, List.of())),
                List.of(day(2))));
  }

  @Test
  void whatIsKeptToOneselfIsNotInIt() {
    assertThat(builds(20, "ladder").climb()).isEmpty();
    builds(10, "fear");
    note("exposure", STEP, 3, Map.of("step", "one stop", "suds_peak", 70), "step");
    var climb = climb().orElseThrow();
    assertThat(climb.label()).isEmpty();
    assertThat(climb.steps()).allMatch(each -> each.practised().isEmpty());
    assertThat(climb.elsewhere()).containsExactly(day(3));
  }

  @Test
  void anOldLadderOfWhichNothingIsNewIsNotInTheDigest() {
    var eli = new CaseFile("Eli").lastSession(7);
    builds(30).goes(20, "one stop");
    assertThat(figures(eli)).isEmpty();
    goes(2, "one stop");
    assertThat(figures(eli)).hasOnlyElementsOfType(Climb.class).hasSize(1);
  }

  private List<Figure> figures(CaseFile file) {
    return drawn(file).figures();
  }

  private Figure.Several drawn(CaseFile file) {
    return (Figure.Several) Charts.of(file.summary(), Drawn.telling("en"), climb());
  }

  @Test
  void ofManyPicturesTheFirstOfEachKindIsDrawnAndTheOthersAreNamed() {
    var eli = new CaseFile("Eli").lastSession(20);
    for (var script :
        List.of("ba_02_pleasant_activity", "so_01_one_contact", "ba_04_one_thing_done")) {
      var exercise = eli.agreed(script, "sat 11:00");
      for (int day = 1; day < 4; day++) {
        eli.told(exercise, day, Ending.FULL, "pleasure_predicted", 3, "pleasure", 6);
      }
    }
    builds(10);
    var several = drawn(eli);
    assertThat(several.figures().stream().map(each -> each.getClass().getSimpleName()))
        .containsExactly("Outcomes", "Expectation", "Expectation", "Expectation", "Climb");
    builds(1).goes(0.5, "one stop");
    eli.mood(3, 4).mood(2, 4).mood(1, 4);
    assertThat(drawn(eli).figures().stream().map(each -> each.getClass().getSimpleName()))
        .containsExactly("Outcomes", "MoodLine", "Expectation", "Expectation", "Climb");
    assertThat(drawn(eli).undrawn()).containsExactly("Pleasure, One thing done");
  }
}
