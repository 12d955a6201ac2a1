package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy;
import carryover.agenda.Courtesy.Ruling;
import carryover.dialogue.Effect.Wake.Why;
import carryover.dialogue.Event;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.script.Delay;
import java.time.Duration;
import java.time.Instant;

/** Lets a talk under way speak up by itself, as far as the courtesies of time allow it. */
public final class Waking {
  /** How late a reminder that a question is open may come. */
  private static final Duration NUDGE_WINDOW = Courtesy.WINDOW;

  /** An open question is closed however late it is. */
  private static final Duration GIVE_UP_WINDOW = Duration.ofDays(3650);

  /** A word that closes the question, and the word before a silence. */
  private static final int GIVE_UP_SAYS = 2;

  /** Whoever was reminded at the end of quiet hours gets so long before a question is closed. */
  private static final Duration IN_THE_MORNING = Duration.ofMinutes(30);

  private final Talking talking;
  private final Alarms alarms;
  private final Tact tact;

  public Waking(Talking talking, Alarms alarms, Tact tact) {
    this.talking = talking;
    this.alarms = alarms;
    this.tact = tact;
  }

  void wake(Patient patient, Alarm alarm, Event.Woken event, Instant now) {
    switch (event.why()) {
      case TICK, PAUSE_OVER -> talking.wake(patient, event, false, now); // part of the talk
      case NUDGE -> nudge(patient, alarm, event, now);
      case GIVE_UP -> giveUp(patient, alarm, event, now);
    }
  }

  private void nudge(Patient patient, Alarm alarm, Event.Woken event, Instant now) {
    switch (tact.ruleInTalk(patient, alarm.planned(), NUDGE_WINDOW, 1, now)) {
      case Ruling.Now() -> count(patient, talking.wake(patient, event, false, now), now);
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> {} // the question stays open without it
    }
  }

  /** Closes the question: aloud when that is allowed, without a word when nobody may be written. */
  private void giveUp(Patient patient, Alarm alarm, Event.Woken event, Instant now) {
    switch (tact.ruleInTalk(patient, alarm.planned(), GIVE_UP_WINDOW, GIVE_UP_SAYS, now)) {
      case Ruling.Now() -> count(patient, talking.wake(patient, event, false, now), now);
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop(var why) -> {
        switch (why) {
          case BUDGET, QUIET -> alarms.wait(alarm, Prompts.tomorrow(patient, now));
          case HELD, PAUSED, STALE -> talking.wake(patient, event, true, now);
        }
      }
    }
  }

  private void count(Patient patient, int messages, Instant now) {
    for (int i = 0; i < messages; i++) {
      tact.spoke(patient, now);
    }
  }

  /** When a talk rings that asked for it: outside quiet hours, unless it is part of the talk. */
  static Instant due(Person person, Delay delay, Why why, Instant now) {
    var at = delay.after(now, person.zone());
    if (!(person instanceof Patient patient)) {
      return at;
    }
    var outside = Courtesy.afterQuietHours(at, patient.zone(), patient.quiet());
    return switch (why) {
      case NUDGE -> outside;
      case GIVE_UP -> outside.equals(at) ? at : outside.plus(IN_THE_MORNING);
      case PAUSE_OVER, TICK -> at;
    };
  }
}
