package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.assigning.Allowed;
import carryover.assigning.TermsPage;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.plan.Sessions;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a therapist settles about one patient beside the exercises themselves: the next session,
 * what is allowed, fewer reminders, and a word to somebody who has gone silent.
 */
public final class PatientDesk {
  private final People people;
  private final Contacts contacts;
  private final Assignments assignments;
  private final Planning planning;
  private final Alarms alarms;
  private final Library library;
  private final Scripts scripts;
  private final SessionDesk sessions;
  private final TermsPage terms;

  public PatientDesk(
      People people,
      Caseload caseload,
      Contacts contacts,
      Assignments assignments,
      Planning planning,
      Sessions sessions,
      Alarms alarms,
      Library library,
      Scripts scripts) {
    this.people = people;
    this.contacts = contacts;
    this.assignments = assignments;
    this.planning = planning;
    this.alarms = alarms;
    this.library = library;
    this.scripts = scripts;
    this.sessions = new SessionDesk(caseload, sessions, scripts);
    this.terms = new TermsPage(library, scripts);
  }

  /** What to answer to what stands behind {@code /session}. */
  Message session(Therapist therapist, String typed, Instant now) {
    return sessions.typed(therapist, typed, now);
  }

  /** What to show after a tap; empty for the patient's page, as after a forged one. */
  Optional<Message> tapped(
      Therapist therapist, Patient patient, String verb, List<String> arguments, Instant now) {
    var first = arguments.size() > 1 ? arguments.get(1) : "";
    var second = arguments.size() > 2 ? arguments.get(2) : "";
    return switch (verb) {
      case "session" -> Optional.of(sessions.tapped(therapist, patient, first, now));
      case "terms" -> mine(patient, first).map(each -> terms(therapist, patient, each));
      case "allow" ->
          mine(patient, first)
              .map(each -> allow(each, second, now))
              .map(each -> terms(therapist, patient, each));
      case "every" -> {
        mine(patient, first).ifPresent(each -> planning.thin(patient, each, 1, now));
        yield mine(patient, first).map(each -> terms(therapist, patient, each));
      }
      default -> {
        askAgain(patient, now);
        yield Optional.empty();
      }
    };
  }

  /** Lines below the patient's name. */
  List<String> lines(Therapist therapist, Patient patient, Instant now) {
    var lines = new ArrayList<String>();
    lines.add(sessions.line(therapist, patient, now));
    if (patient.standing() == Standing.SILENT) {
      var key = mayAsk(patient, now) ? "therapist.silent" : "therapist.silent_asked";
      lines.add(words(therapist, key, patient));
    }
    return lines;
  }

  /** Buttons below the patient's name. */
  List<List<Button>> buttons(Therapist therapist, Patient patient, Instant now) {
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(sessions.button(therapist, patient)));
    if (patient.standing() == Standing.SILENT && mayAsk(patient, now)) {
      rows.add(List.of(button(therapist, patient, "therapist.to_ask_again", "ask")));
    }
    return rows;
  }

  private Message terms(Therapist therapist, Patient patient, Assignment assignment) {
    var voice = therapist.voice();
    var plan = new PersonId(assignment.id()).brief();
    var id = patient.id().brief();
    var rows =
        new ArrayList<>(
            terms.buttons(
                voice,
                library.byScript(assignment.playName()),
                Allowed.of(assignment.terms()),
                (label, allowed) -> Menu.button(label, "allow", id, plan, allowed.letter())));
    var title = library.title(voice, assignment.playName());
    var values = Map.<String, Object>of("patient", patient.label(), "exercise", title);
    var lines = new ArrayList<String>();
    lines.add(scripts.words(voice, "therapist.terms_page", values).strip());
    var fewer = TimesInWords.fewer(scripts, voice, assignment.terms());
    fewer.ifPresent(lines::add);
    if (fewer.isPresent()) {
      rows.add(
          List.of(Menu.button(scripts.words(voice, "therapist.every_time"), "every", id, plan)));
    }
    rows.add(List.of(new Speech(scripts).back(therapist, patient)));
    return Message.with(String.join("\n", lines), rows);
  }

  private Assignment allow(Assignment assignment, String letter, Instant now) {
    if (letter.isEmpty()) {
      return assignment;
    }
    try {
      planning.allow(assignment, Allowed.of(letter).on(assignment.terms()), now);
    } catch (IllegalArgumentException forged) {
      return assignment;
    }
    return assignments.byId(assignment.id()).orElse(assignment);
  }

  /** Only somebody who is silent is asked, and at most once a day. */
  private void askAgain(Patient patient, Instant now) {
    if (patient.standing() == Standing.SILENT && mayAsk(patient, now)) {
      people.change(patient.standing(Standing.ACTIVE, 0));
      contacts.askedAgain(patient.id(), now);
      alarms.set(patient.id(), now, new Ring.AskedAgain());
    }
  }

  private boolean mayAsk(Patient patient, Instant now) {
    var today = now.atZone(patient.zone()).toLocalDate();
    return contacts
        .lastAskedAgain(patient.id())
        .filter(at -> at.atZone(patient.zone()).toLocalDate().equals(today))
        .isEmpty();
  }

  private Optional<Assignment> mine(Patient patient, String brief) {
    return PersonId.ofBrief(brief)
        .flatMap(id -> assignments.byId(id.value()))
        .filter(each -> each.patient().equals(patient.id()))
        .filter(each -> each.status() != Assignment.Status.ENDED);
  }

  private Button button(Therapist therapist, Patient patient, String key, String verb) {
    return Menu.button(scripts.words(therapist.voice(), key), verb, patient.id().brief());
  }

  private String words(Therapist therapist, String key, Patient patient) {
    return scripts.words(therapist.voice(), key, Map.of("patient", patient.label()));
  }
}
