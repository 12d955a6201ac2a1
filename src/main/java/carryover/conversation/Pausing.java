package carryover.conversation;

import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.script.Scripts;
import java.time.Instant;

/** Answers {@code /pause} and the buttons below it. */
public final class Pausing {
  private final Talking talking;
  private final Breaks breaks;
  private final BreakPages pages;
  private final Outbox outbox;
  private final Scripts scripts;

  public Pausing(Talking talking, Breaks breaks, BreakPages pages, Outbox outbox, Scripts scripts) {
    this.talking = talking;
    this.breaks = breaks;
    this.pages = pages;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Shows the breaks that last now, or asks for one. */
  void asked(Patient patient, Instant now) {
    pages.page(patient, now).ifPresentOrElse(page -> send(patient, page), () -> more(patient, now));
  }

  /** Asks for a break, beside those that last. */
  void more(Patient patient, Instant now) {
    var script = pages.script(patient, now);
    var known = pages.facts(patient, now);
    talking.begin(patient, script, known, patient.id().value(), Urgency.REPLY, now);
  }

  /** The break from everything is ended by hand. */
  void goesOn(Patient patient, Instant now) {
    var unused = breaks.end(patient, now);
    send(patient, Message.text(scripts.words(patient.voice(), "pause.over")));
  }

  /** The break from one exercise is ended by hand. */
  void goesOn(Patient patient, Assignment one) {
    breaks.end(one);
    send(patient, pages.ended(patient, one));
  }

  private void send(Patient patient, Message message) {
    new Post(outbox, patient.chat(), Urgency.REPLY).send(message);
  }
}
