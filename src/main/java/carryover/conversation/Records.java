package carryover.conversation;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.agenda.Later;
import carryover.conversation.Subjects.Subject;
import carryover.dialogue.Effect.Write;
import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.RecordKind.Sheet;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Occasion.Ending;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.therapist.Inviting;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what a script records where it belongs. */
public final class Records {
  private final People people;
  private final Subjects subjects;
  private final Planning planning;
  private final Occasions occasions;
  private final Journal journal;
  private final Alarms alarms;
  private final Preferences preferences;
  private final Inviting inviting;

  public Records(
      People people,
      Subjects subjects,
      Planning planning,
      Occasions occasions,
      Journal journal,
      Alarms alarms,
      Preferences preferences,
      Inviting inviting) {
    this.people = people;
    this.subjects = subjects;
    this.planning = planning;
    this.occasions = occasions;
    this.journal = journal;
    this.alarms = alarms;
    this.preferences = preferences;
    this.inviting = inviting;
  }

  /**
   * Carries out one record; people are read again, since an earlier record may have changed them.
   */
  void keep(PersonId id, Write write, Instant now) {
    var person = people.byId(id).orElseThrow(() -> new IllegalStateException("nobody is " + id));
    switch (write.kind()) {
      case Program.PREFERENCES -> preferences.keep(person, write.fields(), now);
      case Program.INVITATION -> invite(person, write, now);
      case Program.AGREEMENT -> patient(person).ifPresent(patient -> agree(patient, write, now));
      case Program.POSTPONEMENT ->
          patient(person).ifPresent(patient -> postpone(patient, write, now));
      case Program.BREAK -> patient(person).ifPresent(patient -> pause(patient, write, now));
      case Program.COMPLETION_REPORT -> {
        var subject = subjects.of(write.about());
        enter(person, write, subject, settled(person, write, subject, now), now);
      }
      case Program.OBSTACLE -> enter(person, write, now);
      case Program.COPING_REPORT -> enter(person, write, now);
      case Program.NOTE -> enter(person, write, now);
      case Program.MOOD -> enter(person, write, now);
      case Program.CHOICE, Program.FADING -> {}
      case Sheet _ -> enter(person, write, now);
    }
  }

  private void invite(Person person, Write write, Instant now) {
    if (person instanceof Therapist therapist) {
      inviting.inviteOne(therapist, text(write, "label").orElse("?"), now);
    }
  }

  private static Optional<Patient> patient(Person person) {
    return person instanceof Patient patient ? Optional.of(patient) : Optional.empty();
  }

  private void enter(Person person, Write write, Instant now) {
    var subject = subjects.of(write.about());
    enter(person, write, subject, subject.map(Subject::occasionId), now);
  }

  private void enter(
      Person person, Write write, Optional<Subject> subject, Optional<UUID> occasion, Instant now) {
    if (write.fields().isEmpty() || !(person instanceof Patient)) {
      return; // everything in it was skipped, or a therapist tries an exercise out
    }
    boolean kept =
        write.fields().get("share") instanceof Answer.Choice(var key) && key.equals("keep");
    journal.add(
        new Entry(
            person.id(),
            write.kind(),
            subject.map(it -> it.assignment().id()).orElse(null),
            occasion.orElse(null),
            now,
            write.fields(),
            kept ? Set.of("note") : write.secret(),
            write.correction()));
  }

  /** The outcome ends the occasion; one reported unasked ends what was planned for today. */
  private Optional<UUID> settled(
      Person person, Write write, Optional<Subject> subject, Instant now) {
    if (!(write.fields().get("outcome") instanceof Answer.Choice(var code)) || subject.isEmpty()) {
      return subject.map(Subject::occasionId);
    }
    var ending = Ending.valueOf(code.toUpperCase(Locale.ROOT));
    var occasion = subject.get().occasion();
    if (occasion != null) {
      occasions.end(occasion.id(), ending, now);
      return Optional.of(occasion.id());
    }
    var assignment = subject.get().assignment();
    return patient(person)
        .flatMap(patient -> planning.reportedEarly(patient, assignment, ending, now));
  }

  private void agree(Patient patient, Write write, Instant now) {
    subjects
        .of(write.about())
        .map(Subject::assignment)
        .ifPresent(assignment -> {
          var was = assignment.agreement();
          var said =
              new Agreement(
                  code(write, "acceptance").orElse(was.acceptance()),
                  text(write, "plan_where").orElse(was.where()),
                  text(write, "hurdle").orElse(was.hurdle()),
                  text(write, "coping").orElse(was.coping()),
                  number(write, "confidence").orElse(was.confidence()),
                  text(write, "easier_wish").orElse(was.easierWish()));
          var rhythm =
              write.fields().get("plan_when") instanceof Answer.Times(var times)
                  ? times
                  : assignment.rhythm();
          planning.agree(patient, assignment, rhythm, said, now);
        });
  }

  private void postpone(Patient patient, Write write, Instant now) {
    var until = Later.of(code(write, "later").orElse(""), now, patient.zone());
    subjects
        .of(write.about())
        .map(Subject::occasion)
        .ifPresent(each -> alarms.set(patient.id(), until, new Ring.OccasionDue(each.id())));
  }

  private void pause(Patient patient, Write write, Instant now) {
    preferences.pause(patient, code(write, "length").orElse(""), now);
  }

  private static Optional<String> text(Write write, String field) {
    return write.fields().get(field) instanceof Answer.Text(var words)
        ? Optional.of(words.value())
        : Optional.empty();
  }

  private static Optional<String> code(Write write, String field) {
    return write.fields().get(field) instanceof Answer.Choice(var key)
        ? Optional.of(key)
        : Optional.empty();
  }

  private static Optional<Integer> number(Write write, String field) {
    return write.fields().get(field) instanceof Answer.Number(var value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
