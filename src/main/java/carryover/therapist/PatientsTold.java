package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.letters.Letter;
import carryover.letters.Letters;
import carryover.people.Cover;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells patients who reads along here, by a letter in their therapist's name. */
record PatientsTold(Letters letters, Alarms alarms, Scripts scripts) {
  void tell(
      Patient patient,
      Therapist from,
      Letter.Kind kind,
      String key,
      Function<Voice, Map<String, Object>> values,
      Instant now) {
    tell(patient, from, kind, null, key, values, now);
  }

  /** That a colleague stands in, and from when until when. */
  void covers(
      Cover cover,
      Collection<Patient> patients,
      Therapist from,
      Function<Voice, Map<String, Object>> values,
      Instant now) {
    patients.forEach(
        each -> tell(each, from, Letter.Kind.COVER, cover.id(), "letters.cover", values, now));
  }

  /** That it is over before its time; whoever did not know of it is told nothing at all. */
  void coversNoMore(
      Cover cover, Collection<Patient> patients, Therapist from, Therapist colleague, Instant now) {
    var know = letters.takeBack(patients.stream().map(Patient::id).toList(), cover.id());
    var key = now.isBefore(cover.begins()) ? "letters.cover_off" : "letters.cover_back";
    var names = Map.<String, Object>of("therapist", from.name(), "colleague", colleague.name());
    patients.stream()
        .filter(each -> know.contains(each.id()))
        .forEach(each -> tell(each, from, Letter.Kind.COVER, null, key, _ -> names, now));
  }

  private void tell(
      Patient patient,
      Therapist from,
      Letter.Kind kind,
      @Nullable UUID about,
      String key,
      Function<Voice, Map<String, Object>> values,
      Instant now) {
    var text = scripts.words(patient.voice(), key, values.apply(patient.voice()));
    letters.write(
        new Letter(UUID.randomUUID(), patient.id(), from.id(), kind, new Words(text), now, about));
    alarms.set(patient.id(), now, new Ring.LettersWait());
  }
}
