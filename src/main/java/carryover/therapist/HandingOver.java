package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarm.What;
import carryover.agenda.Alarms;
import carryover.audit.Trail;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.letters.Letter.Kind;
import carryover.people.ByLabel;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Sessions;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A patient goes to a colleague for good: offered, and taken or not. The patient is told in both
 * names; the former therapist sees nothing any more.
 */
final class HandingOver {
  /** The therapist's side: who it shall be. */
  static final String OFFER = "ho";

  /** The colleague's side: yes or no. */
  static final String ANSWER = "hc";

  private final People people;
  private final Contacts contacts;
  private final Assignments assignments;
  private final Sessions sessions;
  private final Alerts alerts;
  private final Alarms alarms;
  private final PatientsTold told;
  private final Trail trail;
  private final Scripts scripts;

  HandingOver(
      People people,
      Contacts contacts,
      Assignments assignments,
      Sessions sessions,
      Alerts alerts,
      Alarms alarms,
      PatientsTold told,
      Trail trail,
      Scripts scripts) {
    this.people = people;
    this.contacts = contacts;
    this.assignments = assignments;
    this.sessions = sessions;
    this.alerts = alerts;
    this.alarms = alarms;
    this.told = told;
    this.trail = trail;
    this.scripts = scripts;
  }

  /** The patient's own therapist chooses, confirms, or takes it back. */
  Done offer(Tap tap, Patient patient) {
    var me = tap.therapist();
    if (!patient.therapist().equals(me.id())) {
      return new Done.Old(); // whoever only stands in gives nobody away
    }
    var colleague =
        PersonId.ofBrief(tap.argument(1))
            .filter(id -> !id.equals(me.id()))
            .flatMap(people::byId)
            .filter(Therapist.class::isInstance)
            .map(Therapist.class::cast);
    return switch (tap.argument(2)) {
      case "" ->
          Done.shows(
              colleague
                  .map(each -> confirm(me, patient, each))
                  .orElseGet(() -> choose(me, patient)));
      case "y" -> Done.shows(colleague.map(each -> offered(me, patient, each, tap.now())));
      case "n" -> {
        contacts.offer(patient.id(), null, tap.now());
        yield Done.shows(choose(me, patient));
      }
      default -> new Done.Old();
    };
  }

