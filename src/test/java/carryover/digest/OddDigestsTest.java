package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.library.Library;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a digest must not get wrong where things are unusual. */
class OddDigestsTest {
  private static final String WALK = "ba_02_pleasant_activity";
  private static final Telling TELLING =
      new Telling(
          RealConversations.SCRIPTS,
          new Library(RealConversations.SCRIPTS),
          new Voice("en", true),
          CaseFile.BERLIN);

  @Test
  void aPointThatDoesNotHoldAnyMoreIsTracedToNothing() {
    var ada = new CaseFile("Ada").lastSession(7);
    var walk = ada.agreed(WALK, "mon,wed,fri 18:00");
    ada.told(walk, 4, Ending.FULL, "difficulty_felt", 9)
        .told(walk, 2, Ending.FULL, "difficulty_felt", 9);
    var trace = new Trace.OfPoint(Point.EASIER_STEP, walk);
    assertThat(traced(ada, trace)).contains("9 of 10").doesNotContain("any more");
    ada.told(walk, 1, Ending.FULL, "difficulty_felt", 4);
    assertThat(traced(ada, trace)).contains("(0)").contains("Nothing counts for this any more");
  }

  private static String traced(CaseFile file, Trace trace) {
    var summary = file.summary();
    return new TracePage(TELLING, summary, Points.of(summary, PointsTest.ALL))
        .of(trace, "0")
        .html()
        .value();
  }

  @Test
  void moodsAreDatedByThePatientsCalendar() {
    var moods = new CaseFile("Mo").mood(2.5, 4).mood(1.2, 6).summary().moods();
    assertThat(MoodWords.of(moods, ZoneId.of("Pacific/Auckland"), TELLING))
        .contains("4 6", "Sat, Feb 28 to Sun, Mar 1");
  }

  @Test
  void tenPatientsWithLongNamesAndAllReasonsAreAllOnThePlainList() {
    var summaries =
        IntStream.range(0, 10).mapToObj(OddDigestsTest::everything).map(CaseFile::summary).toList();
    var marks =
        Map.of(
            new PersonId(new UUID(8, 8)),
            "for " + "Dr. Long ".repeat(6) + ", until Monday, December 31");
    for (var kind : CaseloadPage.Kind.values()) {
      var page =
          new CaseloadPage(TELLING, CaseFile.BERLIN, kind, marks).of(summaries, "0").html().value();
      for (var each : summaries) {
        assertThat(page)
            .contains("number " + each.patient().id().value().getLeastSignificantBits() + "x");
      }
    }
  }

  private static CaseFile everything(int number) {
    var file =
        new CaseFile("R&D with a name of forty, number " + number + "x", number)
            .lastSession(9)
            .nextSession(0.2)
            .silentCheckIns(2);
    var walk = file.agreed(WALK, "mon,wed,fri 18:00");
    for (int day = 1; day < 5; day++) {
      file.told(
          walk,
          day,
          Ending.NOT_DONE,
          "obstacles",
          List.of("no_opportunity"),
          "discuss_next",
          "yes");
    }
    return file.told(walk, 5, Ending.FULL)
        .told(walk, 6, Ending.PARTLY)
        .told(walk, 7, Ending.DIFFERENTLY)
        .unanswered(walk, 8)
        .alert(0.5, new Alert.State.Sent(CaseFile.ago(0.5)));
  }
}
