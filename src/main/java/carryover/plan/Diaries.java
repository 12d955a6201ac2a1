package carryover.plan;

import carryover.agenda.Alarms;
import carryover.agenda.Course;
import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Decision;
import carryover.agenda.Diary;
import carryover.agenda.Diary.Ruled;
import carryover.agenda.Slot;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.plan.Occasion.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens a patient's diary, and keeps what was decided in it. */
final class Diaries {
  private final Assignments assignments;
  private final Occasions occasions;
  private final Alarms alarms;

  Diaries(Assignments assignments, Occasions occasions, Alarms alarms) {
    this.assignments = assignments;
    this.occasions = occasions;
    this.alarms = alarms;
  }

  /** The diary, for decisions that ask nobody anything. */
  Diary of(Patient patient, Instant now) {
    return of(
        patient,
        new Addressee(
            patient.zone(),
            patient.quiet(),
            patient.standing() != Standing.ACTIVE,
            patient.pausedUntil(),
            true,
            0),
        now);
  }

  /** The diary of a patient with whom things stand like that. */
  Diary of(Patient patient, Addressee owner, Instant now) {
    var taken =
        occasions.taken(patient.id(), now.minus(Course.REMEMBERED)).stream()
            .collect(
                Collectors.groupingBy(
                    Occasion::assignment,
                    Collectors.mapping(Occasion::planned, Collectors.toList())));
    var courses =
        assignments.of(patient.id()).stream()
            .filter(Assignment::accepted)
            .map(each -> course(each, taken.getOrDefault(each.id(), List.of())))
            .toList();
    var slots = occasions.open(patient.id()).stream().map(Diaries::slot).toList();
    return new Diary(owner, patient.nextSession(), courses, slots);
  }

  /**
   * Keeps what was decided; returns what is to be asked now, in one message, which is noted as
   * asked.
   */
  List<UUID> keep(Patient patient, Ruled ruled, Instant now) {
    var asked = new ArrayList<UUID>();
    for (var decision : ruled.decisions()) {
      switch (decision) {
        case Decision.Ask(var slots) -> {
          occasions.ask(slots, UUID.randomUUID(), now);
          asked.addAll(slots);
        }
        case Decision.Plan(var slot) -> {
          var unused = occasions.plan(slot);
        }
        case Decision.PutOff(var slot, var until) -> occasions.putOff(slot, until);
        case Decision.Close(var slot, var how) -> occasions.end(slot, ending(how), now);
        case Decision.Forget(var slot) -> occasions.forget(slot);
      }
    }
    setAlarm(patient, ruled);
    return asked;
  }

  private void setAlarm(Patient patient, Ruled ruled) {
    var due =
        ruled.diary().slots().stream()
            .map(Slot::due)
            .filter(Objects::nonNull)
            .min(Instant::compareTo);
    if (ruled.wake().isPresent() && due.isPresent()) {
      alarms.setDiary(patient.id(), ruled.wake().get(), due.get());
    } else {
      alarms.clearDiary(patient.id());
    }
  }

  private static Course course(Assignment assignment, List<Instant> taken) {
    var terms = assignment.terms();
    return new Course(
        assignment.id(),
        assignment.rhythm(),
        Duration.ofMinutes(terms.minutes()),
        terms.thinning(),
        terms.pausedUntil(),
        taken);
  }

  private static Slot slot(Occasion occasion) {
    return new Slot(
        occasion.id(),
        occasion.assignment(),
        occasion.planned(),
        occasion.due(),
        occasion.offered() != null);
  }

  private static Ending ending(Decision.How how) {
    return switch (how) {
      case DROPPED -> Ending.DROPPED;
      case PAUSED -> Ending.PAUSED;
      case NOT_DONE -> Ending.NOT_DONE;
    };
  }
}
