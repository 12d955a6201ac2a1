package carryover.digest;

import carryover.journal.Entry;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Occasion;
import carryover.safety.Alert;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that was kept about one patient and that a digest is made of.
 *
 * @param span the time that it tells of
 * @param talked when the therapist last said that all has been talked about
 * @param alerts open ones, and those of the time
 * @param assignments all that the patient ever had, oldest first
 * @param expects the field that an exercise compares with what was expected, by assignment
 * @param occasions what was planned in the time, by time
 * @param entries what was reported in the time, oldest first
 * @param earlier the last sign of life before the time
 */
record Facts(
    Patient patient,
    Span span,
    Optional<Instant> talked,
    List<Alert> alerts,
    List<Assignment> assignments,
    Map<UUID, String> expects,
    List<Occasion> occasions,
    List<Entry> entries,
    Optional<Instant> earlier) {
  @Override
  public String toString() {
    return "Facts[" + patient.id() + "]";
  }
}
