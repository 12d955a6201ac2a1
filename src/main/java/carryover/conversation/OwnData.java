package carryover.conversation;

import carryover.assigning.Drafts;
import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.privacy.Erasure;
import carryover.privacy.Export;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;

/** What a patient may ask for at any time: a copy of everything, or that nothing is left. */
public record OwnData(
    Export export,
    Erasure erasure,
    Talks talks,
    Drafts drafts,
    People people,
    Pushes pushes,
    Trail trail,
    Outbox outbox,
    Scripts scripts) {
  void send(Patient patient, Instant now) {
    var caption = scripts.words(patient.voice(), "patient.mydata_caption");
    var file = new Act.Document("mydata.json", export.of(patient), caption);
    outbox.promise(new Promise(patient.chat(), file, Urgency.REPLY));
    trail.note(patient.id(), What.OWN_DATA_EXPORTED, patient.id(), now);
  }

  void erase(Patient patient, Instant now) {
    talks.removeOf(patient.id());
    drafts.forgetWords(patient.therapist(), patient.id(), now);
    erasure.erase(patient.id(), patient.id(), now);
    outbox.forget(patient.chat());
    var text = scripts.words(patient.voice(), "patient.deleted", Map.of());
    new Post(outbox, patient.chat(), Urgency.REPLY).send(Message.text(text));
    pushes.left(people.therapist(patient.therapist()), patient.label(), now);
  }
}
