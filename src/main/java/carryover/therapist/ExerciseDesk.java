package carryover.therapist;

import carryover.assigning.Notices;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Changes;
import carryover.plan.Changes.What;
import carryover.plan.Pauses;
import carryover.plan.Planning;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What a therapist does about one exercise of a patient; the patient is told of every change. */
public final class ExerciseDesk {
  private final Assignments assignments;
  private final Planning planning;
  private final Pauses pauses;
  private final Telling telling;
  private final Notices notices;
  private final Changes changes;
  private final MovingOn movingOn;
  private final ExercisePages pages;

  public ExerciseDesk(
      Assignments assignments,
      Planning planning,
      Pauses pauses,
      Telling telling,
      Notices notices,
      Changes changes,
      Library library,
      Scripts scripts) {
    this.assignments = assignments;
    this.planning = planning;
    this.pauses = pauses;
    this.telling = telling;
    this.notices = notices;
    this.changes = changes;
    this.movingOn = new MovingOn(assignments, planning, changes, library, scripts);
    this.pages = new ExercisePages(assignments, library, movingOn, pauses, scripts);
  }

  ExercisePages pages() {
    return pages;
  }

  Done all(Tap tap, Patient patient) {
    return Done.shows(pages.all(tap.therapist(), patient, tap.now()));
  }

  Done one(Tap tap, Patient patient) {
    return about(tap, patient, it -> pages.one(tap.therapist(), patient, it, tap.now()));
  }

  /** Moves a plan on; a question before, or the exercise as it is then. */
  Done move(Tap tap, Patient patient) {
    var question =
        movingOn.tapped(tap.therapist(), patient, tap.verb(), tap.arguments(), tap.now());
    return question.isPresent() ? Done.shows(question) : one(tap, patient);
  }

  /** Shows a step as a proposal; its button does it. */
  Done propose(Tap tap, Patient patient, boolean harder) {
    return Done.shows(
        mine(tap.argument(2), patient)
            .flatMap(it -> movingOn.propose(tap.therapist(), patient, it, harder)));
  }

  /** Ends it after one question; a second tap changes nothing. */
  Done end(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    if (tap.verb().equals("end")) {
      return about(tap, patient, it -> pages.askEnd(therapist, patient, it));
    }
    return about(
        tap,
        patient,
        it -> {
          notices.ended(therapist, patient, it, tap.now());
          planning.end(patient, it, tap.now());
          return pages.done(therapist, patient, it, "caseload.ended");
        });
  }

  /** Asks how long a break shall be, makes it, or ends it. */
  Done pause(Tap tap, Patient patient) {
    return about(tap, patient, it -> pause(tap, patient, it));
  }

  /** Asks how long a break shall be, where there is none yet. */
  Done askPause(Tap tap, Patient patient, int place) {
    return Done.shows(
        mine(tap.argument(place), patient)
            .filter(Assignment::accepted)
            .filter(it -> !Pauses.lasts(it.terms().pausedUntil(), tap.now()))
            .map(it -> pages.howLong(tap.therapist(), patient, it)));
  }

  private Message pause(Tap tap, Patient patient, Assignment it) {
    var therapist = tap.therapist();
    if (Pauses.lasts(it.terms().pausedUntil(), tap.now())) {
      // a second tap on a length finds the break made; what the patient took is theirs to end
      if (tap.argument(2).isEmpty() && pauses.isTherapists(it)) {
        pauses.end(it);
        telling.resumed(therapist, patient, it, tap.now());
      }
      return again(tap, patient, it);
    }
    var until = until(tap.argument(2), patient, tap.now());
    if (until.isEmpty() || !it.accepted()) {
      return pages.howLong(therapist, patient, it);
    }
    pauses.pause(patient, therapist.id(), it, until.get(), tap.now());
    changes.note(it, What.BREAK, tap.now());
    telling.paused(therapist, patient, it, until.get(), tap.now());
    return again(tap, patient, it);
  }

  private Message again(Tap tap, Patient patient, Assignment it) {
    var now = assignments.byId(it.id()).orElse(it);
    return pages.one(tap.therapist(), patient, now, tap.now());
  }

  /** When a break of {@code 7d} ends, or an open one; empty for anything else. */
  static Optional<Instant> until(String length, Patient patient, Instant now) {
    return switch (length) {
      case "3d", "7d", "14d" -> {
        int days = Integer.parseInt(length.substring(0, length.length() - 1));
        yield Optional.of(now.atZone(patient.zone()).plusDays(days).toInstant());
      }
      case "open" -> Optional.of(Pauses.openEnd(now));
      default -> Optional.empty();
    };
  }

  /** Asks the patient to choose another time. */
  Done otherTime(Tap tap, Patient patient, int place) {
    return Done.shows(
        mine(tap.argument(place), patient)
            .filter(Assignment::accepted)
            .map(it -> {
              changes.note(it, What.TIME, tap.now());
              telling.otherTimeOnce(tap.therapist(), patient, it, tap.now());
              return pages.done(tap.therapist(), patient, it, "caseload.other_time_asked");
            }));
  }

  private Done about(Tap tap, Patient patient, Function<Assignment, Message> how) {
    return Done.shows(mine(tap.argument(1), patient).map(how));
  }

  private Optional<Assignment> mine(String brief, Patient patient) {
    return PersonId.ofBrief(brief)
        .flatMap(id -> assignments.byId(id.value()))
        .filter(each -> each.patient().equals(patient.id()))
        .filter(each -> each.status() != Assignment.Status.ENDED);
  }
}
