package carryover.assigning;

import carryover.journal.Journal;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes back what was made of a draft within a minute, and ends it afterwards. */
final class Undoing {
  /** The issue: undo for a minute. */
  private static final Duration UNDO = Duration.ofMinutes(1);

  private final Assigning assigning;
  private final Assignments assignments;
  private final Planning planning;
  private final Journal journal;
  private final Drafts drafts;
  private final Notices notices;
  private final DonePages pages;

  Undoing(
      Assigning assigning,
      Assignments assignments,
      Planning planning,
      Journal journal,
      Drafts drafts,
      Notices notices,
      DonePages pages) {
    this.assigning = assigning;
    this.assignments = assignments;
    this.planning = planning;
    this.journal = journal;
    this.drafts = drafts;
    this.notices = notices;
    this.pages = pages;
  }

  /** Takes back all that was made of a draft, or says why nothing; empty where nothing was made. */
  Optional<Message> undo(Therapist therapist, Draft draft, Instant now) {
    var done = draft.done();
    if (done == null) {
      return Optional.empty();
    }
    if (done.takenBack()) {
      return Optional.of(pages.takenBackBefore(therapist, draft));
    }
    var patients = assigning.patients(therapist, draft, now);
    if (patients.size() < done.made().size()) {
      return Optional.of(pages.notChanged(therapist, Assigning.gone(draft, patients)));
    }
    var answered = done.made().stream().filter(this::isAnswered).map(Draft.Made::patient).toList();
    if (!answered.isEmpty()) {
      return Optional.of(pages.answered(therapist, draft, labels(draft, answered)));
    }
    if (now.isAfter(done.at().plus(UNDO))) {
      return Optional.of(pages.tooLate(therapist, draft));
    }
    done.made().forEach(each -> takeBack(each, patients, now));
    var after = drafts.keep(therapist.id(), draft.after(new Choice.TakenBack()), now);
    return Optional.of(pages.takenBack(therapist, after));
  }

  private static List<String> labels(Draft draft, List<PersonId> patients) {
    return draft.patients().stream()
        .filter(each -> patients.contains(each.id()))
        .map(Draft.For::label)
        .toList();
  }

  private boolean isAnswered(Draft.Made made) {
    return assignments
        .byId(made.assignment())
        .filter(each ->
            each.status() != Status.OFFERED
                || each.agreement().acceptance() != null
                || journal.hasAnythingAbout(each.patient(), each.id()))
        .isPresent();
  }

  private void takeBack(Draft.Made made, List<Patient> patients, Instant now) {
    var patient = patients.stream().filter(each -> each.id().equals(made.patient())).findFirst();
    var assignment = assignments.byId(made.assignment());
    if (patient.isPresent() && assignment.isPresent()) {
      notices.takeBack(patient.get(), made.assignment(), now);
      planning.takeBack(assignment.get());
    }
  }

  /** Ends what was made of a draft for those who are still patients here, and names them. */
  Optional<Message> end(Therapist therapist, Draft draft, Instant now) {
    var done = draft.done();
    if (done == null || done.takenBack()) {
      return Optional.empty();
    }
    var patients = assigning.patients(therapist, draft, now);
    if (patients.isEmpty()) {
      return Optional.of(pages.notChanged(therapist, Assigning.gone(draft, patients)));
    }
    for (var made : done.made()) {
      patients.stream()
          .filter(each -> each.id().equals(made.patient()))
          .forEach(each -> end(therapist, each, made, now));
    }
    var names = labels(draft, patients.stream().map(Patient::id).toList());
    return assigning.exercise(draft).map(each -> pages.ended(therapist, draft, each, names));
  }

  /** A second tap changes nothing, and tells nothing. */
  private void end(Therapist therapist, Patient patient, Draft.Made made, Instant now) {
    assignments
        .byId(made.assignment())
        .filter(one -> one.status() != Status.ENDED)
        .ifPresent(one -> {
          notices.ended(therapist, patient, one, now);
          planning.end(patient, one, now);
        });
  }
}
