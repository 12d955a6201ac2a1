package carryover.digest;

import carryover.digest.Attention.NotAgreed;
import carryover.digest.Attention.OpenAlert;
import carryover.digest.Attention.Silent;
import carryover.digest.Attention.Stuck;
import carryover.digest.Attention.WantsToTalk;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened with one patient in a stretch of time, counted from what was kept and nothing else.
 * No trend, no judgement (brief, sections 3 and 5).
 *
 * @param alerts open ones, oldest first
 * @param wishes what the patient wants to talk about, oldest first; notes that were shared too
 * @param exercises in the order in which they were assigned; ended ones too
 * @param moods of the last 14 days, whenever the last appointment was; oldest first
 * @param lastSign when the patient last answered or wrote anything; empty for never
 */
public record Summary(
    Patient patient,
    Span span,
    List<Alert> alerts,
    List<Wish> wishes,
    List<OneExercise> exercises,
    List<Mood> moods,
    Optional<Instant> lastSign) {
  /** So many check-ins in a row without an answer (issue; brief, rule 13). */
  static final int SILENT = 2;

  /** The same obstacle in so many reports of one exercise; ours. */
  static final int STUCK = 3;

  /** A patient has this long to answer before anybody asks why; ours. */
  static final Duration TO_ANSWER = Duration.ofDays(2);

  public Summary {
    alerts = List.copyOf(alerts);
    wishes = List.copyOf(wishes);
    exercises = List.copyOf(exercises);
    moods = List.copyOf(moods);
  }

  /** Why somebody should look at this patient first, most urgent first; empty for no reason. */
  public List<Attention> attention() {
    var reasons = new ArrayList<Attention>();
    if (!alerts.isEmpty()) {
      reasons.add(new OpenAlert(alerts.size(), alerts.getFirst().detected()));
    }
    if (!wishes.isEmpty()) {
      reasons.add(new WantsToTalk(wishes.size()));
    }
    if (patient.silentCheckIns() >= SILENT) {
      reasons.add(new Silent(patient.silentCheckIns()));
    }
    int waiting = (int) notAgreed().stream().filter(this::waitsLong).count();
    if (waiting > 0) {
      reasons.add(new NotAgreed(waiting));
    }
    exercises.stream().filter(OneExercise::goesOn).forEach(each -> stuck(each, reasons));
    return List.copyOf(reasons);
  }

  private boolean waitsLong(Assignment assignment) {
    return assignment.status() == Status.OPEN
        || !assignment.created().plus(TO_ANSWER).isAfter(span.now());
  }

  private static void stuck(OneExercise exercise, List<Attention> reasons) {
    OneExercise.counted(exercise.lately()).entrySet().stream()
        .filter(each -> each.getValue() >= STUCK)
        .findFirst()
        .map(each -> new Stuck(exercise.assignment().id(), each.getKey(), each.getValue()))
        .ifPresent(reasons::add);
  }

  /** How often each outcome came since the last appointment, over all exercises. */
  public Map<Ending, Integer> counts() {
    var counts = new EnumMap<Ending, Integer>(Ending.class);
    reports().forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
    return counts;
  }

  /** All reports since the last appointment, exercise by exercise. */
  public List<Report> reports() {
    return exercises.stream().flatMap(each -> each.reports().stream()).toList();
  }

  /** What waits for a <i>Fits</i>, or was answered with something else. */
  public List<Assignment> notAgreed() {
    return exercises.stream().map(OneExercise::assignment).filter(Assignment::isOpen).toList();
  }

  /** One of the patient's exercises. */
  public Optional<Assignment> assignment(UUID id) {
    return exercises.stream()
        .map(OneExercise::assignment)
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  /** The next session, if one is set. */
  public Optional<Instant> nextSession() {
    return Optional.ofNullable(patient.nextSession()).filter(span.now()::isBefore);
  }

  @Override
  public String toString() {
    return "Summary[" + patient.id() + "]";
  }
}
