package carryover.assigning;

import carryover.kernel.Message;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.plan.Terms;
import carryover.rhythm.Rhythm;
import carryover.script.Scripts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes assignments of drafts, all of one draft or none. */
final class Assigning {
  private final Caseload caseload;
  private final Assignments assignments;
  private final Library library;
  private final Planning planning;
  private final Drafts drafts;
  private final Scripts scripts;
  private final DonePages pages;
  private final WhatPages what;
  private final PlanPages plan;

  Assigning(
      Caseload caseload,
      Assignments assignments,
      Library library,
      Planning planning,
      Drafts drafts,
      Scripts scripts) {
    this.caseload = caseload;
    this.assignments = assignments;
    this.library = library;
    this.planning = planning;
    this.drafts = drafts;
    this.scripts = scripts;
    this.pages = new DonePages(assignments, library, scripts);
    this.what = new WhatPages(assignments, library, scripts);
    this.plan = new PlanPages(assignments, library, scripts);
  }

  /** Those of a draft whom this therapist may see now, in the draft's order. */
  List<Patient> patients(Therapist therapist, Draft draft, Instant now) {
    var own = caseload.all(therapist.id(), now);
    return draft.patients().stream()
        .flatMap(each -> own.stream().filter(one -> one.id().equals(each.id())))
        .toList();
  }

  /** The exercise of a draft, as long as it is in use. */
  Optional<Exercise> exercise(Draft draft) {
    return Optional.ofNullable(draft.plan().exercise()).flatMap(library::byId);
  }

  /**
   * Assigns to all of a draft, or says why to none; what is assigned already is only shown again.
   * Empty for a draft in which something is missing.
   */
  Optional<Message> assign(Therapist therapist, Draft draft, Instant now) {
    var patients = patients(therapist, draft, now);
    var exercise = exercise(draft);
    if (draft.done() != null) {
      return done(therapist, draft, now);
    }
    var rhythm = draft.plan().rhythm();
    if (draft.missing() != Draft.Missing.NOTHING || rhythm == null) {
      return Optional.empty();
    }
    if (patients.size() < draft.patients().size()) {
      return Optional.of(pages.gone(therapist, draft, gone(draft, patients)));
    }
    if (exercise.isEmpty()) {
      return Optional.of(what.retired(therapist, draft));
    }
    if (patients.stream().anyMatch(each -> !fits(each, rhythm, now))) {
      var text = scripts.words(therapist.voice(), "assign.time_gone", Map.of());
      return Optional.of(plan.rhythms(therapist, draft, patients.getFirst(), text, now));
    }
    if (patients.stream().anyMatch(each -> isOver(draft.plan().until(), each, now))) {
      return Optional.of(plan.endIsOver(therapist, draft, today(therapist, now)));
    }
    var made =
        patients.stream().map(each -> make(therapist, draft, exercise.get(), each, now)).toList();
    var assigned = drafts.keep(therapist.id(), draft.after(new Choice.Assigned(now, made)), now);
    return done(therapist, assigned, now);
  }

  /** What a draft came to. */
  Optional<Message> done(Therapist therapist, Draft draft, Instant now) {
    var done = Objects.requireNonNull(draft.done());
    return done.takenBack()
        ? Optional.of(pages.takenBackBefore(therapist, draft))
        : exercise(draft)
            .map(each ->
                pages.assigned(therapist, draft, each, patients(therapist, draft, now), done));
  }

  static List<Draft.For> gone(Draft draft, List<Patient> patients) {
    var here = patients.stream().map(Patient::id).toList();
    return draft.patients().stream().filter(each -> !here.contains(each.id())).toList();
  }

  /** The same draft without those who are gone. */
  Draft withoutGone(Therapist therapist, Draft draft, Instant now) {
    var others = draft;
    for (var each : gone(draft, patients(therapist, draft, now))) {
      others = others.after(new Choice.Unmark(each.id()));
    }
    return others;
  }

  /** Whether these times can still be planned for this patient. */
  boolean fits(Patient patient, Rhythm rhythm, Instant now) {
    return switch (rhythm) {
      case Rhythm.Once once -> once.next(now, patient.zone()).isPresent();
      case Rhythm.After(var other) ->
          assignments.of(patient.id()).stream()
              .filter(Assignment::accepted)
              .anyMatch(each -> each.id().equals(other));
      default -> true;
    };
  }

  private static boolean isOver(@Nullable LocalDate until, Patient patient, Instant now) {
    return until != null && until.isBefore(now.atZone(patient.zone()).toLocalDate());
  }

  static LocalDate today(Therapist therapist, Instant now) {
    return now.atZone(therapist.zone()).toLocalDate();
  }

  private Draft.Made make(
      Therapist therapist, Draft draft, Exercise exercise, Patient patient, Instant now) {
    var key = draft.id() + " " + patient.id();
    var until = draft.plan().until();
    var end = until == null ? null : until.plusDays(1).atStartOfDay(patient.zone()).toInstant();
    var terms = draft.plan().allowed().on(Terms.usual(exercise.about().minutes())).ending(end);
    var assignment =
        new Assignment(
            UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
            patient.id(),
            therapist.id(),
            exercise.script().name(),
            scripts.newest(exercise.script().name()),
            Objects.requireNonNull(draft.plan().rhythm()),
            Agreement.proposed(draft.plan().goal(), draft.plan().reason()),
            terms,
            Status.OFFERED,
            now);
    planning.assign(assignment, now);
    return new Draft.Made(assignment.id(), patient.id());
  }
}
