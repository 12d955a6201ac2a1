package carryover.record;

import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.journal.Sittings;
import carryover.kernel.RecordKind.Program;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.record.CaseFile.Answered;
import carryover.safety.Alerts;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads what is on file about a patient: one query a table. */
public final class CaseFiles {
  private final Assignments assignments;
  private final Occasions occasions;
  private final Journal journal;
  private final Alerts alerts;
  private final Contacts contacts;

  public CaseFiles(
      Assignments assignments,
      Occasions occasions,
      Journal journal,
      Alerts alerts,
      Contacts contacts) {
    this.assignments = assignments;
    this.occasions = occasions;
    this.journal = journal;
    this.alerts = alerts;
    this.contacts = contacts;
  }

  CaseFile of(Therapist therapist, Patient patient, Instant now) {
    var entries = journal.since(patient.id(), Instant.EPOCH);
    return new CaseFile(
        patient,
        therapist,
        now,
        assignments.everOf(patient.id()),
        occasions.since(patient.id(), Instant.EPOCH),
        sittings(entries),
        answers(entries),
        alerts.everAbout(patient.id()),
        contacts.sessionBefore(patient.id(), now).orElse(null));
  }

  /** Each exercise's entries are put together by sitting; everything else stands for itself. */
  private static List<Sitting> sittings(List<Entry> entries) {
    var byExercise =
        entries.stream()
            .filter(each -> each.kind() != Program.AGREEMENT)
            .collect(
                Collectors.groupingBy(
                    each -> Optional.<UUID>ofNullable(each.about()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byExercise.entrySet().stream()
        .flatMap(each ->
            each.getKey().isPresent()
                ? Sittings.apart(each.getValue()).stream()
                : Sittings.merged(each.getValue()).stream().map(List::of))
        .flatMap(parts -> CaseFile.visible(parts).stream())
        .sorted(Comparator.comparing(Sitting::at))
        .toList();
  }

  private static List<Answered> answers(List<Entry> entries) {
    return entries.stream()
        .filter(each -> each.kind() == Program.AGREEMENT)
        .flatMap(each -> answered(each).stream())
        .toList();
  }

  private static Optional<Answered> answered(Entry entry) {
    var about = entry.about();
    return about == null
        ? Optional.empty()
        : entry.code("acceptance").map(code -> new Answered(about, code, entry.at()));
  }
}
