package carryover.conversation;

import carryover.dialogue.Event;
import carryover.dialogue.Facts;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Planning;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Begins what a patient does, or tells, without having been asked for it. */
public final class Unprompted {
  private final Planning planning;
  private final Choices choices;
  private final AssignmentFacts facts;
  private final Talking talking;

  public Unprompted(Planning planning, Choices choices, AssignmentFacts facts, Talking talking) {
    this.planning = planning;
    this.choices = choices;
    this.facts = facts;
    this.talking = talking;
  }

  /** An exercise is done now, with the guide. */
  void begin(Patient patient, Assignment about, Instant now) {
    begin(patient, "unprompted", facts.of(patient, about, now), about, now);
  }

  /** Somebody tells about an exercise that was done without the guide. */
  void tell(Patient patient, Assignment about, Instant now) {
    var known = facts.of(patient, about, now).and(Facts.of(Map.of("guided", "no")));
    begin(patient, "report", known, about, now);
  }

  /** What waits for an answer, or was put off, is thereby answered. */
  private void begin(Patient patient, String script, Facts known, Assignment about, Instant now) {
    var waiting = planning.waiting(about);
    waiting
        .flatMap(occasion -> choices.unasked(patient, occasion, now))
        .ifPresent(offer -> withdraw(patient, offer, now));
    talking.begin(patient, script, known, waiting.orElse(about.id()), Urgency.REPLY, now);
  }

  private void withdraw(Patient patient, UUID offer, Instant now) {
    var unused = talking.happen(patient, new Event.Withdrawn(offer), now);
  }
}
