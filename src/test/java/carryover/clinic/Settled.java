package carryover.clinic;

import carryover.kernel.PersonId;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.rhythm.Rhythm;
import java.util.List;
import java.util.function.UnaryOperator;

/** Settles behind everybody's back what a patient and a therapist could have agreed on. */
record Settled(Clinic clinic) {
  /** What could get in the way of an exercise, and what the patient does then. */
  void ifThen(Person therapist, String label, String hurdle, String coping) {
    change(therapist, label, it -> with(it, it.rhythm(), agreed(it, hurdle, coping, null)));
  }

  /** What the patient expects of it, from 0 to 10. */
  void expects(Person therapist, String label, int expected) {
    change(therapist, label, it -> with(it, it.rhythm(), agreed(it, null, null, expected)));
  }

  /** The patient skipped the question what they expect. */
  void expectsNothing(Person therapist, String label) {
    change(therapist, label, it -> with(it, it.rhythm(), agreed(it, null, null, null)));
  }

  /** When it is done, as the database says it. */
  void rhythm(Person therapist, String label, String line) {
    change(therapist, label, it -> with(it, Rhythm.of(line), it.agreement()));
  }

  /** How the times of a patient's exercise have ended, by time; {@code null} for open ones. */
  List<String> endings(Person therapist, String label) {
    return clinic
        .db
        .sql("select coalesce(ending, 'open') from occasion where patient = :p order by planned")
        .param("p", clinic.tables().patient(label, therapist.id))
        .query(String.class)
        .list();
  }

  private void change(Person therapist, String label, UnaryOperator<Assignment> how) {
    clinic.settles();
    var id = new PersonId(clinic.tables().patient(label, therapist.id));
    var patient = (Patient) clinic.application.getBean(People.class).byId(id).orElseThrow();
    var newest = clinic.application.getBean(Assignments.class).of(id).getLast();
    clinic
        .application
        .getBean(Planning.class)
        .change(patient, how.apply(newest), clinic.clock.now());
  }

  private static Assignment with(Assignment it, Rhythm rhythm, Agreement agreement) {
    return new Assignment(
        it.id(),
        it.patient(),
        it.therapist(),
        it.script(),
        it.version(),
        rhythm,
        agreement,
        it.terms(),
        it.status(),
        it.created());
  }

  private static Agreement agreed(
      Assignment it,
      @org.jspecify.annotations.Nullable String hurdle,
      @org.jspecify.annotations.Nullable String coping,
      @org.jspecify.annotations.Nullable Integer expected) {
    var was = it.agreement();
    return new Agreement(
        was.acceptance(),
        was.acceptedAt(),
        was.goal(),
        was.where(),
        hurdle,
        coping,
        expected,
        was.confidence(),
        was.easierWish(),
        was.reason(),
        was.goalGiven());
  }
}
