package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy.Ruling;
import carryover.dialogue.Event;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.kernel.Stimulus;
import carryover.letters.Letter;
import carryover.letters.Letters;
import carryover.letters.Letters.Untold;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Brings a therapist's words to a patient. One neutral line tells of all that wait, unasked and
 * within the courtesies of time; where those never allow it, when the patient is here anyway. The
 * words themselves come after a tap.
 */
public final class Mail {
  /** How long it is tried to tell of a letter unasked; ours. */
  private static final Duration WINDOW = Duration.ofDays(3);

  /** So long a line that was not tapped yet stands for what is written after it, too; ours. */
  private static final Duration ONE_LINE = Duration.ofDays(1);

  /** So many letters are shown in one message; more than that come after another tap. */
  private static final int AT_ONCE = 6;

  private final Letters letters;
  private final People people;
  private final Alarms alarms;
  private final Tact tact;
  private final Outbox outbox;
  private final Scripts scripts;

  public Mail(
      Letters letters, People people, Alarms alarms, Tact tact, Outbox outbox, Scripts scripts) {
    this.letters = letters;
    this.people = people;
    this.alarms = alarms;
    this.tact = tact;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Tells of what waits, if it may be told now; nobody is written to while an alert is open. */
  void ring(Patient patient, Alarm alarm, Instant now) {
    var untold = untold(patient.id(), now);
    if (untold.isEmpty()) {
      return;
    }
    switch (tact.rule(addressee(patient, untold), alarm.planned(), WINDOW, now)) {
      case Ruling.Now() -> {
        tell(patient, untold, Urgency.PLANNED, now);
        tact.spoke(patient, now);
      }
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop(var why) -> {
        switch (why) {
          case BUDGET, QUIET -> alarms.wait(alarm, Prompts.tomorrow(patient, now));
          case PAUSED ->
              alarms.set(patient.id(), Objects.requireNonNull(patient.pausedUntil()), alarm.ring());
          case HELD, STALE -> {} // told when the patient is here, or may be written to again
        }
      }
    }
  }

  /** Whether this is something that a person did, not something that time brought. */
  static boolean isTheirOwn(Event event) {
    return switch (event) {
      case Event.Typed _, Event.Tapped _, Event.Stopped _ -> true;
      case Event.Begin _, Event.Changed _, Event.Woken _, Event.Withdrawn _ -> false;
      case Event.Repeat _, Event.Reworded _ -> false;
    };
  }

  /** The patient is here by themselves, and nothing is under way: tells of what waits. */
  void here(PersonId id, Instant now) {
    if (people.byId(id).orElse(null) instanceof Patient patient
        && patient.standing() != Standing.HELD) {
      var untold = untold(id, now);
      if (!untold.isEmpty()) {
        tell(patient, untold, Urgency.REPLY, now);
      }
    }
  }

  /** What the patient has to be told of; a line that waits to be tapped tells of it, too. */
  private List<Untold> untold(PersonId patient, Instant now) {
    var untold = letters.untold(patient);
    if (!untold.isEmpty() && letters.isUnreadSince(patient, now.minus(ONE_LINE))) {
      letters.told(patient, now);
      return List.of();
    }
    return untold;
  }

  /** The patient may be written to again: what waits is told in the usual way. */
  void again(Patient patient, Instant now) {
    if (!letters.untold(patient.id()).isEmpty()) {
      alarms.set(patient.id(), now, new Ring.LettersWait());
    }
  }

  /** The patient is in another chat now: what is unread is told there, in the usual way. */
  void anew(Patient patient, Instant now) {
    letters.tellAnew(patient.id());
    again(patient, now);
  }

  /** Shows all unread letters in place of the line; returns the notice that answers the tap. */
  String read(Patient patient, Stimulus.Tapped tap, Instant now) {
    var unread = letters.unread(patient.id());
    if (unread.isEmpty()) {
      return scripts.words(patient.voice(), "letters.read_before");
    }
    var shown = unread.subList(0, Math.min(AT_ONCE, unread.size()));
    letters.opened(shown, now);
    var rows = new ArrayList<List<Button>>();
    shown.stream()
        .filter(each -> each.kind() == Letter.Kind.TIME && each.about() != null)
        .forEach(each -> rows.add(List.of(otherTime(patient, each))));
    if (shown.size() < unread.size()) {
      rows.add(List.of(button(patient, "letters.more")));
    }
    var text = shown.stream().map(each -> page(patient, each)).collect(Collectors.joining("\n\n"));
    post(patient, Urgency.REPLY).change(tap.messageId(), Message.with(text, rows));
    return "";
  }

  /** A break that the therapist made is told in it; a goodbye is the last word of all. */
  private static Patient addressee(Patient patient, List<Untold> untold) {
    var kinds = untold.stream().map(Untold::kind).collect(Collectors.toSet());
    if (patient.standing() == Standing.DISCHARGED) {
      return patient.paused(null).standing(Standing.ACTIVE, 0);
    }
    return kinds.contains(Letter.Kind.PAUSE) ? patient.paused(null) : patient;
  }

  private void tell(Patient patient, List<Untold> untold, Urgency urgency, Instant now) {
    var names =
        untold.stream()
            .map(Untold::from)
            .distinct()
            .map(id -> people.therapist(id).name())
            .sorted()
            .toList();
    var text = words(patient, "letters.waiting", Map.of("therapist", String.join(", ", names)));
    letters.told(patient.id(), now);
    post(patient, urgency)
        .send(Message.with(text, List.of(List.of(button(patient, "letters.read")))));
  }

  private String page(Patient patient, Letter letter) {
    var therapist = people.therapist(letter.therapist()).name();
    return words(patient, "letters.from", Map.of("therapist", therapist))
        + "\n"
        + letter.text().value();
  }

  private Button otherTime(Patient patient, Letter letter) {
    var data =
        PlanPage.PREFIX + PlanPage.TIME + ":" + Taps.brief(Objects.requireNonNull(letter.about()));
    return new Button.Tap(scripts.words(patient.voice(), "letters.other_time"), data);
  }

  private Button button(Patient patient, String key) {
    return new Button.Tap(scripts.words(patient.voice(), key), "p:letters");
  }

  private String words(Patient patient, String key, Map<String, Object> values) {
    return scripts.words(patient.voice(), key, values);
  }

  private Post post(Patient patient, Urgency urgency) {
    return new Post(outbox, patient.chat(), urgency);
  }
}
