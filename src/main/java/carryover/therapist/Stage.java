package carryover.therapist;

import carryover.people.Person.Therapist;
import java.time.Instant;

/** Where talks begin that a therapist's menu leads to. */
public interface Stage {
  /** Plays an exercise in the therapist's own chat as a patient would see it; nothing is kept. */
  void plays(Therapist therapist, String playName, Instant now);
}
