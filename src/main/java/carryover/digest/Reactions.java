package carryover.digest;

import carryover.kernel.Button;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import java.util.List;

/** What a therapist can do about a digest with one tap; whoever knows how puts the buttons. */
public interface Reactions {
  /** Nothing can be done. */
  Reactions NONE = (_, _, _, _) -> List.of();

  /** The same points, those marked that were taken up already. */
  default List<Points.Found> marked(Patient patient, List<Points.Found> points) {
    return points;
  }

  /** The rows of buttons below a patient's digest. */
  List<List<Button>> below(
      Therapist therapist, Patient patient, Summary summary, List<Points.Found> points);
}
