package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.RealConversations;
import carryover.TestDatabase;
import carryover.agenda.Slot;
import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.Words;
import carryover.library.Library;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alerts;
import carryover.safety.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is loaded for many at once is what is loaded for each alone. */
@Execution(ExecutionMode.CONCURRENT)
class SummariesTest {
  private static final Instant NOW = Practice.NOW.plus(Duration.ofDays(60));

  private static Instant ago(double days) {
    return NOW.minus(Duration.ofMinutes((long) (days * 24 * 60)));
  }

  private static Summaries summaries(Practice practice) {
    return new Summaries(
        new Contacts(practice.db),
        practice.assignments,
        practice.occasions,
        practice.journal,
        new Alerts(practice.db),
        new Library(RealConversations.SCRIPTS));
  }

  private static void lives(Practice practice, Patient patient, Random chance) {
    var contacts = new Contacts(practice.db);
    var walk = practice.walks(patient).id();
    if (chance.nextBoolean()) {
      var session = ago(chance.nextInt(1, 40));
      contacts.sessionSet(patient.id(), session, session);
    }
    for (int day = 0; day < chance.nextInt(50); day++) {
      var at = ago(day + 0.1);
      var slot = Slot.of(walk, at);
      practice.occasions.plan(slot);
      practice.occasions.end(slot.id(), Ending.values()[chance.nextInt(7)], at);
      var choice = new Answer.Choice("full");
      add(practice, patient, Program.COMPLETION_REPORT, walk, slot.id(), at, "outcome", choice);
      add(practice, patient, Program.MOOD, null, null, at, "mood", new Answer.Number(day % 11));
    }
    if (chance.nextInt(3) == 0) {
      new Alerts(practice.db)
          .raise(patient.id(), practice.drLind.id(), Category.IDEATION, ago(chance.nextInt(70)));
    }
    if (chance.nextInt(4) == 0) {
      contacts.talked(patient.id(), ago(3));
      var note = new Answer.Text(new Words("a note"));
      add(practice, patient, Program.NOTE, null, null, ago(2), "note", note);
    }
  }

  private static void add(
      Practice practice,
      Patient patient,
      Program kind,
      UUID about,
      UUID occasion,
      Instant at,
      String field,
      Answer answer) {
    practice.journal.add(
        new Entry(patient.id(), kind, about, occasion, at, Map.of(field, answer), Set.of()));
  }

  @ParameterizedTest
  @EnumSource
  void inBulkIsOneByOne(TestDatabase database) {
    var practice = Practice.on(database);
    var chance = new Random(17);
    var patients =
        IntStream.range(0, 12).mapToObj(i -> practice.joined("Patient " + i, 10 + i)).toList();
    patients.forEach(each -> lives(practice, each, chance));
    var summaries = summaries(practice);
    var together = summaries.of(patients, NOW);
    assertThat(together).isEqualTo(patients.stream().map(it -> summaries.of(it, NOW)).toList());
    assertThat(together).anyMatch(each -> !each.reports().isEmpty());
    assertThat(together).anyMatch(each -> !each.alerts().isEmpty());
    assertThat(together).anyMatch(each -> !each.moods().isEmpty());
    assertThat(summaries.of(List.of(), NOW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theLastSignOfLifeIsFoundHoweverLongAgo(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var tomas = practice.joined("Tomás", 8);
    add(practice, ada, Program.MOOD, null, null, ago(50), "mood", new Answer.Number(4));
    assertThat(summaries(practice).of(List.of(ada, tomas), NOW))
        .extracting(each -> each.lastSign().orElse(null))
        .containsExactly(ago(50), null);
  }

  @ParameterizedTest
  @EnumSource
  void theLastAppointmentStaysWhenTheNextIsSetMovedOrCalledOff(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7).id();
    var contacts = new Contacts(practice.db);
    assertThat(contacts.sessionBefore(ada, NOW)).isEmpty();
    contacts.sessionSet(ada, ago(7), ago(20));
    assertThat(contacts.sessionBefore(ada, ago(8))).isEmpty();
    assertThat(contacts.sessionBefore(ada, NOW)).contains(ago(7));
    contacts.sessionSet(ada, ago(-1), ago(6.9));
    contacts.sessionSet(ada, ago(-2), ago(5));
    assertThat(contacts.sessionBefore(ada, NOW)).as("the next is set, and moved").contains(ago(7));
    contacts.sessionCalledOff(ada, NOW);
    assertThat(contacts.sessionBefore(ada, ago(-3))).as("it never was").contains(ago(7));
    contacts.sessionSet(ada, ago(-9), ago(-4));
    assertThat(contacts.sessionBefore(ada, ago(-5))).contains(ago(7));
    assertThat(contacts.sessionBefore(ada, ago(-10))).contains(ago(-9));
    contacts.sessionCalledOff(ada, ago(-10));
    assertThat(contacts.sessionBefore(ada, ago(-10))).as("it has been").contains(ago(-9));
  }

  @ParameterizedTest
  @EnumSource
  void theNextSessionSetInASessionLeavesItsDigestAsItIs(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    var contacts = new Contacts(practice.db);
    var begun = NOW.minus(Duration.ofMinutes(45));
    add(
        practice,
        ada,
        Program.NOTE,
        null,
        null,
        ago(3),
        "note",
        new Answer.Text(new Words("It rained")));
    contacts.sessionSet(ada.id(), ago(7), ago(20));
    contacts.sessionSet(ada.id(), begun, ago(7));
    var before = summaries(practice).of(ada, NOW);
    contacts.sessionSet(ada.id(), ago(-7), NOW);
    contacts.sessionSet(ada.id(), ago(-8), NOW);
    assertThat(before.span().since()).isEqualTo(ago(7));
    assertThat(before.wishes()).hasSize(1);
    assertThat(summaries(practice).of(ada, NOW)).isEqualTo(before);
    assertThat(summaries(practice).of(ada, ago(-1)).span().since()).isEqualTo(begun);
  }
}
