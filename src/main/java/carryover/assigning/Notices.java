package carryover.assigning;

import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import java.time.Instant;
import java.util.UUID;

/** What stands on patients' phones about a new exercise. */
public interface Notices {
  /**
   * Takes back what was said or asked about an assignment that is about to be forgotten: the open
   * question becomes a short neutral line; what was not sent yet is never sent.
   */
  void takeBack(Patient patient, UUID assignment, Instant now);

  /**
   * Tells that an assignment ends, before it does, in the name of the therapist who ends it: in
   * place of the open question about it, or else at an allowed time.
   */
  void ended(Therapist therapist, Patient patient, Assignment assignment, Instant now);
}
