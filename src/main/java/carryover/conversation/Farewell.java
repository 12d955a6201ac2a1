package carryover.conversation;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.Stimulus;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.privacy.Erasure;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever was discharged: a short kind answer to what they write, their own data and the help page
 * as long as anything is kept, and its erasure.
 */
public final class Farewell {
  private static final Set<String> COMMANDS =
      Set.of("start", "help", "privacy", "exercises", "mydata", "delete");

  /** What can still be tapped: own words and data, letters, the help of an alert. */
  private static final List<String> TAPS =
      List.of("s:", "p:erase", "p:keep", "p:letters", "p:exercises", "p:read:", "p:wrote:");

  private final Talks talks;
  private final Erasure erasure;
  private final People people;
  private final Outbox outbox;
  private final Scripts scripts;

  public Farewell(Talks talks, Erasure erasure, People people, Outbox outbox, Scripts scripts) {
    this.talks = talks;
    this.erasure = erasure;
    this.people = people;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  static boolean allows(Optional<Command> command) {
    return command.map(Command::name).filter(COMMANDS::contains).isPresent();
  }

  static boolean allows(Stimulus.Tapped tap) {
    return TAPS.stream().anyMatch(tap.data()::startsWith);
  }

  /** Says kindly that the therapy here has ended. */
  void answer(Patient patient) {
    var therapist = people.therapist(patient.therapist()).name();
    var text = scripts.words(patient.voice(), "letters.is_over", Map.of("therapist", therapist));
    new Post(outbox, patient.chat(), Urgency.REPLY).send(Message.text(text));
  }

  /** Tells the therapist, and not whose, that data will be erased soon. */
  void near(Patient patient, Instant now) {
    if (patient.discharged()) {
      var therapist = people.therapist(patient.therapist());
      var label = scripts.words(therapist.voice(), "caseload.erasure_open");
      var open = List.of(List.<Button>of(Menu.button(label, "pl")));
      tell(therapist, "caseload.erasure_near", open);
    }
  }

  /** Erases everything; the therapist is told, and not whose it was. */
  void erase(Patient patient, Instant now) {
    if (patient.discharged()) {
      talks.removeOf(patient.id());
      erasure.erase(patient.id(), now);
      outbox.forget(patient.chat());
      tell(people.therapist(patient.therapist()), "caseload.erased", List.of());
    }
  }

  private void tell(Therapist therapist, String key, List<List<Button>> rows) {
    var text = scripts.words(therapist.voice(), key, Map.of());
    new Post(outbox, therapist.chat(), Urgency.PLANNED).send(Message.with(text, rows));
  }
}
