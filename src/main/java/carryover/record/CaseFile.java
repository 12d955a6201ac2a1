package carryover.record;

import carryover.journal.Entry;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Occasion;
import carryover.safety.Alert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one patient that their therapist may read, and nothing that the patient kept to
 * themselves. Everything oldest first.
 *
 * @param plan all that was ever assigned
 * @param times planned ones, whatever became of them
 * @param sittings what was reported, sitting by sitting
 * @param answers how the patient answered when something was agreed on, each time
 * @param lastSession the session before this moment, or null
 */
record CaseFile(
    Patient patient,
    Therapist therapist,
    Instant madeAt,
    List<Assignment> plan,
    List<Occasion> times,
    List<Sitting> sittings,
    List<Answered> answers,
    List<Alert> alerts,
    @Nullable Instant lastSession) {

  /** One answer about the plan, by its code ({@link Assignment.Agreement#acceptance}). */
  record Answered(UUID about, String code, Instant at) {}

  /** Everything on record begins here; when there is nothing, it begins now. */
  Instant from() {
    return Stream.of(
            plan.stream().map(Assignment::created),
            sittings.stream().map(Sitting::at),
            alerts.stream().map(Alert::detected))
        .flatMap(each -> each)
        .min(Comparator.naturalOrder())
        .orElse(madeAt);
  }

  Optional<Assignment> assignment(@Nullable UUID id) {
    return plan.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  List<Sitting> about(Assignment assignment) {
    return sittings.stream().filter(each -> assignment.id().equals(each.about())).toList();
  }

  List<Occasion> timesOf(Assignment assignment) {
    return times.stream().filter(each -> each.assignment().equals(assignment.id())).toList();
  }

  /** Ratings of mood. */
  List<Rated> moods() {
    var moods = new ArrayList<Rated>();
    sittings.forEach(
        each -> each.number("mood").ifPresent(value -> moods.add(new Rated(each.at(), value))));
    return moods;
  }

  /** What was written for the session. */
  List<Note> notes() {
    var notes = new ArrayList<Note>();
    sittings.forEach(each ->
        each.words("note")
            .filter(text -> !text.isBlank())
            .ifPresent(text -> notes.add(new Note(each.at(), text))));
    return notes;
  }

  record Rated(Instant at, int value) {}

  record Note(Instant at, String text) {
    @Override
    public String toString() {
      return "Note[…]";
    }
  }

  /** Parts of a sitting that the therapist may read; empty when there are none. */
  static Optional<Sitting> visible(List<Entry> parts) {
    var shown = parts.stream().flatMap(each -> Sitting.shown(each).stream()).toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sitting(shown.getFirst().about(), shown.getFirst().at(), shown));
  }

  @Override
  public String toString() {
    return "CaseFile[" + patient.id() + "]";
  }
}
