package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy.Ruling;
import carryover.dialogue.Facts;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks a patient, when the therapist's weeks have passed, whether fewer reminders would suit. */
public final class Fading {
  /** How long the question may wait for a good moment. */
  private static final Duration WINDOW = Duration.ofDays(3);

  private final Assignments assignments;
  private final Planning planning;
  private final AssignmentFacts facts;
  private final Talking talking;
  private final Tact tact;
  private final Alarms alarms;

  public Fading(
      Assignments assignments,
      Planning planning,
      AssignmentFacts facts,
      Talking talking,
      Tact tact,
      Alarms alarms) {
    this.assignments = assignments;
    this.planning = planning;
    this.facts = facts;
    this.talking = talking;
    this.tact = tact;
    this.alarms = alarms;
  }

  void ring(Patient patient, Alarm alarm, UUID id, Instant now) {
    var assignment = assignments.byId(id).filter(Fading::canFade);
    if (assignment.isEmpty()) {
      return;
    }
    if (isPaused(assignment.get(), now)) {
      alarms.setFewer(patient.id(), id, Prompts.tomorrow(patient, now));
      return;
    }
    switch (tact.rule(patient, alarm.planned(), WINDOW, now)) {
      case Ruling.Now() -> {
        planning.askedAboutFewer(assignment.get(), now);
        talking.begin(
            patient, "fewer", facts(patient, assignment.get(), now), id, Urgency.PLANNED, now);
        tact.spoke(patient, now);
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> alarms.setFewer(patient.id(), id, Prompts.tomorrow(patient, now));
    }
  }

  /** Keeps what the patient wishes; {@code none} ends the reminders, {@code fewer} halves them. */
  static void keep(
      Planning planning, Patient patient, Assignment assignment, String wish, Instant now) {
    int every = assignment.terms().thinning();
    switch (wish) {
      case "fewer" -> planning.thin(patient, assignment, rarer(every), now);
      case "none" -> planning.thin(patient, assignment, 0, now);
      default -> {} // as it is
    }
  }

  private static int rarer(int every) {
    return switch (every) {
      case 1 -> 2;
      case 2 -> 4;
      default -> every;
    };
  }

  private static boolean canFade(Assignment assignment) {
    var terms = assignment.terms();
    return assignment.accepted() && terms.fadeAfterWeeks() != null && terms.thinning() > 0;
  }

  private static boolean isPaused(Assignment assignment, Instant now) {
    return Optional.ofNullable(assignment.terms().pausedUntil()).filter(now::isBefore).isPresent();
  }

  private Facts facts(Patient patient, Assignment assignment, Instant now) {
    int every = assignment.terms().thinning();
    var fading =
        Map.of("every", String.valueOf(every), "can_thin", rarer(every) > every ? "yes" : "no");
    return facts.of(patient, assignment, now).and(Facts.of(fading));
  }
}
