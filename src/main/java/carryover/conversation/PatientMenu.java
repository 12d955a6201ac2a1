package carryover.conversation;

import carryover.kernel.Message;
import carryover.kernel.Stimulus;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The buttons below what a patient can look up, {@code p:VERB:ARGUMENT…}. */
public final class PatientMenu {
  private final Talking talking;
  private final Assignments assignments;
  private final Unprompted unprompted;
  private final PatientPages pages;
  private final Plans plans;
  private final WrittenPages written;
  private final Pausing pausing;
  private final Zones zones;
  private final OwnData ownData;
  private final Mail mail;
  private final Outbox outbox;
  private final Scripts scripts;

  public PatientMenu(
      Talking talking,
      Assignments assignments,
      Unprompted unprompted,
      PatientPages pages,
      Plans plans,
      WrittenPages written,
      Pausing pausing,
      Zones zones,
      OwnData ownData,
      Mail mail,
      Outbox outbox,
      Scripts scripts) {
    this.talking = talking;
    this.assignments = assignments;
    this.unprompted = unprompted;
    this.pages = pages;
    this.plans = plans;
    this.written = written;
    this.pausing = pausing;
    this.zones = zones;
    this.ownData = ownData;
    this.mail = mail;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Does a tap; returns the notice that answers it, "" for none. */
  String tapped(Patient patient, Stimulus.Tapped tap, Instant now) {
    var words = tap.data().split(":", 4);
    var mine =
        Optional.of(words)
            .filter(all -> all.length > 2)
            .flatMap(all -> Taps.id(all[2]))
            .flatMap(assignments::byId)
            .filter(each -> each.patient().equals(patient.id()));
    switch (words[1]) {
      case "note", "mood" -> begin(patient, words[1], now);
      case "plan" -> plans.show(patient, now);
      case "exercises" -> post(patient).send(pages.exercises(patient));
      case "break" -> pausing.more(patient, now);
      case "resume" -> pausing.goesOn(patient, now);
      case "erase" -> ownData.erase(patient, now);
      case "letters" -> {
        return mail.read(patient, tap, now);
      }
      case "keep" -> say(patient, "patient.delete_kept");
      default -> {
        return mine.map(each ->
                words[1].equals("wrote")
                    ? wrote(patient, each, words.length == 4 ? words[3] : "", tap)
                    : about(patient, each, words[1], now))
            .orElseGet(() -> scripts.words(patient.voice(), "talk.closed"));
      }
    }
    return "";
  }

  private String about(Patient patient, Assignment assignment, String verb, Instant now) {
    switch (verb) {
      case "read" -> post(patient).send(pages.instructions(patient, assignment));
      case "do" -> unprompted.begin(patient, assignment, now);
      case "tell" -> unprompted.tell(patient, assignment, now);
      case "unpause" -> pausing.goesOn(patient, assignment);
      default -> {
        return scripts.words(patient.voice(), "talk.closed");
      }
    }
    return "";
  }

  /** Shows a page of what was written; the first in a message of its own, then in its place. */
  private String wrote(Patient patient, Assignment assignment, String place, Stimulus.Tapped tap) {
    var page = written.page(patient, assignment, place);
    if (page.isEmpty()) {
      return scripts.words(patient.voice(), "talk.closed");
    }
    if (place.isEmpty()) {
      post(patient).send(page.get());
    } else {
      post(patient).change(tap.messageId(), page.get());
    }
    return "";
  }

  private void begin(Patient patient, String script, Instant now) {
    talking.begin(patient, script, zones.facts(patient, now), null, Urgency.REPLY, now);
  }

  private void say(Patient patient, String key) {
    post(patient).send(Message.text(scripts.words(patient.voice(), key, Map.of())));
  }

  private Post post(Patient patient) {
    return new Post(outbox, patient.chat(), Urgency.REPLY);
  }
}
