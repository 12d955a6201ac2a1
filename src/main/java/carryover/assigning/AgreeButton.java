package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.PersonId;
import carryover.plan.Assignment;

/**
 * The button with which therapist and patient agree on an exercise in the session, on the
 * therapist's phone; its data is {@code a:ASSIGNMENT}.
 */
public final class AgreeButton {
  /** What its data begins with. */
  public static final String PREFIX = "a:";

  private AgreeButton() {}

  public static Button of(String label, Assignment assignment) {
    return new Button.Tap(label, PREFIX + new PersonId(assignment.id()).brief());
  }
}
