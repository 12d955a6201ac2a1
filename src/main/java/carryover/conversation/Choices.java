package carryover.conversation;

import carryover.agenda.Later;
import carryover.dialogue.Effect.Write;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Occasion;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a patient chooses when an exercise is offered: which one first, or another time. */
public final class Choices {
  private static final String ANOTHER_DAY = "another_day";

  private final Subjects subjects;
  private final Occasions occasions;
  private final Planning planning;
  private final Outbox outbox;
  private final Scripts scripts;
  private final SpokenTime times;

  public Choices(
      Subjects subjects, Occasions occasions, Planning planning, Outbox outbox, Scripts scripts) {
    this.subjects = subjects;
    this.occasions = occasions;
    this.planning = planning;
    this.outbox = outbox;
    this.scripts = scripts;
    this.times = new SpokenTime(scripts);
  }

  /** Of several that were asked about, this one begins; the others are asked about after it. */
  Optional<Next> first(Patient patient, Write write, Instant now) {
    var asked = subjects.asked(write.about());
    var chosen =
        Written.code(write, "which")
            .flatMap(Taps::id)
            .filter(id -> asked.stream().anyMatch(each -> each.id().equals(id)));
    chosen.ifPresent(id -> first(patient, asked, id, now));
    return chosen.map(id -> new Next("chosen", id));
  }

  /**
   * An exercise is done or told about unasked. Where it waits for an answer together with others in
   * one message, it is the one to begin with; that message is returned and has to go.
   */
  Optional<UUID> unasked(Patient patient, UUID occasion, Instant now) {
    var offer = occasions.byId(occasion).flatMap(each -> Optional.ofNullable(each.offer()));
    var asked =
        offer.map(occasions::inOffer).orElse(List.of()).stream()
            .filter(each -> each.due() == null)
            .toList();
    if (asked.size() < 2 || asked.stream().noneMatch(each -> each.id().equals(occasion))) {
      return Optional.empty();
    }
    first(patient, asked, occasion, now);
    return offer;
  }

  private void first(Patient patient, List<Occasion> asked, UUID chosen, Instant now) {
    asked.stream()
        .filter(each -> !each.id().equals(chosen))
        .forEach(each -> planning.putOff(patient, each, now, now));
    occasions.ask(List.of(chosen), UUID.randomUUID(), now);
  }

  /**
   * What was asked about, one or several, is asked about again at another time; the patient is told
   * when exactly.
   */
  void postpone(Patient patient, Write write, Instant now) {
    var later = Written.code(write, "later").orElse("");
    var again =
        subjects.asked(write.about()).stream()
            .flatMap(each -> postpone(patient, each, later, now).stream())
            .min(Comparator.naturalOrder());
    new Post(outbox, patient.chat(), Urgency.REPLY)
        .send(Message.text(answer(patient, later, again, now)));
  }

  /** When it is asked again, if it is. */
  private Optional<Instant> postpone(
      Patient patient, Occasion occasion, String later, Instant now) {
    if (later.equals(ANOTHER_DAY)) {
      return planning.anotherDay(patient, occasion, now);
    }
    var until = Later.of(later, now, patient.zone(), patient.quiet());
    planning.putOff(patient, occasion, until, now);
    return Optional.of(until);
  }

  private String answer(Patient patient, String later, Optional<Instant> again, Instant now) {
    if (again.isEmpty()) {
      return words(patient, "later.not_today", Map.of());
    }
    var when = times.of(patient, again.get(), now);
    if (later.equals(ANOTHER_DAY)) {
      return words(patient, "later.another_day", Map.of("when", when));
    }
    var wished = Later.of(later, now, patient.zone(), null);
    return wished.equals(again.get())
        ? words(patient, "later.asked_again", Map.of("when", when))
        : words(
            patient, "later.quiet_then", Map.of("time", times.time(patient, wished), "when", when));
  }

  private String words(Patient patient, String key, Map<String, Object> values) {
    return scripts.words(patient.voice(), key, values);
  }
}
