package carryover.conversation;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.dialogue.Effect.Write;
import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.kernel.Answer;
import carryover.kernel.RecordKind.Program;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Planning;
import carryover.rhythm.Rhythm;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what is said while an exercise is agreed on, by the patient or together with them. */
public final class Agreeing {
  private final Subjects subjects;
  private final Planning planning;
  private final Journal journal;
  private final Alarms alarms;
  private final Library library;
  private final Scripts scripts;

  public Agreeing(
      Subjects subjects,
      Planning planning,
      Journal journal,
      Alarms alarms,
      Library library,
      Scripts scripts) {
    this.subjects = subjects;
    this.planning = planning;
    this.journal = journal;
    this.alarms = alarms;
    this.library = library;
    this.scripts = scripts;
  }

  /** Keeps a part of an agreement; returns the talk that begins after this one, if there is one. */
  Optional<Next> keep(Person person, Write write, Instant now) {
    var assignment = subjects.of(write.about()).map(Subjects.Subject::assignment);
    if (assignment.isEmpty()) {
      return Optional.empty();
    }
    return switch (person) {
      case Patient patient -> keep(patient, assignment.get(), write, now);
      case Therapist therapist -> {
        propose(therapist, assignment.get(), write, now);
        yield Optional.empty();
      }
    };
  }

  private Optional<Next> keep(Patient patient, Assignment assignment, Write write, Instant now) {
    var said = said(assignment.agreement(), write, now);
    var rhythm = rhythm(assignment, write);
    var acceptance = Written.code(write, "acceptance");
    if (acceptance.isPresent()) {
      enter(patient, assignment, acceptance.get(), now);
    }
    if (assignment.status() == Assignment.Status.ENDED) {
      return Optional.empty(); // by the therapist, in the meantime: that stands
    }
    if (acceptance.isPresent() || assignment.accepted()) {
      planning.agree(patient, assignment, rhythm, said, now);
    } else {
      planning.note(assignment, rhythm, said);
    }
    return Written.code(write, "form")
        .flatMap(form -> otherForm(assignment, form))
        .map(form -> take(assignment, form));
  }

  /** The form of the exercise that the patient asks for, if the therapist allowed it. */
  private Optional<Exercise> otherForm(Assignment assignment, String form) {
    var exercise = library.byScript(assignment.playName());
    var terms = assignment.terms();
    return switch (form) {
      case "easier" -> exercise.filter(_ -> terms.easierAllowed()).flatMap(library::easierThan);
      case "harder" -> exercise.filter(_ -> terms.harderAllowed()).flatMap(library::harderThan);
      default -> Optional.empty();
    };
  }

  /** The other form takes the exercise's place, and is agreed on from the start. */
  private Next take(Assignment assignment, Exercise form) {
    var name = form.script().name();
    var now = subjects.of(assignment.id()).orElseThrow().assignment();
    planning.step(now, name, scripts.newest(name), form.about().minutes());
    return new Next(now.accepted() ? "stepped" : "agree", assignment.id());
  }

  /** Every answer reaches the therapist, also one that another follows. */
  private void enter(Patient patient, Assignment assignment, String acceptance, Instant now) {
    journal.add(
        new Entry(
            patient.id(),
            Program.AGREEMENT,
            assignment.id(),
            null,
            now,
            Map.of("acceptance", new Answer.Choice(acceptance)),
            Set.of()));
  }

  /** What was filled in together, on the therapist's phone, is for the patient to confirm. */
  private void propose(Therapist therapist, Assignment assignment, Write write, Instant now) {
    if (!assignment.therapist().equals(therapist.id()) || !assignment.isOpen()) {
      return; // what the patient has agreed to in the meantime is theirs
    }
    var rhythm = rhythm(assignment, write);
    var said = said(assignment.agreement(), write, now);
    var ready = Written.code(write, "acceptance");
    if (ready.isEmpty()) {
      planning.note(assignment, rhythm, said);
    } else {
      boolean isWhole = ready.get().equals(Plans.TOGETHER);
      planning.offer(assignment, rhythm, said.answered(isWhole ? Plans.TOGETHER : null));
      alarms.clearToBeTold(assignment.id());
      alarms.set(assignment.patient(), now, new Ring.AgreementDue(assignment.id()));
    }
  }

  private static Rhythm rhythm(Assignment assignment, Write write) {
    return write.fields().get("plan_when") instanceof Answer.Times(var times)
        ? times
        : assignment.rhythm();
  }

  /** A hurdle that was just named: nothing is planned for it yet. */
  private static boolean isHurdle(Write write) {
    return write.fields().containsKey("hurdle");
  }

  private static Agreement said(Agreement was, Write write, Instant now) {
    var acceptance = Written.code(write, "acceptance").orElse(was.acceptance());
    boolean first = "fits".equals(acceptance) && was.acceptedAt() == null;
    return new Agreement(
        acceptance,
        first ? now : was.acceptedAt(),
        Written.text(write, "goal").orElse(was.goal()),
        Written.text(write, "plan_where").orElse(was.where()),
        Written.text(write, "hurdle").orElse(was.hurdle()),
        Written.text(write, "coping").orElse(isHurdle(write) ? null : was.coping()),
        Written.number(write, "expected").orElse(was.expected()),
        Written.number(write, "confidence").orElse(was.confidence()),
        Written.text(write, "easier_wish").orElse(was.easierWish()),
        was.reason());
  }
}
