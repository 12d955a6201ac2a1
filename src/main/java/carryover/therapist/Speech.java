package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.PersonId;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;

/** How the desk speaks to a therapist: texts, days, and buttons about a patient. */
record Speech(Scripts scripts) {
  String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }

  /** A text that names the patient, and nothing else. */
  String words(Therapist therapist, String key, Patient patient) {
    return words(therapist, key, Map.of("patient", patient.label()));
  }

  /** What stands on a button; plain text. */
  String label(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  Button button(Therapist therapist, String key, String verb, Patient patient) {
    return Menu.button(label(therapist, key), verb, patient.id().brief());
  }

  Button button(Therapist therapist, String key, String verb, Patient patient, String more) {
    return Menu.button(label(therapist, key), verb, patient.id().brief(), more);
  }

  Button button(
      Therapist therapist, String key, String verb, Patient patient, Assignment assignment) {
    return button(therapist, key, verb, patient, brief(assignment));
  }

  /** The way back to the patient's page. */
  Button back(Therapist therapist, Patient patient) {
    var label = label(therapist, "therapist.to_patient") + " " + patient.label();
    return Menu.button(label, "patient", patient.id().brief());
  }

  static String brief(Assignment assignment) {
    return new PersonId(assignment.id()).brief();
  }

  /** A day as it is said to a therapist, on their calendar. */
  static String day(Therapist therapist, Instant at) {
    return therapist.voice().day(at.atZone(therapist.zone()).toLocalDate());
  }
}
