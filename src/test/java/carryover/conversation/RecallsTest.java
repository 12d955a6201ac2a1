package carryover.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.RealConversations;
import carryover.TestDatabase;
import carryover.dialogue.Facts;
import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.Answer.Listed;
import carryover.kernel.RecordKind.Sheet;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.script.Script;
import carryover.script.Script.Recall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecallsTest {
  private static final Instant NOW = Practice.NOW;

  private Practice practice;
  private Patient ada;
  private Assignment walk;

  private void on(TestDatabase database) {
    practice = Practice.on(database);
    ada = practice.joined("Ada", 7).spokenTo(new Voice("de", false));
    walk = practice.walks(ada);
  }

  private static Answer text(String words) {
    return new Answer.Text(new Words(words));
  }

  private void wrote(int daysAgo, String sheet, Map<String, Answer> fields) {
    wrote(ada, daysAgo, sheet, fields, Set.of());
  }

  private void wrote(
      Patient patient, int daysAgo, String sheet, Map<String, Answer> fields, Set<String> secret) {
    var at = NOW.minus(Duration.ofDays(daysAgo));
    practice.journal.add(
        new Entry(patient.id(), new Sheet(sheet), walk.id(), null, at, fields, secret));
  }

  private Facts recalled(Instant before, Recall... recalls) {
    var script =
        new Script(
            "cg_01_catch_a_thought",
            Script.Kind.EXERCISE,
            null,
            List.of(),
            List.of(recalls),
            null,
            List.of());
    return new Recalls(practice.journal, RealConversations.SCRIPTS).of(ada, script, before);
  }

  private String recalled(String sheet, String field) {
    return recalled(Instant.MAX, new Recall("fact", sheet, field, false)).values().get("fact");
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnEarlierSittingEveryFactIsEmpty(TestDatabase database) {
    on(database);
    var facts =
        recalled(
            Instant.MAX,
            new Recall("newest", "thought_log", "thought", false),
            new Recall("all", "thought_log", "thought", true),
            new Recall("times", "thought_log", null, false));
    assertThat(facts.values()).isEqualTo(Map.of("newest", "", "all", "", "times", ""));
    assertThat(facts.lists()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theNewestValueIsSaidInTheReadersWords(TestDatabase database) {
    on(database);
    wrote(3, "thought_log", Map.of("thought", text("Old."), "emotion", new Answer.Choice("sad")));
    wrote(ada, 2, "thought_log", Map.of("thought", text("For me\nalone.")), Set.of("thought"));
    wrote(1, "thought_log", Map.of("intensity_0_100", new Answer.Number(70)));
    wrote(0, "other_sheet", Map.of("thought", text("Elsewhere.")));
    assertThat(recalled("thought_log", "thought")).isEqualTo("For me\nalone.");
    assertThat(recalled("thought_log", "emotion")).isEqualTo("Traurig");
    assertThat(recalled("thought_log", "intensity_0_100")).isEqualTo("70");
  }

  @ParameterizedTest
  @EnumSource
  void partsOfOneSittingCountOnce(TestDatabase database) {
    on(database);
    wrote(2, "thought_log", Map.of("situation", text("On Monday.")));
    wrote(2, "thought_log", Map.of("thought", text("One.")));
    wrote(1, "thought_log", Map.of("situation", text("On Tuesday.")));
    assertThat(recalled("thought_log", null)).isEqualTo("2");
  }

  @ParameterizedTest
  @EnumSource
  void theNewestSevenStandALineEachAndLongOnesAreCut(TestDatabase database) {
    on(database);
    for (int day = 9; day >= 1; day--) {
      wrote(day, "good_moment", Map.of("moment", text(day == 1 ? "x".repeat(500) : "day\n" + day)));
    }
    var facts = recalled(Instant.MAX, new Recall("fact", "good_moment", "moment", true));
    var lines = facts.values().get("fact").lines().toList();
    assertThat(lines).hasSize(7).allSatisfy(line -> assertThat(line).hasSizeLessThan(143));
    assertThat(lines.getFirst()).startsWith("• xxx").endsWith("…");
    assertThat(lines.subList(1, 7)).startsWith("• day, 2", "• day, 3").endsWith("• day, 7");
  }

  @ParameterizedTest
  @EnumSource
  void aListComesLineByLineAndAsEntriesToChooseFrom(TestDatabase database) {
    on(database);
    var items =
        List.of(
            new Listed.Item(new Words("Bus, one stop"), 30),
            new Listed.Item(new Words("Bus, four stops"), null));
    wrote(1, "fear_ladder", Map.of("ladder", new Listed(items)));
    var facts = recalled(Instant.MAX, new Recall("rungs", "fear_ladder", "ladder", false));
    assertThat(facts.values().get("rungs")).isEqualTo("• Bus, one stop (30)\n• Bus, four stops");
    assertThat(facts.lists().get("rungs"))
        .isEqualTo(Facts.written(List.of("Bus, one stop", "Bus, four stops")));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenLaterOrBySomebodyElseDoesNotCount(TestDatabase database) {
    on(database);
    wrote(2, "thought_log", Map.of("thought", text("Before.")));
    wrote(0, "thought_log", Map.of("thought", text("Now.")));
    wrote(practice.joined("Ben", 8), 1, "thought_log", Map.of("thought", text("Ben's.")), Set.of());
    var recall = new Recall("fact", "thought_log", "thought", false);
    assertThat(recalled(NOW, recall).values()).containsEntry("fact", "Before.");
  }
}