  /** The colleague who was asked opens it, takes the patient, or does not. */
  Done answer(Tap tap) {
    var me = tap.therapist();
    var patient =
        PersonId.ofBrief(tap.argument(0))
            .flatMap(people::lock)
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast);
    return patient
        .filter(each -> !each.discharged() && isOffered(each, me))
        .map(each ->
            Done.shows(
                switch (tap.argument(1)) {
                  case "" -> Optional.of(asked(me, each));
                  case "y" -> Optional.of(take(me, each, tap.now()));
                  case "n" -> Optional.of(decline(me, each, tap.now()));
                  default -> Optional.empty();
                }))
        .orElseGet(() -> new Done.Says(late(me, patient)));
  }

  /** Why there is nothing to answer; of somebody else's patient it tells nothing. */
  private String late(Therapist me, Optional<Patient> patient) {
    boolean isHere = patient.filter(each -> each.therapist().equals(me.id())).isPresent();
    boolean isEnded = patient.filter(each -> each.discharged() && isOffered(each, me)).isPresent();
    var key = isEnded ? "practice.hand_late_ended" : "practice.hand_late";
    return scripts.words(me.voice(), isHere ? "practice.hand_late_here" : key);
  }

  private boolean isOffered(Patient patient, Therapist to) {
    return contacts.offered(patient.id()).filter(each -> each.to().equals(to.id())).isPresent();
  }

  private Message choose(Therapist me, Patient patient) {
    var colleagues = people.colleaguesOf(me.id());
    var id = patient.id().brief();
    var rows = new ArrayList<List<Button>>();
    colleagues.forEach(
        each -> rows.add(List.of(Menu.button(each.name(), OFFER, id, each.id().brief()))));
    rows.add(List.of(back(me, patient)));
    var waits = contacts.offered(patient.id()).map(each -> people.therapist(each.to()).name());
    var values = Map.<String, Object>of("patient", patient.label());
    var key = colleagues.isEmpty() ? "practice.hand_alone" : "practice.hand_who";
    return waits
        .map(name -> waits(me, patient, name))
        .orElseGet(() -> Message.with(say(me, key, values), rows));
  }

  private Message waits(Therapist me, Patient patient, String colleague) {
    var to = contacts.offered(patient.id()).orElseThrow().to().brief();
    var takeBack =
        Menu.button(
            scripts.words(me.voice(), "practice.hand_back"), OFFER, patient.id().brief(), to, "n");
    var values = Map.<String, Object>of("patient", patient.label(), "colleague", colleague);
    return Message.with(
        say(me, "practice.hand_waits", values),
        List.of(List.of(takeBack), List.of(back(me, patient))));
  }

  private Message confirm(Therapist me, Patient patient, Therapist colleague) {
    var yes =
        Menu.button(
            scripts.words(me.voice(), "practice.hand_ask"),
            OFFER,
            patient.id().brief(),
            colleague.id().brief(),
            "y");
    var values = Map.<String, Object>of("patient", patient.label(), "colleague", colleague.name());
    return Message.with(
        say(me, "practice.hand_confirm", values),
        List.of(List.of(yes), List.of(back(me, patient))));
  }

  private Message offered(Therapist me, Patient patient, Therapist colleague, Instant now) {
    contacts.offer(patient.id(), colleague.id(), now);
    alarms.set(colleague.id(), now, new Ring.News(patient.id().value(), What.HAND_ASKED));
    return waits(me, patient, colleague.name());
  }

  private Message asked(Therapist me, Patient patient) {
    var id = patient.id().brief();
    var yes = Menu.button(scripts.words(me.voice(), "practice.hand_yes"), ANSWER, id, "y");
    var no = Menu.button(scripts.words(me.voice(), "practice.hand_decline"), ANSWER, id, "n");
    return Message.with(say(me, "practice.hand_asked", about(patient)), List.of(List.of(yes, no)));
  }

  private Message decline(Therapist me, Patient patient, Instant now) {
    var values = about(patient);
    contacts.offer(patient.id(), null, now);
    alarms.set(patient.therapist(), now, new Ring.News(me.id().value(), What.HAND_NO));
    return Message.text(say(me, "practice.hand_declined", values));
  }

  private Message take(Therapist me, Patient patient, Instant now) {
    var former = people.therapist(patient.therapist());
    var mine =
        patient.treatedBy(me.id(), ByLabel.free(patient.label(), people.patientsOf(me.id())));
    people.change(mine);
    contacts.offer(patient.id(), null, now);
    alarms.clear(patient.id().value()); // what the former therapist would be told
    assignments.passOn(List.of(patient.id()), me.id());
    alerts.passOn(patient.id(), me.id());
    sessions.planDigest(mine, now);
    trail.note(former.id(), carryover.audit.What.HANDED_OVER, patient.id(), now);
    alarms.set(former.id(), now, new Ring.News(me.id().value(), What.HAND_YES));
    told.tell(
        mine,
        former,
        Kind.HANDOVER,
        "letters.handed_over",
        _ -> Map.of("therapist", former.name(), "colleague", me.name()),
        now);
    var open =
        Menu.button(
            scripts.words(me.voice(), "practice.hand_open"), "patient", patient.id().brief());
    var values = Map.<String, Object>of("patient", mine.label());
    return Message.with(say(me, "practice.hand_taken", values), List.of(List.of(open)));
  }

  private Map<String, Object> about(Patient patient) {
    return Map.of(
        "patient", patient.label(), "colleague", people.therapist(patient.therapist()).name());
  }

  private Button back(Therapist me, Patient patient) {
    var label = scripts.words(me.voice(), "therapist.to_patient") + " " + patient.label();
    return Menu.button(label, "patient", patient.id().brief());
  }

  private String say(Therapist me, String key, Map<String, Object> values) {
    return scripts.words(me.voice(), key, values).strip();
  }
}
