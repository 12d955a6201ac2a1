package carryover.conversation;

import carryover.agenda.Alarm.What;
import carryover.kernel.Message;
import carryover.kernel.Stimulus;
import carryover.kernel.Words;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.privacy.Erasure;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  private final SafetyDesk safety;
  private final HelpPage help;
  private final Talks talks;
  private final Erasure erasure;
  private final People people;
  private final Pushes pushes;
  private final Outbox outbox;
  private final Scripts scripts;

  public Farewell(
      SafetyDesk safety,
      HelpPage help,
      Talks talks,
      Erasure erasure,
      People people,
      Pushes pushes,
      Outbox outbox,
      Scripts scripts) {
    this.safety = safety;
    this.help = help;
    this.talks = talks;
    this.erasure = erasure;
    this.people = people;
    this.pushes = pushes;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /**
   * Answers words of somebody who was discharged; false for what is answered as always: danger, the
   * help page, their own data.
   */
  boolean answers(Patient patient, Words text) {
    if (!patient.discharged() || safety.danger(text).isPresent()) {
      return false;
    }
    var command = Command.of(text.value()).or(() -> help.key(text)).map(Command::name);
    boolean answers = command.filter(COMMANDS::contains).isEmpty();
    if (answers) {
      answer(patient);
    }
    return answers;
  }

  /** The same for a tap. */
  boolean answers(Patient patient, Stimulus.Tapped tap) {
    boolean answers = patient.discharged() && TAPS.stream().noneMatch(tap.data()::startsWith);
    if (answers) {
      answer(patient);
    }
    return answers;
  }

  /** Says kindly that the therapy here has ended. */
  private void answer(Patient patient) {
    var therapist = people.therapist(patient.therapist()).name();
    var text = scripts.words(patient.voice(), "letters.is_over", Map.of("therapist", therapist));
    new Post(outbox, patient.chat(), Urgency.REPLY).send(Message.text(text));
  }

  /** Tells the therapist, and not whose, that data will be erased soon. */
  void near(Patient patient, Instant now) {
    if (patient.discharged()) {
      tell(patient, What.ERASURE_NEAR, now);
    }
  }

  /** Erases everything; the therapist is told, and not whose it was. */
  void erase(Patient patient, Instant now) {
    if (patient.discharged()) {
      talks.removeOf(patient.id());
      erasure.erase(patient.id(), patient.therapist(), now);
      outbox.forget(patient.chat());
      tell(patient, What.ERASED, now);
    }
  }

  private void tell(Patient patient, What what, Instant now) {
    var therapist = people.therapist(patient.therapist());
    pushes.news(therapist, therapist.id().value(), what, now);
  }
}
