package carryover.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.agenda.Alarm.Ring;
import carryover.agenda.Nights;
import carryover.agenda.OddHours;
import carryover.agenda.Slot;
import carryover.agenda.Unasked;
import carryover.audit.Trail;
import carryover.dialogue.Talk;
import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.RecordKind;
import carryover.kernel.Words;
import carryover.letters.Letter;
import carryover.letters.Letters;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.safety.Alert.Reply;
import carryover.safety.Alerts;
import carryover.safety.Category;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class ErasureTest {
  private static final Instant NOW = Practice.NOW;

  /** Every column that can hold an id, a chat's number or a label. */
  private static final String COLUMNS =
      """
      select table_name, column_name, data_type from information_schema.columns
      where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
      """;

  /** Leaves a trace of a patient in every table that can hold one. */
  private static Patient busyPatient(Practice practice, String label, long chat) {
    var code = practice.invitations.forPatient(practice.drLind.id(), label, NOW);
    var patient = practice.joined(label, chat);
    practice.invitations.use(code, NOW);
    practice.invitations.forReturning(practice.drLind.id(), patient.id(), NOW);
    var walk = practice.walks(patient);
    var occasion = Slot.of(walk.id(), NOW).id();
    assertThat(practice.occasions.plan(Slot.of(walk.id(), NOW))).isTrue();
    new Unasked(practice.db).note(patient.id(), NOW);
    practice.alarms.set(patient.id(), NOW, new Ring.DiaryDue());
    practice.alarms.setSessionDigest(practice.drLind.id(), patient.id(), NOW);
    new Nights(practice.db).keep(patient.id(), OddHours.NONE.asked(NOW));
    new Contacts(practice.db).sessionSet(patient.id(), NOW, NOW);
    Map<String, Answer> fields = Map.of("note", new Answer.Text(new Words("At the bridge.")));
    practice.journal.add(
        new Entry(
            patient.id(), RecordKind.Program.NOTE, walk.id(), occasion, NOW, fields, Set.of()));
    write(practice, patient);
    practice.talks.save(patient.id(), Talk.FRESH);
    var alerts = new Alerts(practice.db);
    var alert = alerts.raise(patient.id(), practice.drLind.id(), Category.IDEATION, NOW);
    alerts.note(alert.id(), Reply.SAFE_NOW, NOW);
    new Consents(practice.db, new Trail(practice.db, practice.vault))
        .give(patient.id(), patient.voice(), "the text", NOW);
    return patient;
  }

  private static void write(Practice practice, Patient patient) {
    new Letters(practice.db, practice.vault)
        .write(
            new Letter(
                UUID.randomUUID(),
                patient.id(),
                practice.drLind.id(),
                Letter.Kind.KIND_WORD,
                new Words("Well begun."),
                NOW));
  }

  private static void erase(Practice practice, Patient patient) {
    practice.talks.removeOf(patient.id());
    new Erasure(
            practice.people,
            practice.assignments,
            practice.occasions,
            practice.journal,
            practice.alarms,
            new Unasked(practice.db),
            new Nights(practice.db),
            new Contacts(practice.db),
            practice.invitations,
            new Letters(practice.db, practice.vault),
            new Alerts(practice.db),
            new Consents(practice.db, new Trail(practice.db, practice.vault)),
            practice.vault)
        .erase(patient.id(), patient.id(), NOW);
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfThePatientIsLeftButTheProofOfConsent(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = busyPatient(practice, "Ada", 7001);
    assertThat(tracesOf(practice, ada))
        .contains("person.id", "person.chat", "person.label", "talk.person", "entry.patient")
        .contains(
            "alarm.subject",
            "contact.patient",
            "letter.patient",
            "invitation.patient",
            "odd_hours.patient")
        .contains("alarm.owner", "alert.patient", "person_key.person", "occasion.patient");
    erase(practice, ada);
    assertThat(tracesOf(practice, ada))
        .containsExactly("audit.about", "audit.who", "consent.person");
    assertThat(practice.db.sql("select count(*) from alert_reply").query(Integer.class).single())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everybodyElseKeepsEverything(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = busyPatient(practice, "Ada", 7001);
    var tomas = busyPatient(practice, "Tomás", 7002);
    var before = tracesOf(practice, tomas);
    erase(practice, ada);
    assertThat(tracesOf(practice, tomas)).isEqualTo(before);
    assertThat(practice.journal.since(tomas.id(), NOW)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void theProofTellsWhichTextWasAgreedToAndWhenItWasTakenBack(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = busyPatient(practice, "Ada", 7001);
    erase(practice, ada);
    var row = practice.db.sql("select * from consent").query().singleRow();
    assertThat(row.get("language")).isEqualTo("de");
    assertThat(row.get("text_hash").toString()).hasSize(64).doesNotContain("text");
    assertThat(row.get("withdrawn")).isNotNull();
  }

  private static Set<String> tracesOf(Practice practice, Patient patient) {
    var traces = new TreeSet<String>();
    for (var column : practice.db.sql(COLUMNS).query().listOfRows()) {
      var table = column.get("table_name").toString();
      var name = column.get("column_name").toString();
      for (var value : valuesIn(practice, table, name)) {
        if (isOf(patient, value)) {
          traces.add(table + "." + name);
        }
      }
    }
    return traces;
  }

  private static List<Object> valuesIn(Practice practice, String table, String column) {
    return practice
        .db
        .sql("select " + column + " as found from " + table + " where " + column + " is not null")
        .query()
        .singleColumn();
  }

  private static boolean isOf(Patient patient, Object value) {
    return value.equals(patient.id().value())
        || value.equals(patient.chat().value())
        || value.equals(patient.label());
  }
}
