package carryover.digest;

import carryover.agenda.Alarms;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.library.Library;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the digest: pushed at the therapist's time, without content, and opened by a tap. */
public final class Digests {
  private final People people;
  private final Summaries summaries;
  private final Alarms alarms;
  private final Library library;
  private final Outbox outbox;
  private final Scripts scripts;

  public Digests(
      People people,
      Summaries summaries,
      Alarms alarms,
      Library library,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.summaries = summaries;
    this.alarms = alarms;
    this.library = library;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Says that a digest is there, and nothing more; plans the next one. */
  public void push(Therapist therapist, Instant now) {
    therapist
        .digest()
        .rhythm()
        .next(now, therapist.zone())
        .ifPresent(due -> alarms.setDigest(therapist.id(), due));
    if (!people.patientsOf(therapist.id()).isEmpty()) {
      var open = new Button.Tap(scripts.words(therapist.voice(), "digest.open"), "t:digest");
      var text = scripts.words(therapist.voice(), "digest.ready", Map.of());
      outbox.promise(
          new Promise(
              therapist.chat(),
              new Act.Send(Message.with(text, List.of(List.of(open)))),
              Urgency.PLANNED));
    }
  }

  /** Says that a digest is there before a session, and nothing more; not even whose. */
  public void pushBeforeSession(Therapist therapist, Patient patient) {
    var label = scripts.words(therapist.voice(), "digest.open");
    var open = Menu.button(label, "digest", patient.id().brief());
    var text = scripts.words(therapist.voice(), "digest.ready_session", Map.of());
    outbox.promise(
        new Promise(
            therapist.chat(),
            new Act.Send(Message.with(text, List.of(List.of(open)))),
            Urgency.PLANNED));
  }

  /** The caseload, who needs attention first; or the one patient's page where there is only one. */
  public Message caseload(Therapist therapist, Instant now) {
    var patients = people.patientsOf(therapist.id());
    if (patients.size() == 1) {
      return page(therapist, patients.getFirst(), now);
    }
    if (patients.isEmpty()) {
      return Message.text(scripts.words(therapist.voice(), "digest.no_patients", Map.of()));
    }
    var page = page(therapist);
    var sorted =
        summaries.of(patients, now).stream()
            .sorted(Comparator.comparing(summary -> summary.attention().isEmpty()))
            .toList();
    var lines = new ArrayList<String>();
    lines.add(scripts.words(therapist.voice(), "digest.caseload", Map.of()));
    sorted.forEach(summary -> lines.add(page.line(summary)));
    return Message.with(
        String.join("\n", lines),
        Menu.inPairs(
            sorted.stream()
                .map(each ->
                    Menu.button(each.patient().label(), "digest", each.patient().id().brief()))
                .toList()));
  }

  /** One patient's digest. */
  public Message page(Therapist therapist, Patient patient, Instant now) {
    return Message.text(page(therapist).of(summaries.of(patient, now)));
  }

  private DigestPage page(Therapist therapist) {
    return new DigestPage(scripts, library, therapist.voice(), therapist.zone());
  }
}
