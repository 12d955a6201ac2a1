package carryover.digest;

import static java.util.stream.Collectors.groupingBy;

import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.kernel.PersonId;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.picture.Figure.Climb;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Occasion;
import carryover.plan.Occasions;
import carryover.safety.Alert;
import carryover.safety.Alerts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads what a digest is made of: one query a table, for any number of patients. */
public final class Summaries {
  /** A time may be told about so long after it was planned. */
  private static final Duration TOLD_LATER = Duration.ofDays(3);

  /** Whoever opens a digest in a session wants the one that was made for it; ours. */
  private static final Duration SESSION = Duration.ofHours(2);

  private final Contacts contacts;
  private final Assignments assignments;
  private final Occasions occasions;
  private final Journal journal;
  private final Alerts alerts;
  private final Library library;

  public Summaries(
      Contacts contacts,
      Assignments assignments,
      Occasions occasions,
      Journal journal,
      Alerts alerts,
      Library library) {
    this.contacts = contacts;
    this.assignments = assignments;
    this.occasions = occasions;
    this.journal = journal;
    this.alerts = alerts;
    this.library = library;
  }

  /** One patient's. */
  public Summary of(Patient patient, Instant now) {
    return of(List.of(patient), now).getFirst();
  }

  /** Those of many, in the same order. */
  public List<Summary> of(List<Patient> patients, Instant now) {
    if (patients.isEmpty()) {
      return List.of();
    }
    return facts(patients, now).stream().map(SummingUp::of).toList();
  }

  /**
   * The climb of one patient's ladder; empty without a ladder that may be seen. It goes back as far
   * as the ladder, so it is loaded for a single page only.
   */
  public Optional<Climb> climb(Patient patient, Instant now) {
    return Ladder.climb(journal.on(patient.id(), Ladder.SHEETS), patient.zone(), now);
  }

  /** Those of these about whom an alert is open. */
  List<Patient> alerted(List<Patient> patients, Instant now) {
    var about =
        alerts.about(patients.stream().map(Patient::id).toList(), now).stream()
            .filter(each -> !(each.state() instanceof Alert.State.Closed))
            .map(Alert::patient)
            .toList();
    return patients.stream().filter(each -> about.contains(each.id())).toList();
  }

  List<Facts> facts(List<Patient> patients, Instant now) {
    var ids = patients.stream().map(Patient::id).toList();
    var sessions = contacts.sessionsBefore(ids, now.minus(SESSION));
    var spans = new HashMap<PersonId, Span>();
    ids.forEach(id -> spans.put(id, Span.of(Optional.ofNullable(sessions.get(id)), now)));
    var from = spans.values().stream().map(Span::from).min(Instant::compareTo).orElse(now);
    return new Loaded(spans, from, ids).facts(patients);
  }

  /** What was loaded for all of them. */
  private final class Loaded {
    private final Map<PersonId, Span> spans;
    private final Map<PersonId, List<Assignment>> plans;
    private final Map<PersonId, List<Alert>> alarms;
    private final Map<PersonId, List<Entry>> entries;
    private final Map<UUID, List<Occasion>> times;
    private final Map<PersonId, Instant> earlier;
    private final Map<PersonId, Instant> talked;

    Loaded(Map<PersonId, Span> spans, Instant from, List<PersonId> ids) {
      this.spans = spans;
      plans = assignments.everOf(ids).stream().collect(groupingBy(Assignment::patient));
      alarms = alerts.about(ids, from).stream().collect(groupingBy(Alert::patient));
      var starts =
          spans.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().from()));
      entries = journal.since(starts).stream().collect(groupingBy(Entry::patient));
      times =
          occasions.since(ids, from.minus(TOLD_LATER)).stream()
              .collect(groupingBy(Occasion::assignment));
      talked = contacts.lastTalked(ids);
      earlier = journal.lastOf(ids.stream().filter(id -> !entries.containsKey(id)).toList());
    }

    List<Facts> facts(List<Patient> patients) {
      return patients.stream().map(this::facts).toList();
    }

    private Facts facts(Patient patient) {
      var id = patient.id();
      var own = plans.getOrDefault(id, List.of());
      return new Facts(
          patient,
          Objects.requireNonNull(spans.get(id)),
          Optional.ofNullable(talked.get(id)),
          alarms.getOrDefault(id, List.of()),
          own,
          expects(own),
          own.stream().flatMap(each -> times.getOrDefault(each.id(), List.of()).stream()).toList(),
          entries.getOrDefault(id, List.of()),
          Optional.ofNullable(earlier.get(id)));
    }

    private Map<UUID, String> expects(List<Assignment> own) {
      var fields = new HashMap<UUID, String>();
      for (var each : own) {
        if (each.agreement().expected() != null) {
          library
              .byScript(each.playName())
              .map(Exercise::about)
              .flatMap(about -> Optional.ofNullable(about.expects()))
              .ifPresent(field -> fields.put(each.id(), field));
        }
      }
      return fields;
    }
  }
}
