package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy.Ruling;
import carryover.dialogue.Facts;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.plan.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What is asked and told before a session: the patient the evening before. */
public final class SessionPrompts {
  /** How late the question of the evening before may be. */
  private static final Duration EVE_WINDOW = Duration.ofHours(3);

  private final People people;
  private final Sessions sessions;
  private final Alarms alarms;
  private final Talking talking;
  private final Tact tact;

  public SessionPrompts(
      People people, Sessions sessions, Alarms alarms, Talking talking, Tact tact) {
    this.people = people;
    this.sessions = sessions;
    this.alarms = alarms;
    this.talking = talking;
    this.tact = tact;
  }

  /** Asks the patient whether there is anything to bring up tomorrow. */
  void eve(Patient patient, Alarm alarm, Instant now) {
    if (!sessions.isTomorrow(patient, now)) {
      return;
    }
    switch (tact.rule(patient, alarm.planned(), EVE_WINDOW, now)) {
      case Ruling.Now() -> {
        var known =
            Map.of(
                "patient", patient.label(),
                "therapist", people.therapist(patient.therapist()).name(),
                "session", SessionLine.when(patient, now).orElseThrow());
        talking.begin(patient, "session_eve", Facts.of(known), null, Urgency.PLANNED, now);
        tact.spoke(patient, now);
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> {} // /note is always there
    }
  }
}
