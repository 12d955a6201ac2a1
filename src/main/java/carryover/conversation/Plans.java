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
import java.util.Optional;

/** Shows a patient what is agreed, and takes the taps that change it or agree on more. */
public final class Plans {
  /** What the therapist and the patient filled in together waits for the patient's word. */
  static final String TOGETHER = "together";

  private final Assignments assignments;
  private final AssignmentFacts facts;
  private final Talking talking;
  private final PlanPage page;
  private final Mail mail;
  private final Outbox outbox;
  private final Scripts scripts;

  public Plans(
      Assignments assignments,
      AssignmentFacts facts,
      Talking talking,
      PlanPage page,
      Mail mail,
      Outbox outbox,
      Scripts scripts) {
    this.assignments = assignments;
    this.facts = facts;
    this.talking = talking;
    this.page = page;
    this.mail = mail;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void show(Patient patient, Instant now) {
    post(patient).send(page.of(patient, now));
    mail.here(patient.id(), now);
  }

  /** Does a tap; returns the notice that answers it, "" for none. A forged one does nothing. */
  String tapped(Patient patient, Stimulus.Tapped tap, Instant now) {
    var words = tap.data().split(":", 3);
    if (words[1].equals(PlanPage.BACK)) {
      return change(patient, tap, page.of(patient, now));
    }
    return Optional.of(words)
        .filter(all -> all.length == 3)
        .flatMap(all -> Taps.id(all[2]))
        .flatMap(assignments::byId)
        .filter(each -> each.patient().equals(patient.id()))
        .filter(each -> each.status() != Assignment.Status.ENDED)
        .map(each -> tapped(patient, each, words[1], tap, now))
        .orElseGet(() -> closed(patient));
  }

  private String tapped(
      Patient patient, Assignment assignment, String verb, Stimulus.Tapped tap, Instant now) {
    return switch (verb) {
      case PlanPage.AGREE -> agree(patient, assignment, now);
      case PlanPage.NOTE, PlanPage.TIME, PlanPage.PLACE, PlanPage.IF_THEN -> {
        if (!assignment.accepted()) {
          yield closed(patient);
        }
        yield verb.equals(PlanPage.NOTE)
            ? change(patient, tap, page.one(patient, assignment, now))
            : begin(patient, "change_" + verb, assignment, now);
      }
      default -> closed(patient);
    };
  }

  /** Agrees on an exercise, or confirms what was filled in together; shows what is agreed on. */
  String agree(Patient patient, Assignment assignment, Instant now) {
    if (assignment.accepted()) {
      show(patient, now);
      return "";
    }
    var isThere = TOGETHER.equals(assignment.agreement().acceptance());
    return begin(patient, isThere ? "confirm_plan" : "agree", assignment, now);
  }

  private String begin(Patient patient, String script, Assignment about, Instant now) {
    var known = facts.of(patient, about, now);
    talking.begin(patient, script, known, about.id(), Urgency.REPLY, now);
    return "";
  }

  private String change(Patient patient, Stimulus.Tapped tap, Message message) {
    post(patient).change(tap.messageId(), message);
    return "";
  }

  private String closed(Patient patient) {
    return scripts.words(patient.voice(), "talk.closed");
  }

  private Post post(Patient patient) {
    return new Post(outbox, patient.chat(), Urgency.REPLY);
  }
}
