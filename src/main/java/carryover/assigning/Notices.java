package carryover.assigning;

import carryover.people.Person.Patient;
import java.time.Instant;
import java.util.UUID;

/** What stands on patients' phones about a new exercise. */
public interface Notices {
  /**
   * Takes back what was said or asked about an assignment that is about to be forgotten: the open
   * question becomes a short neutral line; what was not sent yet is never sent.
   */
  void takeBack(Patient patient, UUID assignment, Instant now);
}
