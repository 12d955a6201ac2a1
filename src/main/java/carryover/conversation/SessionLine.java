package carryover.conversation;

import carryover.people.Person.Patient;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When the next session is, as the patient reads it. */
final class SessionLine {
  private SessionLine() {}

  /** One line for the plan; empty when no session is set, or it has begun. */
  static Optional<String> of(Scripts scripts, Patient patient, Instant now) {
    return when(patient, now)
        .map(when -> scripts.words(patient.voice(), "patient.next_session", Map.of("when", when)));
  }

  /** Day and time, in the patient's zone and language. */
  static Optional<String> when(Patient patient, Instant now) {
    return Optional.ofNullable(patient.nextSession())
        .filter(now::isBefore)
        .map(session -> new Rhythm.Once(session.atZone(patient.zone()).toLocalDateTime()))
        .map(once -> RhythmWords.say(once, patient.voice().locale()));
  }
}
