package carryover.assigning;

import carryover.people.Person.Therapist;
import java.time.Instant;

/** Asks a therapist to type something for a draft. */
public interface Asking {
  /**
   * Asks; what is typed then comes back to {@link Typing#take}.
   *
   * @param names of the patients that the draft is for, as the question says them
   */
  void asks(Therapist therapist, Question question, Draft draft, String names, Instant now);
}
