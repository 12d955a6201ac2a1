package carryover.digest;

import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.Voice;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion;
import carryover.plan.Occasion.Ending;
import carryover.rhythm.Rhythm;
import carryover.safety.Alert;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one patient, written by a test as a therapist would tell it: so many days ago,
 * this. Now is a Monday at nine in Berlin.
 */
final class CaseFile {
  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final PersonId id;
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final Map<UUID, String> expects = new HashMap<>();
  private Patient patient;
  private Optional<Instant> session = Optional.empty();
  private Optional<Instant> earlier = Optional.empty();
  private Optional<Instant> talked = Optional.empty();

  CaseFile(String label) {
    this(label, 0);
  }

  CaseFile(String label, int number) {
    id = new PersonId(new UUID(7, number));
    patient =
        new Patient(
            id,
            new ChatId(7),
            new PersonId(new UUID(8, 8)),
            label,
            Voice.ENGLISH,
            BERLIN,
            null,
            Standing.ACTIVE,
            null,
            0,
            null);
  }

  static Instant ago(double days) {
    return NOW.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
  }

  CaseFile lastSession(double daysAgo) {
    session = Optional.of(ago(daysAgo));
    return this;
  }

  CaseFile nextSession(double inDays) {
    patient = patient.meeting(ago(-inDays));
    return this;
  }

  CaseFile silentCheckIns(int count) {
    patient = patient.standing(count < 2 ? Standing.ACTIVE : Standing.SILENT, count);
    return this;
  }

  CaseFile paused(double forDays) {
    patient = patient.paused(ago(-forDays));
    return this;
  }

  CaseFile lastSign(double daysAgo) {
    earlier = Optional.of(ago(daysAgo));
    return this;
  }

  CaseFile talkedAbout(double daysAgo) {
    talked = Optional.of(ago(daysAgo));
    return this;
  }

  UUID agreed(String script, String rhythm) {
    return assigned(script, rhythm, "fits", Status.ACCEPTED, 30);
  }

  UUID ended(String script, String rhythm) {
    return assigned(script, rhythm, "fits", Status.ENDED, 60);
  }

  UUID offered(String script, String rhythm, double daysAgo) {
    return assigned(script, rhythm, null, Status.OFFERED, daysAgo);
  }

  UUID answered(String script, String rhythm, String answer) {
    return assigned(script, rhythm, answer, Status.OPEN, 5);
  }

  private UUID assigned(
      String script, String rhythm, @Nullable String said, Status status, double daysAgo) {
    var assignment = new UUID(id.value().getLeastSignificantBits() + 1000, assignments.size());
    var rule = Rhythm.of(rhythm);
    assignments.add(Told.assigned(assignment, patient, script, rule, said, status, ago(daysAgo)));
    return assignment;
  }

  CaseFile expecting(UUID assignment, String field) {
    expects.put(assignment, field);
    return this;
  }

  /** A planned time that was asked about and told about, part by part as the check-in records. */
  CaseFile told(UUID assignment, double daysAgo, Ending outcome, Object... fieldsAndValues) {
    var occasion = occasion(assignment, daysAgo, outcome);
    return told(assignment, occasion, daysAgo, outcome, fieldsAndValues);
  }

  /** The same, but nobody had asked: no planned time belongs to it. */
  CaseFile toldUnasked(UUID assignment, double daysAgo, Ending outcome, Object... fieldsAndValues) {
    return told(assignment, null, daysAgo, outcome, fieldsAndValues);
  }

  private CaseFile told(
      UUID assignment,
      @Nullable UUID occasion,
      double daysAgo,
      Ending outcome,
      Object... fieldsAndValues) {
    part(assignment, occasion, daysAgo, "outcome", outcome.name().toLowerCase(Locale.ROOT));
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      var field = String.valueOf(fieldsAndValues[i]);
      part(assignment, occasion, daysAgo, field, fieldsAndValues[i + 1]);
    }
    return this;
  }

  CaseFile unanswered(UUID assignment, double... daysAgo) {
    for (double each : daysAgo) {
      occasion(assignment, each, Ending.UNANSWERED);
    }
    return this;
  }

  CaseFile went(UUID assignment, double daysAgo, @Nullable Ending ending) {
    occasion(assignment, daysAgo, ending);
    return this;
  }

  CaseFile corrects(UUID assignment, String field, Object value) {
    var last = entries.getLast();
    entries.add(
        new Entry(
            id,
            last.kind(),
            assignment,
            last.occasion(),
            last.at().plusSeconds(60),
            Map.of(field, Told.answer(value)),
            Set.of(),
            true));
    return this;
  }

  CaseFile mood(double daysAgo, int value) {
    return add(null, null, Program.MOOD, daysAgo, "mood", value, Set.of());
  }

  CaseFile note(double daysAgo, String words) {
    return add(null, null, Program.NOTE, daysAgo, "note", words, Set.of());
  }

  CaseFile keeps(double daysAgo, String words) {
    return add(null, null, Program.NOTE, daysAgo, "note", words, Set.of("note"));
  }

  CaseFile says(UUID assignment, double daysAgo, String acceptance) {
    return add(assignment, null, Program.AGREEMENT, daysAgo, "acceptance", acceptance, Set.of());
  }

  CaseFile alert(double daysAgo, Alert.State state) {
    alerts.add(Told.alert(new UUID(9, alerts.size()), patient, ago(daysAgo), state));
    return this;
  }

  private UUID occasion(UUID assignment, double daysAgo, @Nullable Ending ending) {
    var occasion = new UUID(id.value().getLeastSignificantBits() + 5000, occasions.size());
    var at = ago(daysAgo).minusSeconds(600);
    occasions.add(new Occasion(occasion, assignment, at, null, at, null, ending));
    return occasion;
  }

  private void part(
      UUID assignment, @Nullable UUID occasion, double daysAgo, String field, Object value) {
    add(assignment, occasion, Told.kind(field), daysAgo, field, value, Set.of());
  }

  private CaseFile add(
      @Nullable UUID about,
      @Nullable UUID occasion,
      RecordKind kind,
      double daysAgo,
      String field,
      Object value,
      Set<String> secret) {
    var fields = new LinkedHashMap<String, Answer>(Map.of(field, Told.answer(value)));
    entries.add(new Entry(id, kind, about, occasion, ago(daysAgo), fields, secret));
    return this;
  }

  Facts facts() {
    return new Facts(
        patient,
        Span.of(session, NOW),
        talked,
        alerts,
        assignments,
        expects,
        occasions.stream().sorted(Comparator.comparing(Occasion::planned)).toList(),
        entries.stream().sorted(Comparator.comparing(Entry::at)).toList(),
        earlier);
  }

  Summary summary() {
    return SummingUp.of(facts());
  }
}
