package carryover.digest;

import carryover.audit.Trail;
import carryover.audit.What;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import java.time.Instant;

/** Notes in the trail who opened what a patient reported; once a patient and day of the reader. */
public record Openings(Trail trail) {
  /** This reader sees this patient's digest, page or reports now. */
  public void note(Therapist reader, Patient patient, Instant now) {
    var zone = reader.zone();
    var today = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    trail.noteOnceSince(today, reader.id(), What.DIGEST_OPENED, patient.id(), now);
  }
}
