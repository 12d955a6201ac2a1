package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarm.Ring;
import carryover.people.Person.Patient;
import java.time.Instant;

/** What patients are asked now and then, beside the times of their exercises. */
public record NowAndThen(
    SessionPrompts sessions, Fading fading, AskingAgain askingAgain, Mail mail, Farewell farewell) {
  /** Rings one that is for a patient; every other ring is not for here. */
  void ring(Patient patient, Alarm alarm, Instant now) {
    if (alarm.ring() instanceof Ring.SessionEve) {
      sessions.eve(patient, alarm, now);
    } else if (alarm.ring() instanceof Ring.FewerReminders(var assignment)) {
      fading.ring(patient, alarm, assignment, now);
    } else if (alarm.ring() instanceof Ring.AskedAgain) {
      askingAgain.ring(patient, alarm, now);
    } else if (alarm.ring() instanceof Ring.LettersWait) {
      mail.ring(patient, alarm, now);
    } else if (alarm.ring() instanceof Ring.ErasureNear) {
      farewell.near(patient, now);
    } else if (alarm.ring() instanceof Ring.ErasureDue) {
      farewell.erase(patient, now);
    }
  }
}
