package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.library.Exercise;
import carryover.people.Person.Patient;
import carryover.rhythm.Rhythm;

/** What a therapist is about to assign, and all that is allowed with it. */
public record Offer(Patient patient, Exercise exercise, Rhythm rhythm, Allowed allowed) {
  /** The same with another exercise. */
  public Offer of(Exercise other) {
    return new Offer(patient, other, rhythm, allowed);
  }

  /** The same with something else allowed. */
  public Offer allowing(Allowed other) {
    return new Offer(patient, exercise, rhythm, other);
  }

  /**
   * A button that says all of it. There is room for 64 bytes, so what is allowed stands in it only
   * when it is not the usual, behind a shorter verb.
   */
  public Button button(String label, String usually, String otherwise) {
    var id = patient.id().brief();
    var code = Proposals.code(rhythm);
    return allowed.equals(Allowed.USUAL)
        ? Menu.button(label, usually, id, exercise.id(), code)
        : Menu.button(label, otherwise, id, exercise.id(), code, allowed.letter());
  }
}
