package carryover.journal;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import carryover.kernel.Words;
import carryover.rhythm.Rhythm;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class JournalTest {
  private static final Instant NOW = Practice.NOW;
  private final PersonId ada = PersonId.random();
  private final UUID walk = UUID.randomUUID();

  private static Answer text(String words) {
    return new Answer.Text(new Words(words));
  }

  private Entry report(Instant at, Map<String, Answer> fields, Set<String> secret) {
    return new Entry(ada, RecordKind.Program.COMPLETION_REPORT, walk, null, at, fields, secret);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfAnswerComesBackAsItWasGiven(TestDatabase database) {
    var journal = Practice.on(database).journal;
    var fields =
        Map.of(
            "text", text("ünd 😀 <b>"),
            "choice", new Answer.Choice("full"),
            "choices", new Answer.Choices(List.of("forgot", "other")),
            "number", new Answer.Number(7),
            "times", new Answer.Times(Rhythm.daily(LocalTime.of(18, 0))),
            "skipped", new Answer.Skipped());
    var entry = report(NOW, fields, Set.of("text"));
    journal.add(entry);
    assertThat(journal.since(ada, NOW)).containsExactly(entry);
  }

  @ParameterizedTest
  @EnumSource
  void entriesComeInTheOrderOfTimeFromAMomentOn(TestDatabase database) {
    var journal = Practice.on(database).journal;
    var early = report(NOW.minusSeconds(1), Map.of(), Set.of());
    var late = report(NOW.plusSeconds(1), Map.of(), Set.of());
    var now = report(NOW, Map.of(), Set.of());
    List.of(late, early, now).forEach(journal::add);
    assertThat(journal.since(ada, NOW)).containsExactly(now, late);
    assertThat(journal.since(PersonId.random(), Instant.EPOCH)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theLastThingLearnedIsFoundUnlessItIsSecret(TestDatabase database) {
    var journal = Practice.on(database).journal;
    journal.add(report(NOW, Map.of("learned_text", text("It was quiet.")), Set.of()));
    journal.add(
        report(
            NOW.plusSeconds(1),
            Map.of("learned_text", text("For me alone.")),
            Set.of("learned_text")));
    journal.add(report(NOW.plusSeconds(2), Map.of(), Set.of()));
    assertThat(journal.lastLearned(walk)).contains("It was quiet.");
    assertThat(journal.lastLearned(UUID.randomUUID())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAboutAnAssignmentIsFoundByItsPatientAlone(TestDatabase database) {
    var journal = Practice.on(database).journal;
    var entry = report(NOW, Map.of(), Set.of());
    journal.add(entry);
    journal.add(new Entry(ada, RecordKind.Program.MOOD, null, null, NOW, Map.of(), Set.of()));
    assertThat(journal.about(ada, walk)).containsExactly(entry);
    assertThat(journal.hasAnythingAbout(ada, walk)).isTrue();
    assertThat(journal.about(PersonId.random(), walk)).isEmpty();
    assertThat(journal.hasAnythingAbout(PersonId.random(), walk)).isFalse();
    assertThat(journal.hasAnythingAbout(ada, UUID.randomUUID())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void fieldsAndEntriesOfOneMomentKeepTheirOrder(TestDatabase database) {
    var journal = Practice.on(database).journal;
    var names = "one two three four five six seven eight nine ten".split(" ");
    for (var name : names) {
      var fields = new LinkedHashMap<String, Answer>();
      fields.put(name, new Answer.Number(1));
      for (var more : names) {
        fields.put(name + more, new Answer.Number(2));
      }
      journal.add(report(NOW, fields, Set.of()));
    }
    assertThat(journal.about(ada, walk))
        .extracting(entry -> List.copyOf(entry.fields().keySet()).getFirst())
        .containsExactly(names);
    assertThat(journal.about(ada, walk).getFirst().fields().keySet())
        .startsWith("one", "oneone", "onetwo", "onethree", "onefour");
  }

  @ParameterizedTest
  @EnumSource
  void sheetsAreFoundByTheirName(TestDatabase database) {
    var journal = Practice.on(database).journal;
    var early = new Entry(ada, RecordKind.Program.MOOD, walk, null, NOW, Map.of(), Set.of());
    var late =
        new Entry(ada, RecordKind.Program.NOTE, null, null, NOW.plusSeconds(1), Map.of(), Set.of());
    journal.add(late);
    journal.add(early);
    journal.add(report(NOW, Map.of(), Set.of()));
    assertThat(journal.on(ada, Set.of("mood", "note"))).containsExactly(early, late);
    assertThat(journal.on(ada, Set.of())).isEmpty();
    assertThat(journal.on(PersonId.random(), Set.of("mood"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseHoldsNoWordOfIt(TestDatabase database) {
    var practice = Practice.on(database);
    practice.journal.add(report(NOW, Map.of("learned_text", text("At the bridge.")), Set.of()));
    var sealed = practice.db.sql("select sealed from entry").query(byte[].class).single();
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("bridge", "learned");
  }

  @ParameterizedTest
  @EnumSource
  void onlyErasureTakesEntriesOut(TestDatabase database) {
    var journal = Practice.on(database).journal;
    journal.add(report(NOW, Map.of(), Set.of()));
    journal.add(report(NOW, Map.of(), Set.of()));
    assertThat(journal.since(ada, NOW)).hasSize(2);
    journal.removeOf(ada);
    assertThat(journal.since(ada, Instant.EPOCH)).isEmpty();
  }

  @Test
  void nothingInItCanBeChanged() {
    assertThat(Arrays.stream(Journal.class.getDeclaredMethods()).map(Method::getName))
        .noneMatch(name -> name.matches("change|update|set.*|replace"));
  }

  @Test
  void aTherapistReadsNoSecretField() {
    var entry = report(NOW, Map.of("note", text("For me alone.")), Set.of("note"));
    assertThat(entry.words("note")).isEmpty();
    assertThat(entry.toString()).doesNotContain("alone");
  }
}
