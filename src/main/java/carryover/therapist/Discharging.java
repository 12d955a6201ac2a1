package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.letters.Letters;
import carryover.people.ByLabel;
import carryover.people.Contacts;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.plan.Sessions;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ends a therapy here: all exercises end, the patient gets one goodbye and no other message, and
 * after 30 days the data are erased (brief, section 5). Until then it can be taken back.
 */
public final class Discharging {
  /** How long data are kept after the end of a therapy (brief, section 5). */
  public static final Duration KEPT = Duration.ofDays(30);

  /** So long before the erasure the therapist is told of it. */
  private static final Duration TOLD_BEFORE = Duration.ofDays(3);

  private static final String YES = "y";

  private final People people;
  private final Contacts contacts;
  private final Assignments assignments;
  private final Planning planning;
  private final Sessions sessions;
  private final Invitations invitations;
  private final Letters letters;
  private final Alerts alerts;
  private final Alarms alarms;
  private final Telling telling;
  private final Trail trail;
  private final Speech speech;

  public Discharging(
      People people,
      Contacts contacts,
      Assignments assignments,
      Planning planning,
      Sessions sessions,
      Invitations invitations,
      Letters letters,
      Alerts alerts,
      Alarms alarms,
      Telling telling,
      Trail trail,
      Scripts scripts) {
    this.people = people;
    this.contacts = contacts;
    this.assignments = assignments;
    this.planning = planning;
    this.sessions = sessions;
    this.invitations = invitations;
    this.letters = letters;
    this.alerts = alerts;
    this.alarms = alarms;
    this.telling = telling;
    this.trail = trail;
    this.speech = new Speech(scripts);
  }

  /** Asks once, then ends it; not while an alert is open. */
  Done discharge(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    var back = List.of(speech.back(therapist, patient));
    if (patient.standing() == Standing.HELD) {
      return Done.shows(
          Message.with(speech.words(therapist, "caseload.discharge_held", patient), List.of(back)));
    }
    if (!tap.argument(1).equals(YES)) {
      var yes = speech.button(therapist, "caseload.discharge_yes", "pd", patient, YES);
      var record = speech.button(therapist, "caseload.to_record", "rec", patient);
      return Done.shows(
          Message.with(
              speech.words(therapist, "caseload.discharge_ask", patient),
              List.of(List.of(record), List.of(yes), back)));
    }
    end(therapist, patient, tap.now());
    return Done.shows(discharged(therapist, patient, tap.now()));
  }

  private void end(Therapist therapist, Patient patient, Instant now) {
    var met = sessions.set(patient, null, now);
    assignments.of(patient.id()).forEach(each -> planning.end(met, each, now));
    people.change(met.paused(null).standing(Standing.DISCHARGED, 0));
    contacts.discharged(patient.id(), now);
    invitations.removeFor(patient.id());
    alarms.removeOf(patient.id());
    alarms.clear(patient.id().value());
    var erased = now.plus(KEPT);
    alarms.set(patient.id(), erased.minus(TOLD_BEFORE), new Ring.ErasureNear());
    alarms.set(patient.id(), erased, new Ring.ErasureDue());
    trail.note(therapist.id(), What.DISCHARGED, patient.id(), now);
    telling.goodbye(therapist, patient, erased, now);
  }

  private Message discharged(Therapist therapist, Patient patient, Instant since) {
    var values =
        Map.<String, Object>of(
            "patient", patient.label(), "date", Speech.day(therapist, since.plus(KEPT)));
    var back = speech.button(therapist, "caseload.take_back", "pb", patient);
    return Message.with(
        speech.words(therapist, "caseload.discharged", values), List.of(List.of(back)));
  }

  /**
   * Takes it back: the patient is here again, their exercises stay ended. While an alert is open
   * all that is planned is held (brief, section 4, rule 4).
   */
  Done takeBack(Tap tap, Patient patient) {
    if (!patient.discharged()) {
      return new Done.Old();
    }
    var therapist = tap.therapist();
    boolean alerted = alerts.openAbout(patient.id()).isPresent();
    var label = ByLabel.free(patient.label(), people.patientsOf(therapist.id()));
    var here = patient.treatedBy(therapist.id(), label);
    people.change(here.standing(alerted ? Standing.HELD : Standing.ACTIVE, 0));
    contacts.takenBack(patient.id());
    alarms.removeOf(patient.id());
    if (!letters.takeBackGoodbye(patient.id())) { // else the patient has not heard of it
      telling.goesOnAfterAll(therapist, patient, tap.now());
    } else if (!letters.untold(patient.id()).isEmpty()) { // what was written before still waits
      alarms.set(patient.id(), tap.now(), new Ring.LettersWait());
    }
    return Done.shows(
        Message.with(
            speech.words(therapist, "caseload.taken_back", here),
            List.of(List.of(speech.back(therapist, here)))));
  }

  /** Who was discharged and can be taken back. */
  Message list(Therapist therapist) {
    var all = people.dischargedOf(therapist.id());
    if (all.isEmpty()) {
      return Message.text(speech.words(therapist, "caseload.nobody_discharged", Map.of()));
    }
    var lines = new ArrayList<String>();
    var buttons = new ArrayList<Button>();
    lines.add(speech.words(therapist, "caseload.discharged_title", Map.of()).strip());
    for (var each : all) {
      var erased = contacts.dischargedAt(each.id()).map(at -> at.plus(KEPT));
      var values =
          Map.<String, Object>of(
              "patient", each.label(),
              "date", erased.map(at -> Speech.day(therapist, at)).orElse("?"));
      lines.add(speech.words(therapist, "caseload.discharged_line", values));
      var label = speech.label(therapist, "caseload.take_back") + ": " + each.label();
      buttons.add(Menu.button(label, "pb", each.id().brief()));
    }
    return Message.with(String.join("\n", lines), buttons.stream().map(List::of).toList());
  }
}
