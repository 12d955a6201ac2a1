package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.letters.Letter;
import carryover.letters.Letters;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Tells patients who reads along here, by a letter in their therapist's name. */
record PatientsTold(Letters letters, Alarms alarms, Scripts scripts) {
  void tell(
      Patient patient,
      Therapist from,
      Letter.Kind kind,
      String key,
      Function<Voice, Map<String, Object>> values,
      Instant now) {
    var text = scripts.words(patient.voice(), key, values.apply(patient.voice()));
    letters.write(
        new Letter(UUID.randomUUID(), patient.id(), from.id(), kind, new Words(text), now));
    alarms.set(patient.id(), now, new Ring.LettersWait());
  }
}
