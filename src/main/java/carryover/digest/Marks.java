package carryover.digest;

import carryover.kernel.PersonId;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says for whom a reader sees a patient who is not their own, and until when. */
public record Marks(Caseload caseload, Scripts scripts) {
  /** By the patient's therapist; empty for whoever stands in for nobody. */
  public Map<PersonId, String> of(Therapist reader, Instant now) {
    var marks = new HashMap<PersonId, String>();
    caseload
        .away(reader.id(), now)
        .forEach((away, cover) -> {
          var last = cover.lastDay(away.zone());
          var values =
              Map.<String, Object>of("colleague", away.name(), "until", reader.voice().day(last));
          marks.put(away.id(), scripts.words(reader.voice(), "practice.cover_mark", values));
        });
    return marks;
  }

  /** The same for one patient. */
  public Optional<String> of(Therapist reader, Patient patient, Instant now) {
    return patient.therapist().equals(reader.id())
        ? Optional.empty()
        : Optional.ofNullable(of(reader, now).get(patient.therapist()));
  }
}
