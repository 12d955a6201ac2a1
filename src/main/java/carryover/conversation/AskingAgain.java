package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy.Ruling;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes once to a patient who had gone silent, because the therapist would like to hear. */
public final class AskingAgain {
  /** How long the therapist's wish may wait for a good moment. */
  private static final Duration WINDOW = Duration.ofHours(24);

  private final People people;
  private final Alarms alarms;
  private final Tact tact;
  private final Outbox outbox;
  private final Scripts scripts;

  public AskingAgain(People people, Alarms alarms, Tact tact, Outbox outbox, Scripts scripts) {
    this.people = people;
    this.alarms = alarms;
    this.tact = tact;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void ring(Patient patient, Alarm alarm, Instant now) {
    switch (tact.rule(patient, alarm.planned(), WINDOW, now)) {
      case Ruling.Now() -> {
        new Post(outbox, patient.chat(), Urgency.PLANNED).send(word(patient));
        tact.spoke(patient, now);
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> {} // the therapist can ask again
    }
  }

  private Message word(Patient patient) {
    var therapist = people.therapist(patient.therapist()).name();
    return Message.with(
        scripts.words(patient.voice(), "patient.asked_again", Map.of("therapist", therapist)),
        List.of(
            List.of(
                button(patient, "patient.to_note", "note"),
                button(patient, "patient.to_mood", "mood")),
            List.of(
                button(patient, "patient.to_plan", "plan"),
                button(patient, "patient.to_exercises", "exercises"))));
  }

  private Button button(Patient patient, String key, String verb) {
    return new Button.Tap(scripts.words(patient.voice(), key), "p:" + verb);
  }
}
