package carryover.assigning;

import carryover.kernel.PersonId;
import carryover.people.Person.Patient;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist is about to assign, so far; each tap makes another one of it. Pure. Once it is
 * done, nothing changes it any more but the taking back.
 *
 * @param patients for whom, in the order in which they were chosen
 * @param unclear what was typed and fits no patient or several, first to be cleared up first
 * @param quick whether a line said all of it, so that it needs no last look when what was unclear
 *     is cleared up; not any more once somebody changes what was complete
 * @param done what came of it; null before
 */
public record Draft(
    UUID id,
    List<For> patients,
    List<String> unclear,
    Plan plan,
    boolean quick,
    @Nullable Done done) {
  public Draft {
    patients = List.copyOf(patients);
    unclear = List.copyOf(unclear);
  }

  /** A patient, and what the therapist calls them. */
  public record For(PersonId id, String label) {
    static For of(Patient patient) {
      return new For(patient.id(), patient.label());
    }

    @Override
    public String toString() {
      return "For[" + id + "]";
    }
  }

  /**
   * What every patient of it gets.
   *
   * @param exercise its id; null before it is chosen
   * @param rhythm null before it is chosen
   * @param until the last day, in the patient's own zone; null for no end
   * @param goal what it is for, in the therapist's words, or null
   * @param reason why it can help, in the therapist's words; null for what the exercise says
   */
  public record Plan(
      @Nullable String exercise,
      @Nullable Rhythm rhythm,
      Allowed allowed,
      @Nullable LocalDate until,
      @Nullable String goal,
      @Nullable String reason) {
    static final Plan NONE = new Plan(null, null, Allowed.USUAL, null, null, null);

    Plan of(@Nullable String otherExercise) {
      return new Plan(otherExercise, rhythm, allowed, until, goal, reason);
    }

    Plan at(@Nullable Rhythm otherTimes) {
      return new Plan(exercise, otherTimes, allowed, until, goal, reason);
    }

    @Override
    public String toString() {
      return "Plan[" + exercise + ", " + rhythm + "]";
    }
  }

  /** One assignment that was made. */
  public record Made(UUID assignment, PersonId patient) {}

  /** What came of it, and whether it was taken back. */
  public record Done(Instant at, List<Made> made, boolean takenBack) {
    public Done {
      made = List.copyOf(made);
    }
  }

  /** What has to be chosen next. */
  public enum Missing {
    CLEAR_NAME,
    PATIENT,
    EXERCISE,
    TIMES,
    NOTHING
  }

  /** Nothing is chosen yet. */
  public static Draft empty(UUID id) {
    return new Draft(id, List.of(), List.of(), Plan.NONE, false, null);
  }

  /** The same for these patients, of this line, under another id. */
  static Draft of(UUID id, List<For> patients, List<String> unclear, Plan plan, boolean quick) {
    return new Draft(id, patients, unclear, plan, quick, null);
  }

  /** The same once more, to be changed and assigned again. */
  public Draft anew(UUID otherId) {
    return new Draft(otherId, patients, unclear, plan, false, null);
  }

  /** The same without the therapist's words about the patient. */
  Draft withoutWords() {
    var bare = new Plan(plan.exercise, plan.rhythm, plan.allowed, plan.until, null, null);
    return new Draft(id, patients, unclear, bare, quick, done);
  }

  /** What has to be chosen next. */
  public Missing missing() {
    return !unclear.isEmpty()
        ? Missing.CLEAR_NAME
        : patients.isEmpty()
            ? Missing.PATIENT
            : plan.exercise() == null
                ? Missing.EXERCISE
                : plan.rhythm() == null ? Missing.TIMES : Missing.NOTHING;
  }

  /** The one patient that it is for; empty for none or several. */
  public Optional<PersonId> only() {
    return patients.size() == 1 ? Optional.of(patients.getFirst().id()) : Optional.empty();
  }

  public boolean isFor(PersonId patient) {
    return patients.stream().anyMatch(each -> each.id().equals(patient));
  }

  /** The same after a choice. */
  public Draft after(Choice choice) {
    if (done != null) {
      return choice instanceof Choice.TakenBack
          ? new Draft(id, patients, unclear, plan, quick, new Done(done.at(), done.made(), true))
          : this;
    }
    return switch (choice) {
      case Choice.One(var patient) -> to(List.of(patient), unclear);
      case Choice.Mark(var patient) -> to(with(patient), unclear);
      case Choice.Unmark(var patient) ->
          to(patients.stream().filter(each -> !each.id().equals(patient)).toList(), unclear);
      case Choice.Is(var patient) -> unclear.isEmpty() ? this : to(with(patient), fewer());
      case Choice.LeaveOut() -> to(patients, fewer());
      case Choice.Assigned(var at, var made) ->
          new Draft(id, patients, unclear, plan, quick, new Done(at, made, false));
      case Choice.TakenBack() -> this;
      default -> new Draft(id, patients, unclear, planned(choice), goesOnQuickly(), null);
    };
  }

  private Plan planned(Choice choice) {
    var p = plan;
    return switch (choice) {
      case Choice.Take(var exercise) -> p.of(exercise);
      case Choice.Often(var rhythm) -> p.at(rhythm);
      case Choice.Allow(var allowed) ->
          new Plan(p.exercise, p.rhythm, allowed, p.until, p.goal, p.reason);
      case Choice.Until(var day) ->
          new Plan(p.exercise, p.rhythm, p.allowed, day, p.goal, p.reason);
      case Choice.Goal(var words) ->
          new Plan(p.exercise, p.rhythm, p.allowed, p.until, words, p.reason);
      case Choice.Reason(var words) ->
          new Plan(p.exercise, p.rhythm, p.allowed, p.until, p.goal, words);
      default -> p;
    };
  }

  /** What comes right after another exercise comes after one of the patient's own. */
  private Draft to(List<For> others, List<String> stillUnclear) {
    boolean same = others.equals(patients);
    var kept = same || !(plan.rhythm() instanceof Rhythm.After) ? plan : plan.at(null);
    return new Draft(id, others, stillUnclear, kept, goesOnQuickly(), null);
  }

  private boolean goesOnQuickly() {
    return quick && missing() != Missing.NOTHING;
  }

  private List<For> with(For patient) {
    var all = new ArrayList<>(patients);
    if (!isFor(patient.id())) {
      all.add(patient);
    }
    return all;
  }

  private List<String> fewer() {
    return unclear.isEmpty() ? unclear : unclear.subList(1, unclear.size());
  }

  @Override
  public String toString() {
    return "Draft[" + id + ", " + missing() + "]";
  }
}
