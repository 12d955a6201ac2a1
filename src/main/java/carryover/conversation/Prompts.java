package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy;
import carryover.agenda.Courtesy.Ruling;
import carryover.dialogue.Effect.Wake.Why;
import carryover.dialogue.Event;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Does what an alarm is for, within the courtesies of time. */
public final class Prompts {
  /** How long a new exercise may wait until it is offered to be agreed on. */
  private static final Duration AGREEMENT_WINDOW = Duration.ofDays(3);

  /** How long the end of a pause is worth telling. */
  private static final Duration PAUSE_WINDOW = Duration.ofHours(24);

  /** How often it is looked whether a pause or hold is over that a new exercise waits for. */
  private static final Duration LOOK_AGAIN = Duration.ofHours(24);

  private final People people;
  private final Assignments assignments;
  private final Alarms alarms;
  private final Offers offers;
  private final Waking waking;
  private final NowAndThen nowAndThen;
  private final Talking talking;
  private final AssignmentFacts facts;
  private final Breaks breaks;
  private final Tact tact;
  private final Pushes pushes;
  private final Outbox outbox;
  private final Scripts scripts;

  public Prompts(
      People people,
      Assignments assignments,
      Alarms alarms,
      Offers offers,
      Waking waking,
      NowAndThen nowAndThen,
      Talking talking,
      AssignmentFacts facts,
      Breaks breaks,
      Tact tact,
      Pushes pushes,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.assignments = assignments;
    this.alarms = alarms;
    this.offers = offers;
    this.waking = waking;
    this.nowAndThen = nowAndThen;
    this.talking = talking;
    this.facts = facts;
    this.breaks = breaks;
    this.tact = tact;
    this.pushes = pushes;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void ring(Alarm alarm, Instant now) {
    var owner = people.lock(alarm.owner());
    if (owner.isEmpty()) {
      return; // erased in the meantime
    }
    switch (owner.get()) {
      case Therapist therapist -> ring(therapist, alarm, now);
      case Patient patient -> ring(patient, alarm, now);
    }
  }

  /** Parts of a talk come at once; that it is still open waits like every push. */
  private void ring(Therapist therapist, Alarm alarm, Instant now) {
    if (alarm.ring() instanceof Ring.TalkGoesOn(var turn, var code)) {
      var why = Why.valueOf(code);
      boolean isPart = why == Why.TICK || why == Why.PAUSE_OVER;
      if (isPart || pushes.mayTell(therapist, alarm, now)) {
        talking.happen(therapist, new Event.Woken(turn, why), Urgency.PLANNED, now);
      }
    } else {
      pushes.ring(therapist, alarm, now);
    }
  }

  private void ring(Patient patient, Alarm alarm, Instant now) {
    switch (alarm.ring()) {
      case Ring.TalkGoesOn(var turn, var why) ->
          waking.wake(patient, alarm, new Event.Woken(turn, Why.valueOf(why)), now);
      case Ring.DiaryDue() -> offers.ring(patient, now);
      case Ring.AgreementDue(var assignment) -> agreement(patient, alarm, assignment, now);
      case Ring.PlanChanged(var assignment) -> planChanged(patient, alarm, assignment, now);
      case Ring.PauseOver() -> pauseOver(patient, alarm, now);
      case Ring.ExercisePauseOver(var assignment) -> pauseOver(patient, alarm, assignment, now);
      case Ring.SessionEve _, Ring.FewerReminders _, Ring.AskedAgain _ ->
          nowAndThen.ring(patient, alarm, now);
      case Ring.LettersWait _, Ring.ErasureNear _, Ring.ErasureDue _ ->
          nowAndThen.ring(patient, alarm, now);
      case Ring.AssignmentEnds(var assignment) -> offers.endsAsPlanned(patient, assignment, now);
      case Ring.DigestDue _, Ring.SessionDigest _, Ring.MorningLine _ -> {} // therapists' only
      case Ring.CoverOver _, Ring.News _ -> {} // therapists' only, too
    }
  }

  private void agreement(Patient patient, Alarm alarm, UUID id, Instant now) {
    var assignment = assignments.byId(id).filter(each -> each.status() == Status.OFFERED);
    if (assignment.isEmpty()) {
      return;
    }
    boolean awaited = "together".equals(assignment.get().agreement().acceptance());
    switch (agreementRule(patient, alarm, awaited, now)) {
      case Ruling.Now() -> {
        var known = facts.of(patient, assignment.get(), now);
        talking.begin(patient, "new_exercise", known, id, Urgency.PLANNED, now);
        if (!awaited) {
          tact.spoke(patient, now);
        }
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop(var why) -> {
        switch (why) {
          case HELD, PAUSED -> alarms.set(patient.id(), now.plus(LOOK_AGAIN), alarm.ring());
          case BUDGET -> alarms.wait(alarm, tomorrow(patient, now));
          case STALE, QUIET -> {} // it stays in /plan, and in the digest as not yet agreed
        }
      }
    }
  }

  /** What was filled in together a moment ago is waited for, phone in hand. */
  private Ruling agreementRule(Patient patient, Alarm alarm, boolean awaited, Instant now) {
    return awaited
        ? tact.ruleAwaited(patient, alarm.planned(), AGREEMENT_WINDOW, now)
        : tact.rule(patient, alarm.planned(), AGREEMENT_WINDOW, now);
  }

  /** The first moment of tomorrow at which something may be said. */
  static Instant tomorrow(Patient patient, Instant now) {
    var midnight =
        now.atZone(patient.zone()).toLocalDate().plusDays(1).atStartOfDay(patient.zone());
    return Courtesy.afterQuietHours(midnight.toInstant(), patient.zone(), patient.quiet());
  }

  private void planChanged(Patient patient, Alarm alarm, UUID id, Instant now) {
    var assignment = assignments.byId(id).filter(each -> each.status() != Status.ENDED);
    if (assignment.isEmpty()) {
      return;
    }
    switch (tact.rule(patient, alarm.planned(), AGREEMENT_WINDOW, now)) {
      case Ruling.Now() -> {
        var therapist = people.therapist(assignment.get().therapist()).name();
        say(patient, "patient.plan_changed", Map.of("therapist", therapist), now);
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> {} // /plan shows it
    }
  }

  private void pauseOver(Patient patient, Alarm alarm, Instant now) {
    tellOnce(breaks.end(patient, now), alarm, "pause.over", now);
  }

  private void pauseOver(Patient patient, Alarm alarm, UUID id, Instant now) {
    assignments
        .byId(id)
        .filter(Assignment::accepted)
        .ifPresent(one -> {
          breaks.end(one);
          tellOnce(patient, alarm, "pause.over_one_told", now);
        });
  }

  /** That a break is over, is told in its time or not at all. */
  private void tellOnce(Patient patient, Alarm alarm, String key, Instant now) {
    switch (tact.rule(patient, alarm.planned(), PAUSE_WINDOW, now)) {
      case Ruling.Now() -> say(patient, key, Map.of(), now);
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop(var why) -> {
        if (why == Courtesy.Ruling.Why.BUDGET) {
          alarms.wait(alarm, tomorrow(patient, now));
        } // else nobody waits for that word
      }
    }
  }

  private void say(Patient patient, String key, Map<String, Object> values, Instant now) {
    var text = scripts.words(patient.voice(), key, values);
    new Post(outbox, patient.chat(), Urgency.PLANNED).send(Message.text(text));
    tact.spoke(patient, now);
  }
}
