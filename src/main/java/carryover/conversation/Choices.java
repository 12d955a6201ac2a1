package carryover.conversation;

import carryover.agenda.Later;
import carryover.dialogue.Effect.Write;
import carryover.people.Person.Patient;
import carryover.plan.Occasion;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a patient chooses when an exercise is offered: which one first, or another time. */
public final class Choices {
  private final Subjects subjects;
  private final Occasions occasions;
  private final Planning planning;

  public Choices(Subjects subjects, Occasions occasions, Planning planning) {
    this.subjects = subjects;
    this.occasions = occasions;
    this.planning = planning;
  }

  /** Of several that were asked about, this one begins; the others are asked about after it. */
  Optional<Next> first(Patient patient, Write write, Instant now) {
    var asked = subjects.asked(write.about());
    var chosen =
        Written.code(write, "which")
            .flatMap(Taps::id)
            .filter(id -> asked.stream().anyMatch(each -> each.id().equals(id)));
    chosen.ifPresent(id -> {
      asked.stream()
          .filter(each -> !each.id().equals(id))
          .forEach(each -> planning.putOff(patient, each, now, now));
      occasions.ask(List.of(id), UUID.randomUUID(), now);
    });
    return chosen.map(id -> new Next("chosen", id));
  }

  /** What was asked about, one or several, is asked about again at another time. */
  void postpone(Patient patient, Write write, Instant now) {
    var later = Written.code(write, "later").orElse("");
    subjects.asked(write.about()).forEach(each -> postpone(patient, each, later, now));
  }

  private void postpone(Patient patient, Occasion occasion, String later, Instant now) {
    if (later.equals("another_day")) {
      planning.anotherDay(patient, occasion, now);
    } else {
      var until = Later.of(later, now, patient.zone(), patient.quiet());
      planning.putOff(patient, occasion, until, now);
    }
  }
}
