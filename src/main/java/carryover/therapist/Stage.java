package carryover.therapist;

import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import java.time.Instant;

/** Where talks begin that a therapist's menu leads to. */
public interface Stage {
  /** Plays an exercise in the therapist's own chat as a patient would see it; nothing is kept. */
  void plays(Therapist therapist, String playName, Instant now);

  /** Asks the therapist for a kind word for this patient. */
  void asksForKindWord(Therapist therapist, Patient patient, Instant now);
}
