package carryover.therapist;

import carryover.people.Person.Patient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which verb of a therapist's buttons leads where, a line for each. A verb may have two: one alone,
 * and one about the patient that is its first argument.
 */
final class Verbs {
  private final Map<String, Alone> alone = new HashMap<>();
  private final Map<String, AboutPatient> about = new HashMap<>();

  /** What a tap without a patient leads to. */
  @FunctionalInterface
  interface Alone {
    Done done(Tap tap);
  }

  /** What a tap about one of the therapist's own patients leads to. */
  @FunctionalInterface
  interface AboutPatient {
    Done done(Tap tap, Patient patient);
  }

  /** A verb whose first argument is no patient; it sees taps with any arguments or none. */
  Verbs alone(String verb, Alone deed) {
    put(alone, verb, deed);
    return this;
  }

  /** A verb whose first argument is a patient. */
  Verbs about(String verb, AboutPatient deed) {
    put(about, verb, deed);
    return this;
  }

  Optional<Alone> alone(Tap tap) {
    return about.containsKey(tap.verb()) && !tap.arguments().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(alone.get(tap.verb()));
  }

  Optional<AboutPatient> about(Tap tap) {
    return Optional.ofNullable(about.get(tap.verb()));
  }

  private static <T> void put(Map<String, T> deeds, String verb, T deed) {
    if (deeds.put(verb, deed) != null) {
      throw new IllegalArgumentException("two deeds for the verb " + verb);
    }
  }
}
