package carryover.therapist;

import carryover.people.Person.Therapist;
import java.time.Instant;
import java.util.List;

/**
 * A tap on one of the desk's buttons, {@code t:VERB:ARGUMENT…}; nothing in it can be trusted.
 *
 * @param messageId the message that the button is below
 * @param arguments what stands behind the verb; about a patient, the patient is the first
 */
record Tap(Therapist therapist, int messageId, String verb, List<String> arguments, Instant now) {
  /** The argument at this place, counted from 0; "" for none. */
  String argument(int place) {
    return place < arguments.size() ? arguments.get(place) : "";
  }
}
